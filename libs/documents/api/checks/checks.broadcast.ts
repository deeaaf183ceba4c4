import { Injectable } from '@nestjs/common';
import { contentCleared, type LibraryNotice, type LibraryPushes, virusFound } from '@hv/documents/contracts';
import { Broadcasts, Handles, LiveServer, type RecordedEvent } from '@hv/platform/api';
import { ReadingJob } from '../reading/reading.job';

type CheckedEvent = RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'> & { readonly number: number }>;

/** What follows when the scanner has looked: lists show it, and what is clean is read. */
@Injectable()
export class ChecksBroadcast {
  constructor(
    private readonly live: LiveServer,
    private readonly reading: ReadingJob,
  ) {}

  @Broadcasts(contentCleared)
  cleared(event: CheckedEvent): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(virusFound)
  found(event: CheckedEvent): Promise<void> {
    return this.tell(event);
  }

  @Handles(contentCleared)
  read({ payload }: CheckedEvent): Promise<void> {
    return this.reading.read(payload);
  }

  private async tell({ payload, spaceId }: CheckedEvent): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: null };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
