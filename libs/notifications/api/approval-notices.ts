import { Injectable } from '@nestjs/common';
import {
  approvalAsked,
  approvalDue,
  approvalGiven,
  approvalLapsed,
  approvalSentBack,
  approvalWithdrawn,
  reviewDue,
} from '@hv/documents/contracts';
import { Handles, type RecordedEvent } from '@hv/platform/api';
import { NotificationsService } from './notifications.service';

type ToMany = RecordedEvent<{ entryId: string; personIds: readonly string[] }>;

/** Who is told how far approvals have come, and that a document is to be looked through. */
@Injectable()
export class ApprovalNotices {
  constructor(private readonly notifications: NotificationsService) {}

  @Handles(approvalAsked)
  asked(event: ToMany): Promise<void> {
    return this.tellAll(event);
  }

  @Handles(approvalDue)
  due(event: ToMany): Promise<void> {
    return this.tellAll(event);
  }

  @Handles(approvalLapsed)
  lapsed(event: ToMany): Promise<void> {
    return this.tellAll(event);
  }

  @Handles(approvalWithdrawn)
  withdrawn(event: ToMany): Promise<void> {
    return this.tellAll(event);
  }

  /** Who asked hears of it when the last has approved. */
  @Handles(approvalGiven)
  async given(event: RecordedEvent<{ entryId: string; askedById: string; left: number }>): Promise<void> {
    const { entryId, askedById, left } = event.payload;
    if (left === 0) await this.notifications.tell(event, [askedById], { entryId });
  }

  @Handles(approvalSentBack)
  sentBack(event: RecordedEvent<{ entryId: string; askedById: string }>): Promise<void> {
    const { entryId, askedById } = event.payload;
    return this.notifications.tell(event, [askedById], { entryId });
  }

  @Handles(reviewDue)
  review(event: RecordedEvent<{ entryId: string; personId: string }>): Promise<void> {
    const { entryId, personId } = event.payload;
    return this.notifications.tell(event, [personId], { entryId });
  }

  private tellAll(event: ToMany): Promise<void> {
    const { entryId, personIds } = event.payload;
    return this.notifications.tell(event, personIds, { entryId });
  }
}
