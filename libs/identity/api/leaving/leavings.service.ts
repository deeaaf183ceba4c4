import { Injectable } from '@nestjs/common';
import {
  type EraseAccount,
  identityProblems,
  leavingAsked,
  leavingStopped,
  type LeavingView,
  stayPath,
  type StayLink,
} from '@hv/identity/contracts';
import {
  type Actor,
  allow,
  bySystem,
  Conflict,
  Database,
  Handles,
  Mails,
  NotFound,
  type Origin,
  type RecordedEvent,
  Settings,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { findCprNumbers, platformProblems } from '@hv/platform/contracts';
import { linkExpired } from '../account-invitations/account-invitations.service';
import { lockAccount } from '../accounts/accounts.queries';
import { identityPolicy } from '../identity.policy';
import { Freshness } from '../second-factor/freshness';
import { hashOf, looksLikeSecret, newSecret } from '../secret';
import { leavingMail } from './leaving-mails';
import {
  dueLeaving,
  holdAdministrators,
  insertErasure,
  insertLeaving,
  type Leaver,
  leavingOf,
  type LeavingRow,
  lockLeaver,
  otherAdministrator,
  stopLeaving,
  stopLeavingByLink,
} from './leavings.queries';

type OwnOrigin = Origin & { readonly actor: Actor };

const ofPerson = (id: string) => ({ object: { kind: 'person', id } });
const viewOf = ({ eraseAt }: LeavingRow): LeavingView => ({ eraseAt: eraseAt.toISOString() });

/** People who leave: erased after some days, in which they can think better of it. */
@Injectable()
export class Leavings {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly freshness: Freshness,
    private readonly book: PersonalDataBook,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  /** Leaves; again is no change. @throws ProofNeeded; Conflict `identity.last-administrator` */
  async leave(origin: OwnOrigin): Promise<LeavingView> {
    const { accountId, personId } = origin.actor;
    await this.freshness.need(origin.actor);
    return this.unitOfWork.run(origin, async (work) => {
      const leaver = await this.leaver(work, accountId);
      const token = newSecret();
      const [leaving] = await work.statement(insertLeaving, [personId, personId, hashOf(token)]);
      if (!leaving) return viewOf((await work.statement(leavingOf, [personId]))[0]!);
      await this.tell(work, leaver, leaving, true, token);
      return viewOf(leaving);
    });
  }

  /** Stays after all; who does not leave stays anyway. */
  async stay(origin: OwnOrigin): Promise<void> {
    await this.unitOfWork.run(origin, (work) => this.keep(work, origin.actor.personId));
  }

  /** Stays by the link of the mail, signed in or not. @throws NotFound `identity.link-expired` */
  async stayByLink({ token }: StayLink, requestId: string): Promise<void> {
    await this.unitOfWork.run({ ...bySystem, requestId }, async (work) => {
      const [kept] = looksLikeSecret(token) ? await work.statement(stopLeavingByLink, [hashOf(token)]) : [];
      if (!kept) throw linkExpired();
      await work.record(leavingStopped, ofPerson(kept.personId), { personId: kept.personId });
    });
  }

  /**
   * Has somebody erased, at once or after the days; of those who leave already the earlier time holds.
   * @throws Forbidden for oneself; ProofNeeded; NotFound; Unacceptable `identity.reason-refused`; Conflict `identity.last-administrator`
   */
  async erase(origin: OwnOrigin, { accountId, reason, atOnce }: EraseAccount): Promise<LeavingView> {
    const { actor } = origin;
    allow(identityPolicy.eraseAccount(actor, accountId), platformProblems.forbidden);
    await this.freshness.need(actor);
    const why = reason.normalize('NFC').trim();
    if (findCprNumbers(why).length > 0) throw new Unacceptable(identityProblems.reasonRefused, 'A CPR number stands in it.');
    const leaving = await this.unitOfWork.run(origin, async (work) => {
      const leaver = await this.leaver(work, accountId);
      const token = newSecret();
      const [row] = await work.statement(insertErasure, [leaver.personId, actor.personId, why, hashOf(token), atOnce]);
      if (!row) throw accountNotFound();
      await this.tell(work, leaver, row, false, token);
      return row;
    });
    await this.carryOut(origin, leaving.personId);
    return viewOf(leaving);
  }

  /** Lets somebody stay. @throws NotFound */
  async keepAccount(origin: OwnOrigin, accountId: string): Promise<void> {
    allow(identityPolicy.eraseAccount(origin.actor, accountId), platformProblems.forbidden);
    await this.unitOfWork.run(origin, async (work) => {
      const [account] = await work.statement(lockAccount, [accountId]);
      if (!account) throw accountNotFound();
      await this.keep(work, account.personId);
    });
  }

  /** Their days are over: what an administrator wants done at once is done by the request, and here only when that could not be. */
  @Handles(leavingAsked, ({ eraseAt }) => new Date(eraseAt))
  async onDue({ payload: { personId } }: RecordedEvent<{ personId: string }>): Promise<void> {
    await this.carryOut(bySystem, personId);
  }

  private async carryOut(origin: Origin, personId: string): Promise<void> {
    const [due] = await this.database.run(dueLeaving, [personId]);
    if (due) await this.book.erase(origin, personId);
  }

  private async keep(work: Work, personId: string): Promise<void> {
    const [kept] = await work.statement(stopLeaving, [personId]);
    if (kept) await work.record(leavingStopped, ofPerson(personId), { personId });
  }

  private async leaver(work: Work, accountId: string): Promise<Leaver> {
    await work.statement(holdAdministrators, [accountId]);
    const [leaver] = await work.statement(lockLeaver, [accountId]);
    if (!leaver) throw accountNotFound();
    if (!leaver.administrator) return leaver;
    const others = await work.statement(otherAdministrator, [leaver.personId]);
    if (others.length === 0) throw new Conflict(identityProblems.lastAdministrator, 'Nobody else could run the system.');
    return leaver;
  }

  private async tell(
    work: Work,
    { personId, email: recipient, language }: Leaver,
    { eraseAt }: LeavingRow,
    own: boolean,
    token: string,
  ): Promise<void> {
    await work.record(leavingAsked, ofPerson(personId), { personId, eraseAt: eraseAt.toISOString() });
    const url = new URL(`${stayPath}#${token}`, this.settings.environment.PUBLIC_URL).href;
    await this.mails.send(work, { personId, recipient, language, ...leavingMail(language, own, eraseAt, url) });
  }
}

const accountNotFound = (): NotFound => new NotFound(identityProblems.accountNotFound, 'There is no such account.');
