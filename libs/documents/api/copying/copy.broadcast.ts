import { Injectable } from '@nestjs/common';
import { entryCopied, type LibraryNotice, type LibraryPushes } from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Tells those who have a library open of copies in it. */
@Injectable()
export class CopyBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(entryCopied)
  async copied({ payload, actorId, spaceId }: RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: actorId };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
