import { Injectable } from '@nestjs/common';
import {
  documentAdded,
  entryMoved,
  entryRenamed,
  entryRestored,
  entryTrashed,
  folderCreated,
  type LibraryNotice,
  type LibraryPushes,
  linkAdded,
  linkChanged,
  versionAdded,
  versionDescribed,
  versionRestored,
} from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

type LibraryEvent = RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>;
type MovedEvent = RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'> & { fromSpaceId: string; toSpaceId: string }>;

/** Tells those who have a library open what has changed in it: ids alone, to whoever hears the space of what has. */
@Injectable()
export class LibraryBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(folderCreated)
  folderCreated(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(documentAdded)
  documentAdded(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(linkAdded)
  linkAdded(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(linkChanged)
  linkChanged(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(versionAdded)
  versionAdded(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(versionRestored)
  versionRestored(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(versionDescribed)
  versionDescribed(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(entryRenamed)
  renamed(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(entryMoved)
  async moved(event: MovedEvent): Promise<void> {
    const { fromSpaceId, toSpaceId } = event.payload;
    for (const spaceId of new Set([fromSpaceId, toSpaceId])) await this.tell(event, spaceId);
  }

  @Broadcasts(entryTrashed)
  trashed(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  @Broadcasts(entryRestored)
  restored(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.spaceId);
  }

  private async tell({ payload, actorId }: LibraryEvent, spaceId: string | null): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: actorId };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
