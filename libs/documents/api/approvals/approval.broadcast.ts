import { Injectable } from '@nestjs/common';
import {
  approvalAsked,
  approvalGiven,
  approvalSentBack,
  approvalWithdrawn,
  type LibraryNotice,
  type LibraryPushes,
  reviewCleared,
  reviewSet,
  threadBegun,
} from '@hv/documents/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

type LibraryEvent = RecordedEvent<Pick<LibraryNotice, 'libraryId' | 'entryId' | 'places'>>;

/** Tells those who have a document open what people do about it. */
@Injectable()
export class ApprovalBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(approvalAsked, approvalGiven, approvalSentBack, approvalWithdrawn, reviewSet, reviewCleared, threadBegun)
  async changed({ payload, actorId, spaceId }: LibraryEvent): Promise<void> {
    if (!spaceId) return;
    const { libraryId, entryId, places } = payload;
    const notice: LibraryNotice = { libraryId, spaceId, entryId, places, byPersonId: actorId };
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'library.changed' satisfies keyof LibraryPushes, notice);
  }
}
