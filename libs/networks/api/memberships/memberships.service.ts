import { Injectable } from '@nestjs/common';
import { membershipEndSet, type MembershipView, networksProblems } from '@hv/networks/contracts';
import { allow, type Idempotency, NotFound, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { MembershipEndings } from '../endings';
import { keepsSecretariat } from '../networks/network.policy';
import { membershipView } from './membership.presenter';
import { endMembership, lockMembership, type MembershipRow } from './memberships.queries';
import { MembershipStarts, type MembershipWish } from './membership-starts';
import { Secretariat } from './secretariat';

const mayStart = { unknown: networksProblems.networkNotFound, forbidden: networksProblems.mayNotStartMembership };
const mayEnd = { unknown: networksProblems.membershipNotFound, forbidden: networksProblems.mayNotEndMembership };

/** Takes people into networks and lets them go: for the network's secretariat, and for the system itself. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly starts: MembershipStarts,
    private readonly endings: MembershipEndings,
    private readonly secretariat: Secretariat,
  ) {}

  /**
   * Takes a person into a network for an organisation of it; one who left can come again.
   * @throws NotFound, Forbidden, Conflict when they are in it already, Unacceptable when it cannot be as wished or the key was used otherwise
   */
  start(origin: Origin, wish: MembershipWish, idempotency: Idempotency | null = null): Promise<MembershipView> {
    return this.unitOfWork.run(origin, async (work) => {
      await this.secretariat.only(origin, wish.networkId, mayStart, work);
      return membershipView(await this.starts.start(work, origin, wish, idempotency));
    });
  }

  /**
   * Ends a membership: at once, on open sockets and on every instance; one that has ended stays as it is.
   * @param at a later moment when it shall end by itself
   * @throws NotFound, Forbidden
   */
  end(origin: Origin, membershipId: string, at?: Date): Promise<MembershipView> {
    return this.unitOfWork.run(origin, async (work) => {
      const [membership] = await work.statement(lockMembership, [membershipId]);
      if (!membership) throw new NotFound(networksProblems.membershipNotFound, 'There is nothing here for you.');
      await this.secretariat.only(origin, membership.networkId, mayEnd, work);
      if (membership.endRecorded) return membershipView(membership);
      const own = origin.actor?.personId === membership.personId;
      allow(keepsSecretariat(own, membership.roles, []), networksProblems.mayNotEndMembership);
      const [changed] = await work.statement(endMembership, [membershipId, at ?? null]);
      if (changed!.endRecorded) await this.endings.conclude(work, [changed!]);
      else await this.recordEndSet(work, changed!);
      return membershipView(changed!);
    });
  }

  private async recordEndSet(work: Work, { id, personId, networkId, validTo }: MembershipRow): Promise<void> {
    const scope = { object: { kind: 'membership', id }, networkId, membershipId: id };
    await work.record(membershipEndSet, scope, { membershipId: id, personId, at: validTo!.toISOString() });
  }
}
