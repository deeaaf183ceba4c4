import { Injectable } from '@nestjs/common';
import { lockBroken } from '@hv/documents/contracts';
import { Handles, type RecordedEvent } from '@hv/platform/api';
import { NotificationsService } from './notifications.service';

/** Tells whoever worked on a document that somebody else unlocked it: what they have not saved may meet another's version. */
@Injectable()
export class LockNotices {
  constructor(private readonly notifications: NotificationsService) {}

  @Handles(lockBroken)
  broken(event: RecordedEvent<{ entryId: string; ownerId: string }>): Promise<void> {
    const { entryId, ownerId } = event.payload;
    return this.notifications.tell(event, [ownerId], { entryId });
  }
}
