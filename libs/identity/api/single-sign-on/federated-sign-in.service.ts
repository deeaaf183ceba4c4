import { Injectable, Optional } from '@nestjs/common';
import {
  accountCreated,
  federatedAccountLinked,
  proofMinutes,
  singleSignOnProblems as problems,
  type WaitingFederationView,
} from '@hv/identity/contracts';
import { bySystem, Conflict, Database, Forbidden, newId, NotFound, type OidcIssuer, UnitOfWork, type Work } from '@hv/platform/api';
import { insertPersonWithAccount } from '../account-invitations/account-invitations.queries';
import { accountHasAddress } from '../address-change/address-changes.queries';
import { hashOf } from '../secret';
import { Admission } from '../sessions/admission';
import type { Attempt, StartedSession } from '../sessions/session-starts';
import { waysOf } from '../sessions/sessions.queries';
import { type FederatedSigningIn, linkFederatedAccount, useFederatedAccount, useInvitationsOfAddress } from './federated-accounts.queries';
import { FederatedArrivals } from './federated-arrivals';
import type { FederatedIdentity } from './federated-identity';
import { type AnsweredSignIn, answeredFederatedSignIn, endFederatedSignIn, lockFederatedSignIn } from './federated-sign-ins.queries';
import { Issuers } from './issuers';

/** What an issuer said of whoever came back from it. */
export interface Answered {
  readonly waiting: AnsweredSignIn;
  readonly identity: FederatedIdentity;
  readonly issuer: OidcIssuer;
}

/** Finishes signing in through an organisation: by the account that it leads to, or a new one for whom was invited or may come. */
@Injectable()
export class FederatedSignIn {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly issuers: Issuers,
    private readonly admission: Admission,
    @Optional() private readonly arrivals?: FederatedArrivals,
  ) {}

  /**
   * Starts a session, as a password does: behind a second factor where there is or must be one, unless the organisation asked for one.
   * @param secret of the browser; empty: none
   * @throws NotFound `identity.federation-expired`; Forbidden, Conflict by `singleSignOnProblems`; ProofNeeded as `Admission`
   */
  async finish(secret: string, attempt: Attempt): Promise<StartedSession> {
    const origin = { ...bySystem, requestId: attempt.requestId };
    const { account, identity, issuer } = await this.unitOfWork.run(origin, async (work) => {
      const answered = await this.locked(work, secret);
      const account = await this.accountOf(work, answered, attempt);
      await work.statement(endFederatedSignIn, [answered.waiting.id]);
      return { ...answered, account };
    });
    const [row] = await this.database.run(waysOf, [account.accountId]);
    const proven = { assurance: identity.assurance, issuerId: issuer.id, authenticatedAt: provedAt(identity) };
    const started = await this.admission.admit({ ...account, ways: row?.ways ?? [] }, proven, attempt);
    if (!started) throw blocked();
    return started;
  }

  /** What waits to be linked. @throws NotFound `identity.federation-expired` */
  async waiting(secret: string): Promise<WaitingFederationView> {
    const [row] = secret ? await this.database.run(answeredFederatedSignIn, [hashOf(secret)]) : [];
    const issuer = row && this.issuers.find(row.issuerId);
    if (!issuer) throw expired();
    const { email, name } = row.identity;
    return { label: issuer.label, email, name };
  }

  /** The same, locked; whoever comes second finds it gone. @throws NotFound `identity.federation-expired` */
  async locked(work: Work, secret: string): Promise<Answered> {
    const [waiting] = secret ? await work.statement(lockFederatedSignIn, [hashOf(secret)]) : [];
    const issuer = waiting && this.issuers.find(waiting.issuerId);
    if (!issuer || issuer.issuer !== waiting.identity.issuer) throw expired();
    return { waiting, identity: waiting.identity, issuer };
  }

  /** What follows from what the organisation says of a person. */
  async arrive(work: Work, { identity, issuer }: Answered, personId: string, invitationIds: readonly string[] = []): Promise<void> {
    const { organisations, roles } = identity;
    const { id: issuerId, networks } = issuer;
    const speaksFor = Object.values(issuer.organisations);
    await this.arrivals?.arrive(work, { personId, issuerId, invitationIds, networks, speaksFor, organisations, roles });
  }

  private async accountOf(work: Work, answered: Answered, attempt: Attempt): Promise<FederatedSigningIn> {
    const key = [answered.identity.issuer, answered.identity.subject];
    const [known] = await work.statement(useFederatedAccount, key);
    if (known?.blocked) throw blocked();
    if (known) {
      await this.arrive(work, answered, known.personId);
      return known;
    }
    await this.welcome(work, answered, attempt);
    const [made] = await work.statement(useFederatedAccount, key);
    return made!;
  }

  /** Makes the person and their account, when an invitation or the configuration lets them in. */
  private async welcome(work: Work, answered: Answered, { before }: Attempt): Promise<void> {
    const { email, name, issuer, subject, organisations, roles } = answered.identity;
    if (before?.credential.kind === 'session') throw new Conflict(problems.linkOffered, 'Whoever is signed in may link it.');
    if (email === null) throw new Forbidden(problems.mailUnverified, 'The issuer does not vouch for an address.');
    if ((await work.statement(accountHasAddress, [email])).length > 0) throw linkNeeded();
    const invitations = await work.statement(useInvitationsOfAddress, [email]);
    const comesByRole = answered.issuer.newcomers && organisations.length > 0 && roles.length > 0;
    if (invitations.length === 0 && !comesByRole) throw new Forbidden(problems.unknown, 'There is neither account nor invitation.');
    const [personId, accountId, federatedAccountId] = [newId(), newId(), newId()];
    const called = name || invitations.find((invitation) => invitation.name)?.name || email;
    const person = [personId, called, invitations[0]?.language ?? 'da', accountId, email, null];
    if ((await work.statement(insertPersonWithAccount, person)).length === 0) throw linkNeeded();
    await work.record(accountCreated, { object: { kind: 'account', id: accountId } }, { accountId, personId });
    await work.statement(linkFederatedAccount, [federatedAccountId, accountId, issuer, subject]);
    await work.record(
      federatedAccountLinked,
      { object: { kind: 'federated-account', id: federatedAccountId } },
      { federatedAccountId, accountId },
    );
    await this.arrive(
      work,
      answered,
      personId,
      invitations.map(({ id }) => id),
    );
  }
}

/** Where the organisation does not say when, it may be long ago: then it proves nothing that must be fresh. */
const provedAt = ({ authenticatedAt }: FederatedIdentity): Date => new Date(authenticatedAt ?? Date.now() - proofMinutes * 60_000);

export const expired = (): NotFound => new NotFound(problems.expired, 'Nothing waits to be finished in this browser.');
const linkNeeded = (): Conflict => new Conflict(problems.linkNeeded, 'There is an account of this address: sign in to it once.');
const blocked = (): Forbidden => new Forbidden(problems.blocked, 'The account is blocked.');
