import { Injectable } from '@nestjs/common';
import { type ChangeMembership, membershipChanged, membershipEndSet, type MembershipView, networksProblems } from '@hv/networks/contracts';
import { type Actor, allow, Database, NotFound, type Origin, Stale, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { keepsSecretariat } from '../networks/network.policy';
import { endOf } from './danish-day';
import { changeMembership, membershipById, raiseSpaceVersions } from './membership-changes.queries';
import { membershipView } from './membership.presenter';
import { lockMembership, type MembershipRow, spacesOfMembership } from './memberships.queries';
import { Secretariat } from './secretariat';

type BySomeone = Origin & { readonly actor: Actor };

const refusals = { unknown: networksProblems.membershipNotFound, forbidden: networksProblems.mayNotChangeRoles };

/** Changes what people are in a network. */
@Injectable()
export class MembershipChangesService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
  ) {}

  /** A membership, with the version that a change is based on. @throws NotFound, Forbidden */
  async view(origin: BySomeone, membershipId: string): Promise<MembershipView> {
    const [membership] = await this.database.run(membershipById, [membershipId]);
    if (!membership) throw notFound();
    await this.secretariat.only(origin, membership.networkId, refusals);
    return membershipView(membership);
  }

  /**
   * Changes roles and end, at once on open sockets: spaces that are lost by it close, those that are won open.
   * @throws NotFound, Forbidden, Stale, Unacceptable
   */
  change(origin: BySomeone, membershipId: string, wish: ChangeMembership, version: number): Promise<MembershipView> {
    return this.unitOfWork.run(origin, async (work) => {
      const [before] = await work.statement(lockMembership, [membershipId]);
      if (!before) throw notFound();
      await this.secretariat.only(origin, before.networkId, refusals, work);
      if (before.endRecorded) throw notFound();
      if (before.version !== version) throw new Stale(membershipView(before));
      const roles = wish.roles ?? before.roles;
      const own = origin.actor.personId === before.personId;
      allow(keepsSecretariat(own, before.roles, roles), networksProblems.mayNotChangeRoles);
      const validTo = endAfter(before, wish);
      // Nor by a date.
      if (validTo && validTo.getTime() !== before.validTo?.getTime())
        allow(keepsSecretariat(own, before.roles, []), networksProblems.mayNotChangeRoles);
      const isSame = validTo?.getTime() === before.validTo?.getTime() && [...roles].sort().join() === [...before.roles].sort().join();
      return membershipView(isSame ? before : await this.apply(work, before, roles, validTo));
    });
  }

  /** Changes a locked membership, as part of something else that says who may. */
  async apply(work: Work, before: MembershipRow, roles: MembershipRow['roles'], validTo: Date | null): Promise<MembershipRow> {
    const seen = await this.spaces(work, before.id);
    const [after] = await work.statement(changeMembership, [before.id, roles, validTo]);
    const still = new Set(await this.spaces(work, before.id));
    const lost = seen.filter((id) => !still.has(id));
    if (lost.length > 0) await work.statement(raiseSpaceVersions, [lost]);
    const { id, personId, networkId } = before;
    const scope = { object: { kind: 'membership', id }, networkId, membershipId: id };
    await work.record(membershipChanged, scope, { membershipId: id, personId, roles, lostSpaceIds: lost });
    if (validTo && validTo.getTime() !== before.validTo?.getTime())
      await work.record(membershipEndSet, scope, { membershipId: id, personId, at: validTo.toISOString() });
    return after!;
  }

  private async spaces(work: Work, membershipId: string): Promise<string[]> {
    const [row] = await work.statement(spacesOfMembership, [membershipId]);
    return row!.spaceIds;
  }
}

function endAfter({ validFrom, validTo }: MembershipRow, wish: ChangeMembership): Date | null {
  if (wish.validTo === undefined || wish.validTo === null) return wish.validTo === null ? null : validTo;
  const end = new Date(endOf(wish.validTo));
  if (end.getTime() > Math.max(Date.now(), validFrom.getTime())) return end;
  const code = networksProblems.periodEmpty;
  throw new Unacceptable(networksProblems.membershipRefused, 'There cannot be such a membership.', [{ path: 'validTo', code }]);
}

const notFound = (): NotFound => new NotFound(networksProblems.membershipNotFound, 'There is nothing here for you.');
