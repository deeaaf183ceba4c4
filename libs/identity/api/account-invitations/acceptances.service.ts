import { Injectable, Optional } from '@nestjs/common';
import { accountCreated, identityProblems, sessionStarted, tokenScopes } from '@hv/identity/contracts';
import { Actor, BadRequest, Conflict, newId, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Passwords, refuseWeakPassword } from '../passwords';
import { Challenges } from '../second-factor/challenges';
import { SecondFactorRule } from '../second-factor/second-factor-rule';
import { hashOf, newSecret } from '../secret';
import { absoluteDays } from '../sessions/session-lifetimes';
import type { Attempt } from '../sessions/sign-in.service';
import { SessionsService } from '../sessions/sessions.service';
import { startSession } from '../sessions/sessions.queries';
import { insertPersonWithAccount, type OpenAccountInvitation } from './account-invitations.queries';
import { AccountInvitations, linkExpired } from './account-invitations.service';

const absoluteMs = absoluteDays * 24 * 3_600_000;

/** What whoever has no account yet writes on the page of the link. */
export interface NewAccount {
  readonly token: string;
  readonly name?: string;
  readonly password?: string;
}

/** What follows in the same transaction when an invitation is accepted. */
export type Then<Result> = (work: Work, invitationId: string, personId: string) => Promise<Result>;

/** What came of it, with the secret of the session that was started; none for those who were signed in, or who need a second factor first. */
export interface Accepted<Result> {
  readonly result: Result;
  readonly sessionSecret?: string;
  /** Lets the new person set up the second factor that what they accepted needs, and be signed in by it. */
  readonly setUpChallenge?: string;
}

/** Accepts invitations to an account. */
@Injectable()
export class Acceptances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: AccountInvitations,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly challenges: Challenges,
    @Optional() private readonly rule?: SecondFactorRule,
  ) {}

  /**
   * Creates the person and their account and signs them in, unless what they accepted needs a second factor first; whoever has an account accepts as themselves. The link is looked at first, so
   * that only its holder costs us a hash, and again under its lock.
   * @throws NotFound `identity.link-expired`; BadRequest; Unacceptable `identity.weak-password`;
   *   Conflict `identity.address-taken` when the address has an account and they are not signed in by it
   */
  async accept<Result>(command: NewAccount, attempt: Attempt, then: Then<Result>): Promise<Accepted<Result>> {
    const open = await this.invitations.ofLink(command.token);
    return open.accountId === null ? this.asNew(open, command, attempt, then) : this.asKnown(open, attempt, then);
  }

  private async asKnown<Result>(
    open: OpenAccountInvitation,
    { before, requestId }: Attempt,
    then: Then<Result>,
  ): Promise<Accepted<Result>> {
    if (before?.accountId !== open.accountId || before?.credential.kind !== 'session') throw addressTaken();
    return this.unitOfWork.run({ actor: before, requestId }, async (work) => {
      await this.use(work, open);
      return { result: await then(work, open.id, before.personId) };
    });
  }

  private async asNew<Result>(
    open: OpenAccountInvitation,
    { name = '', password = '' }: NewAccount,
    { before, requestId }: Attempt,
    then: Then<Result>,
  ): Promise<Accepted<Result>> {
    refuseMissing({ name: name.trim(), password });
    refuseWeakPassword(password, { email: open.email, name });
    const passwordHash = await this.passwords.hash(password);
    const [personId, accountId, sessionId, secret, until] = [newId(), newId(), newId(), newSecret(), Date.now() + absoluteMs];
    const actor = new Actor(personId, accountId, false, open.language, { kind: 'session', id: sessionId }, tokenScopes, until);
    const accepted = await this.unitOfWork.run({ actor, requestId }, async (work) => {
      await this.use(work, open);
      const person = [personId, name.trim(), open.language, accountId, open.email, passwordHash];
      if ((await work.statement(insertPersonWithAccount, person)).length === 0) throw addressTaken();
      await work.record(accountCreated, { object: { kind: 'account', id: accountId } }, { accountId, personId });
      const result = await then(work, open.id, personId);
      if (await this.rule?.requiredFor(personId, work)) return { result };
      if (before?.credential.kind === 'session') await this.sessions.endIn(work, before.credential.id);
      await work.statement(startSession, [sessionId, accountId, passwordHash, hashOf(secret), 'password', new Date(until)]);
      await work.record(sessionStarted, { object: { kind: 'session', id: sessionId } }, { sessionId });
      return { result, sessionSecret: secret };
    });
    return accepted.sessionSecret ? accepted : { ...accepted, setUpChallenge: await this.challenges.make('set-up', accountId) };
  }

  private async use(work: Work, { id }: OpenAccountInvitation): Promise<void> {
    if (!(await this.invitations.use(work, id))) throw linkExpired();
  }
}

const addressTaken = (): Conflict =>
  new Conflict(identityProblems.addressTaken, 'There is an account of this address: sign in by it first.');

function refuseMissing(given: Readonly<Record<'name' | 'password', string>>): void {
  const missing = Object.entries(given).filter(([, value]) => value === '');
  if (missing.length > 0)
    throw new BadRequest(
      platformProblems.invalid,
      'A new account needs a name and a password.',
      missing.map(([path]) => ({ path, code: 'field.isLength' })),
    );
}
