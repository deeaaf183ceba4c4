import { Injectable } from '@nestjs/common';
import { FollowersService, ModeratorsService } from '@hv/discussions/api';
import {
  askHandedOver,
  askReminded,
  childReported,
  networkAsked,
  personsMentioned,
  postHidden,
  postReported,
  postShown,
  reminderDue,
  reportHandled,
  scheduledNotSent,
} from '@hv/discussions/contracts';
import { exportReady } from '@hv/identity/contracts';
import { SecretariatPeople } from '@hv/networks/api';
import { feedbackDone, feedbackGiven, groupEntered, handOverFailed, membershipHandedOver, membershipStarted } from '@hv/networks/contracts';
import { Handles, type RecordedEvent } from '@hv/platform/api';
import { NotificationsService } from './notifications.service';

/** Which events people are told of. */
@Injectable()
export class NotificationHandlers {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly followers: FollowersService,
    private readonly moderators: ModeratorsService,
    private readonly secretariat: SecretariatPeople,
  ) {}

  @Handles(personsMentioned)
  async mentioned(event: RecordedEvent<{ threadId: string; postId: string; personIds: string[] }>): Promise<void> {
    const { threadId, postId, personIds } = event.payload;
    await this.notifications.tell(event, await this.followers.mentioned(postId, personIds), { threadId, postId });
  }

  @Handles(scheduledNotSent)
  notSent(event: RecordedEvent<{ scheduledId: string; personId: string }>): Promise<void> {
    const { scheduledId, personId } = event.payload;
    return this.notifications.tell(event, [personId], { scheduledId });
  }

  @Handles(reminderDue)
  reminded(event: RecordedEvent<{ personId: string; threadId: string; postId: string }>): Promise<void> {
    const { personId, threadId, postId } = event.payload;
    return this.notifications.tell(event, [personId], { threadId, postId });
  }

  @Handles(networkAsked)
  asked(event: RecordedEvent<{ threadId: string; personIds: string[] }>): Promise<void> {
    const { threadId, personIds } = event.payload;
    return this.notifications.tell(event, personIds, { threadId });
  }

  @Handles(askReminded)
  askedAgain(event: RecordedEvent<{ threadId: string; personIds: string[] }>): Promise<void> {
    const { threadId, personIds } = event.payload;
    return this.notifications.tell(event, personIds, { threadId });
  }

  /** Gathered: whoever has one of the space that they have not seen is not told of the next. */
  @Handles(postReported)
  async reported(event: RecordedEvent<{ threadId: string; postId: string }>): Promise<void> {
    const { threadId, postId } = event.payload;
    if (event.spaceId) await this.notifications.tellOnce(event, await this.moderators.of(event.spaceId), { threadId, postId });
  }

  @Handles(childReported)
  async childReported(event: RecordedEvent<{ threadId: string; postId: string }>): Promise<void> {
    const { threadId, postId } = event.payload;
    if (event.spaceId) await this.notifications.tell(event, await this.moderators.of(event.spaceId), { threadId, postId });
  }

  @Handles(reportHandled)
  handled(event: RecordedEvent<{ threadId: string; postId: string; reporterIds: string[] }>): Promise<void> {
    const { threadId, postId, reporterIds } = event.payload;
    return this.notifications.tell(event, reporterIds, { threadId, postId });
  }

  @Handles(postHidden)
  hidden(event: RecordedEvent<{ threadId: string; postId: string; authorId: string }>): Promise<void> {
    const { threadId, postId, authorId } = event.payload;
    return this.notifications.tell(event, [authorId], { threadId, postId });
  }

  @Handles(postShown)
  shown(event: RecordedEvent<{ threadId: string; postId: string; authorId: string }>): Promise<void> {
    const { threadId, postId, authorId } = event.payload;
    return this.notifications.tell(event, [authorId], { threadId, postId });
  }

  /** Gathered: whoever has one of the network that they have not seen is not told of the next. */
  @Handles(feedbackGiven)
  async toldSecretariat(event: RecordedEvent<{ networkId: string }>): Promise<void> {
    await this.notifications.tellOnce(event, await this.secretariat.of(event.payload.networkId), {});
  }

  @Handles(feedbackDone)
  feedbackDone(event: RecordedEvent<{ authorId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.authorId], {});
  }

  @Handles(groupEntered)
  takenIn(event: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.personId], {});
  }

  @Handles(exportReady)
  copyReady(event: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.personId], {});
  }

  @Handles(membershipHandedOver)
  tookOver(event: RecordedEvent<{ toPersonId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.toPersonId], {});
  }

  /** The secretariat finds somebody else, also when one of it planned it. */
  @Handles(handOverFailed)
  async nobodyTookOver(event: RecordedEvent<object>): Promise<void> {
    await this.notifications.tell({ ...event, actorId: null }, await this.secretariat.of(event.networkId!), {});
  }

  @Handles(askHandedOver)
  askWaits(event: RecordedEvent<{ threadId: string; personId: string }>): Promise<void> {
    const { threadId, personId } = event.payload;
    return this.notifications.tell(event, [personId], { threadId });
  }

  @Handles(membershipStarted)
  welcomed(event: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.notifications.tell(event, [event.payload.personId], {});
  }
}
