import { Injectable } from '@nestjs/common';
import { personsMentioned } from '@hv/discussions/contracts';
import { membershipStarted } from '@hv/networks/contracts';
import { Handles, type RecordedEvent } from '@hv/platform/api';
import { NotificationsService } from './notifications.service';

/** Which events people are told of. */
@Injectable()
export class NotificationHandlers {
  constructor(private readonly notifications: NotificationsService) {}

  @Handles(personsMentioned)
  mentioned(event: RecordedEvent<{ threadId: string; postId: string; personIds: string[] }>): Promise<void> {
    const { threadId, postId, personIds } = event.payload;
    return this.notifications.tell(event, personIds, { threadId, postId });
  }

  @Handles(membershipStarted)
  welcomed(event: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.personId], {});
  }
}
