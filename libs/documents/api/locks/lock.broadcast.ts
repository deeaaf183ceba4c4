import { Injectable } from '@nestjs/common';
import { documentLocked, documentUnlocked, type LibraryNotice, type LibraryPushes, lockBroken } from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

type LockEvent = RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>;

/** Tells those who have a library open who works on what in it. */
@Injectable()
export class LockBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(documentLocked)
  locked(event: LockEvent): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(documentUnlocked)
  unlocked(event: LockEvent): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(lockBroken)
  broken(event: LockEvent): Promise<void> {
    return this.tell(event);
  }

  private async tell({ payload, actorId, spaceId }: LockEvent): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: actorId };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
