import { Injectable } from '@nestjs/common';
import {
  type HandOverMembership,
  handOverPlanned,
  handOverUndoSeconds,
  type HandOverView,
  handOverWithdrawn,
  membershipEndSet,
  networksProblems,
} from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  Conflict,
  type Idempotency,
  NotFound,
  type Origin,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { MembershipEndings } from '../endings';
import { endOf } from '../memberships/danish-day';
import { MembershipChangesService } from '../memberships/membership-changes.service';
import { MembershipStarts } from '../memberships/membership-starts';
import { endMembership, lockMembership, type MembershipRow } from '../memberships/memberships.queries';
import { handOverAbilities, mayWithdraw, passesSecretariat } from './hand-over.policy';
import { factOf, handOverView, scopeOf } from './hand-over.presenter';
import {
  groundOf,
  type HandOverGround,
  handOverById,
  handOverByKey,
  handOverOf,
  type HandOverRow,
  lockHandOver,
} from './hand-over.queries';
import { planHandOver, settleHandOver, successorsIn } from './hand-over.queries';

type BySomeone = Origin & { readonly actor: Actor };

/** A little more than what can be pressed, for the way that the press takes. */
const graceSeconds = handOverUndoSeconds + 2;

/** Plans that work is handed over, and takes that back while it is not due. The leaver is out when it says; what they had moves when it is due. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: MembershipEndings,
    private readonly starts: MembershipStarts,
    private readonly changes: MembershipChangesService,
  ) {}

  /**
   * Ends a membership, at once or with a day, and plans that its work moves then.
   * @throws NotFound, Forbidden, Conflict when it is planned already, Unacceptable
   */
  plan(origin: BySomeone, membershipId: string, wish: HandOverMembership, key: Idempotency | null): Promise<HandOverView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { personId } = origin.actor;
      await work.statement(lockMembership, [membershipId]);
      const before = await plannedBy(work, personId, key);
      if (before) return this.view(work, before);
      const [ground] = await work.statement(groundOf, [membershipId, personId]);
      await this.refuse(work, ground, wish);
      const end = endWished(ground!, wish);
      const [ended] = await work.statement(endMembership, [membershipId, end]);
      const { networkId, validFrom, validTo } = ground!;
      const when = [validFrom, validTo, ended!.validTo, end ? 0 : graceSeconds];
      const who = [networkId, membershipId, wish.toMembershipId, personId, wish.parts];
      const [planned] = await work.statement(planHandOver, [...who, ...when, key?.key ?? null, key?.hash ?? null, ground!.roles]);
      // Whoever sent the same request for another membership at the same time was faster.
      if (!planned) throw keyReused();
      const [row] = await work.statement(handOverById, [planned.id]);
      await this.recordEnd(work, ended!);
      await work.record(handOverPlanned, scopeOf(row!), { ...factOf(row!), parts: wish.parts, dueAt: planned.dueAt.toISOString() });
      return handOverView(row!);
    });
  }

  /** The leaver is as they were before; again is no change. @throws NotFound, Conflict when it is done */
  withdraw(origin: BySomeone, handOverId: string): Promise<HandOverView> {
    return this.unitOfWork.run(origin, async (work) => {
      const [row] = await work.statement(lockHandOver, [handOverId]);
      const [ground] = row ? await work.statement(groundOf, [row.from.membershipId, origin.actor.personId]) : [];
      if (!row || !ground || !mayWithdraw(ground, row.authorId === origin.actor.personId))
        throw new NotFound(networksProblems.handOverNotFound, 'There is nothing here for you.');
      if (row.state === 'withdrawn') return handOverView(row);
      if (row.state !== 'planned' || row.isDue) throw new Conflict(networksProblems.handOverDone, 'It is done: it cannot be taken back.');
      await work.statement(settleHandOver, [handOverId, 'withdrawn']);
      await this.restore(work, origin, row);
      await work.record(handOverWithdrawn, scopeOf(row), factOf(row));
      return this.view(work, handOverId);
    });
  }

  private async refuse(work: Work, ground: HandOverGround | undefined, { toMembershipId, parts }: HandOverMembership): Promise<void> {
    const may = ground && handOverAbilities(ground);
    if (!may?.know || ground!.endRecorded) throw new NotFound(networksProblems.membershipNotFound, 'There is nothing here for you.');
    const { own, roles, networkId, organisationId, personId, id } = ground!;
    allow(parts.every((part) => may.parts.includes(part)) && passesSecretariat(own, roles, parts), networksProblems.mayNotHandOver);
    const [planned] = await work.statement(handOverOf, [id]);
    if (planned?.state === 'planned') throw new Conflict(networksProblems.handOverWaits, 'It is handed over already.');
    const [successor] = await work.statement(successorsIn, [networkId, organisationId, personId, toMembershipId, 1]);
    if (!successor) throw refused('toMembershipId', networksProblems.successorUnknown);
  }

  private async recordEnd(work: Work, ended: MembershipRow): Promise<void> {
    const { id, personId, networkId, validTo, endRecorded } = ended;
    if (endRecorded) return this.endings.conclude(work, [ended]);
    const scope = { object: { kind: 'membership', id }, networkId, membershipId: id };
    await work.record(membershipEndSet, scope, { membershipId: id, personId, at: validTo!.toISOString() });
  }

  /** The membership runs as it ran before, unless somebody changed its end meanwhile. */
  private async restore(work: Work, origin: BySomeone, { from, endsAt, validFrom, validTo }: HandOverRow): Promise<void> {
    const [now] = await work.statement(lockMembership, [from.membershipId]);
    const { networkId, organisationId, personId, roles } = now!;
    if (now!.validTo?.getTime() !== endsAt.getTime()) return;
    if (!now!.endRecorded) return void (await this.changes.apply(work, now!, roles, validTo));
    const period = { validFrom: validFrom.toISOString(), ...(validTo ? { validTo: validTo.toISOString() } : {}) };
    await this.starts.start(work, origin, { personId, networkId, organisationId, roles, ...period }, null);
  }

  private async view(work: Work, id: string): Promise<HandOverView> {
    const [row] = await work.statement(handOverById, [id]);
    return handOverView(row!);
  }
}

/** What the same request planned before. @throws Unacceptable */
async function plannedBy(work: Work, author: string, key: Idempotency | null): Promise<string | undefined> {
  if (!key) return undefined;
  const [before] = await work.statement(handOverByKey, [author, key.key]);
  if (before && !before.hash.equals(key.hash)) throw keyReused();
  return before?.id;
}

/** When the membership shall end; null for now. Nobody is in for longer by handing over. @throws Unacceptable */
function endWished({ validTo }: HandOverGround, { lastDay }: HandOverMembership): Date | null {
  if (lastDay === undefined) return null;
  const end = new Date(endOf(lastDay));
  if (end.getTime() <= Date.now()) throw refused('lastDay', networksProblems.periodEmpty);
  if (validTo && end > validTo) throw refused('lastDay', networksProblems.dayTooLate);
  return end;
}

const refused = (path: string, code: string): Unacceptable =>
  new Unacceptable(networksProblems.handOverRefused, 'It cannot be handed over as asked.', [{ path, code }]);

const keyReused = (): Unacceptable => new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
