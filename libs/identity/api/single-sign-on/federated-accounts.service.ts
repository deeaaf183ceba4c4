import { Injectable } from '@nestjs/common';
import {
  type FederatedAccountsView,
  federatedAccountLinked,
  federatedAccountUnlinked,
  identityProblems,
  singleSignOnProblems as problems,
} from '@hv/identity/contracts';
import { Actor, Conflict, Database, newId, NotFound, type Origin, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Freshness } from '../second-factor/freshness';
import { OwnFactors } from '../second-factor/own-factors';
import { federatedAccountsOf, hasAWayIn, linkFederatedAccount, unlinkFederatedAccount } from './federated-accounts.queries';
import { FederatedSignIn } from './federated-sign-in.service';
import { endFederatedSignIn } from './federated-sign-ins.queries';
import { Issuers } from './issuers';

type OwnOrigin = Origin & { readonly actor: Actor };

const ofFederated = (id: string) => ({ object: { kind: 'federated-account', id } });

/** The organisations by whose sign-in one's own account may be used. */
@Injectable()
export class FederatedAccounts {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly issuers: Issuers,
    private readonly signIns: FederatedSignIn,
    private readonly freshness: Freshness,
    private readonly factors: OwnFactors,
  ) {}

  async view({ accountId }: Actor): Promise<FederatedAccountsView> {
    const rows = await this.database.run(federatedAccountsOf, [accountId]);
    const items = rows.map(({ id, issuer, createdAt, usedAt }) => ({
      id,
      label: this.issuers.byAddress(issuer)?.label ?? new URL(issuer).hostname,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt.toISOString(),
    }));
    return { items };
  }

  /**
   * Lets what came back from an organisation lead to one's own account, which one has proved lately to be one's own.
   * @param secret of the browser; empty: none
   * @throws ProofNeeded; NotFound `identity.federation-expired`; Conflict `identity.federation-taken`
   */
  async link(origin: OwnOrigin, secret: string): Promise<void> {
    const { actor } = origin;
    await this.freshness.need(actor);
    await this.unitOfWork.run(origin, async (work) => {
      const { email } = await this.factors.locked(work, actor);
      const answered = await this.signIns.locked(work, secret);
      const { issuer, subject } = answered.identity;
      const id = newId();
      const [linked] = await work.statement(linkFederatedAccount, [id, actor.accountId, issuer, subject]);
      if (!linked) throw new Conflict(problems.taken, 'It leads to an account already.');
      await work.statement(endFederatedSignIn, [answered.waiting.id]);
      await work.record(federatedAccountLinked, ofFederated(id), { federatedAccountId: id, accountId: actor.accountId });
      await this.signIns.arrive(work, answered, actor.personId);
      await this.factors.tell(work, actor, email, 'organisation-added');
    });
  }

  /** @throws ProofNeeded; NotFound; Conflict `identity.last-way-in` */
  async unlink(origin: OwnOrigin, id: string): Promise<void> {
    const { actor } = origin;
    await this.freshness.need(actor);
    await this.unitOfWork.run(origin, async (work) => {
      const { email } = await this.factors.locked(work, actor);
      const [gone] = await work.statement(unlinkFederatedAccount, [id, actor.accountId]);
      if (!gone) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
      const [still] = await work.statement(hasAWayIn, [actor.accountId, this.issuers.addresses]);
      if (!still?.has) throw new Conflict(identityProblems.lastWayIn, 'One could not sign in any more.');
      await work.record(federatedAccountUnlinked, ofFederated(id), { federatedAccountId: id, accountId: actor.accountId });
      await this.factors.tell(work, actor, email, 'organisation-removed');
    });
  }
}
