import { Injectable } from '@nestjs/common';
import { documentTagged, type LibraryNotice, type LibraryPushes, tagRenamed, type TagsNotice } from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Tells those who have a library open that a document has other tags, or a tag another name. */
@Injectable()
export class TagBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(documentTagged)
  async tagged({ payload, actorId, spaceId }: RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: actorId };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }

  @Broadcasts(tagRenamed)
  async renamed({ payload: { libraryId }, actorId }: RecordedEvent<{ libraryId: string }>): Promise<void> {
    const notice: TagsNotice = { libraryId, byPersonId: actorId };
    await this.live.push(
      { kind: 'space', id: libraryId, spaceId: libraryId },
      'library.tags-changed' satisfies keyof LibraryPushes,
      notice,
    );
  }
}
