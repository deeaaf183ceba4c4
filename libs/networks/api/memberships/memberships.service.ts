import { Injectable } from '@nestjs/common';
import { membershipEndSet, type MembershipView, networksProblems } from '@hv/networks/contracts';
import { allow, type Idempotency, NotFound, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { networkAbilities } from '../networks/network.policy';
import { rolesInNetwork } from '../networks/networks.queries';
import { MembershipEndings } from '../endings';
import { membershipView } from './membership.presenter';
import { endMembership, lockMembership, type MembershipRow } from './memberships.queries';
import { MembershipStarts, type MembershipWish } from './membership-starts';

/** Takes people into networks and lets them go: for the network's secretariat, and for the system itself. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly starts: MembershipStarts,
    private readonly endings: MembershipEndings,
  ) {}

  /**
   * Takes a person into a network for an organisation of it; one who left can come again.
   * @throws NotFound, Forbidden, Conflict when they are in it already, Unacceptable when it cannot be as wished or the key was used otherwise
   */
  start(origin: Origin, wish: MembershipWish, idempotency: Idempotency | null = null): Promise<MembershipView> {
    return this.unitOfWork.run(origin, async (work) => {
      await this.allowChange(work, origin, wish.networkId, networksProblems.networkNotFound, networksProblems.mayNotStartMembership);
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
      await this.allowChange(work, origin, membership.networkId, networksProblems.membershipNotFound, networksProblems.mayNotEndMembership);
      if (membership.endRecorded) return membershipView(membership);
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

  /** Who may know of the network but not change its members is told so; anyone else learns nothing. */
  private async allowChange(work: Work, { actor }: Origin, networkId: string, unknown: string, forbidden: string): Promise<void> {
    if (!actor) return;
    const [own] = await work.statement(rolesInNetwork, [actor.personId, networkId]);
    const abilities = networkAbilities(own!.roles);
    if (!abilities.see) throw new NotFound(unknown, 'There is nothing here for you.');
    allow(abilities.manageMembers, forbidden);
  }
}
