import { Injectable } from '@nestjs/common';
import { contentConverted, contentRead, type LibraryNotice, type LibraryPushes, readingWanted } from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Tells those who have a file or its place open that it can be shown now, or is read again. */
@Injectable()
export class ReadingBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(contentRead, contentConverted, readingWanted)
  async read({ payload, spaceId }: RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: null };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
