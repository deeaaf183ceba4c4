import { Injectable } from '@nestjs/common';
import { membershipChanged, membershipEnded, membershipStarted, type SpacePushes } from '@hv/networks/contracts';
import { Broadcasts, LiveServer, type RecordedEvent } from '@hv/platform/api';

type OfSomebody = RecordedEvent<{ personId: string }>;

/** Tells people whose memberships changed that they see other spaces than before: what stands on their pages asks again. */
@Injectable()
export class MembershipBroadcast {
  constructor(private readonly live: LiveServer) {}

  @Broadcasts(membershipStarted)
  started(event: OfSomebody): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(membershipChanged)
  changed(event: OfSomebody): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(membershipEnded)
  ended(event: OfSomebody): Promise<void> {
    return this.tell(event);
  }

  private async tell({ payload }: OfSomebody): Promise<void> {
    this.live.pushToPerson(payload.personId, 'spaces.changed' satisfies keyof SpacePushes, {});
  }
}
