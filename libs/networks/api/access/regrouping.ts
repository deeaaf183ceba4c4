import { Injectable } from '@nestjs/common';
import { accessChanged, groupLeft, membershipChanged, membershipEnded, participationEnded, spaceChanged } from '@hv/networks/contracts';
import { Everywhere, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Makes open sockets deaf to what their person may no longer hear, on every instance. */
@Injectable()
export class Regrouping {
  constructor(private readonly live: LiveServer) {}

  /** Whoever is not moved yet hears nothing meanwhile: the spaces' versions were raised with the end itself. */
  @Everywhere(membershipEnded)
  onMembershipEnded({ payload }: RecordedEvent<{ spaceIds: string[] }>): void {
    void this.live.regroup(payload.spaceIds);
  }

  @Everywhere(membershipChanged)
  onMembershipChanged({ payload }: RecordedEvent<{ lostSpaceIds: string[] }>): void {
    void this.live.regroup(payload.lostSpaceIds);
  }

  @Everywhere(participationEnded)
  onParticipationEnded({ payload }: RecordedEvent<{ spaceIds: string[] }>): void {
    void this.live.regroup(payload.spaceIds);
  }

  @Everywhere(groupLeft)
  onGroupLeft({ payload }: RecordedEvent<{ spaceIds: string[] }>): void {
    void this.live.regroup(payload.spaceIds);
  }

  @Everywhere(accessChanged)
  onAccessChanged({ payload }: RecordedEvent<{ spaceIds: string[] }>): void {
    void this.live.regroup(payload.spaceIds);
  }

  @Everywhere(spaceChanged)
  onSpaceChanged({ payload }: RecordedEvent<{ spaceId: string }>): void {
    void this.live.regroup([payload.spaceId]);
  }
}
