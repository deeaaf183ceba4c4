import { Injectable } from '@nestjs/common';
import {
  authenticatorAdded,
  authenticatorRemoved,
  type AuthenticatorSetUpView,
  type ConfirmAuthenticator,
  type RecoveryCodesView,
  type SecondFactorsView,
} from '@hv/identity/contracts';
import { Actor, Conflict, Database, NotFound, type Origin, Throttle, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { AuthenticatorApps } from './authenticator-apps';
import { Freshness } from './freshness';
import { OwnFactors } from './own-factors';
import { passkeyView } from './passkey.presenter';
import { passkeysOfAccount } from './passkeys.queries';
import { confirmAuthenticator, deleteAuthenticator } from './second-factors.queries';
import { WrongProof } from './wrong-proof';

type OwnOrigin = Origin & { readonly actor: Actor };

const ofAccount = (id: string) => ({ object: { kind: 'account', id } });

/** How a person signs in, as they see and change it themselves. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly apps: AuthenticatorApps,
    private readonly factors: OwnFactors,
    private readonly freshness: Freshness,
    private readonly throttle: Throttle,
  ) {}

  async view(actor: Actor): Promise<SecondFactorsView> {
    const [{ email, newEmail, hasPassword, authenticatorAt, recoveryCodes }, passkeys] = await Promise.all([
      this.factors.of(actor),
      this.database.run(passkeysOfAccount, [actor.accountId]),
    ]);
    return {
      email,
      newEmail,
      hasPassword,
      authenticatorAt: authenticatorAt?.toISOString() ?? null,
      recoveryCodesLeft: recoveryCodes,
      passkeys: passkeys.map(passkeyView),
    };
  }

  /** Begins to set up an authenticator app. @throws ProofNeeded; Conflict `identity.authenticator-in-use` */
  async begin(actor: Actor): Promise<AuthenticatorSetUpView> {
    await this.freshness.need(actor);
    const { email } = await this.factors.of(actor);
    return this.apps.begin(actor.accountId, email);
  }

  /** Confirms it by a first code: from now on it is asked for. @throws ProofNeeded; WrongProof; TooMany */
  async confirm(origin: OwnOrigin, { code }: ConfirmAuthenticator): Promise<RecoveryCodesView> {
    const { actor } = origin;
    const { accountId } = actor;
    await this.freshness.need(actor);
    await this.throttle.proof(accountId);
    return this.unitOfWork.run(origin, async (work) => {
      const before = await this.factors.locked(work, actor);
      if (!(await this.apps.isRight(work, accountId, code, false))) throw new WrongProof();
      await work.statement(confirmAuthenticator, [accountId]);
      await work.record(authenticatorAdded, ofAccount(accountId), { accountId });
      await this.factors.tell(work, actor, before.email, 'authenticator-added');
      return { recoveryCodes: await this.factors.firstCodes(work, actor, before) };
    });
  }

  /** @throws ProofNeeded; NotFound when there is none */
  async remove(origin: OwnOrigin): Promise<void> {
    const { actor } = origin;
    const { accountId } = actor;
    await this.freshness.need(actor);
    await this.unitOfWork.run(origin, async (work) => {
      const { email } = await this.factors.locked(work, actor);
      const [removed] = await work.statement(deleteAuthenticator, [accountId]);
      if (!removed) throw new NotFound(platformProblems.notFound, 'There is no authenticator app.');
      await work.record(authenticatorRemoved, ofAccount(accountId), { accountId });
      await this.factors.endCodesOfNothing(work, actor);
      await this.factors.tell(work, actor, email, 'authenticator-removed');
    });
  }

  /** Makes new recovery codes; the old ones end. @throws ProofNeeded; Conflict when there is no second factor to recover from */
  async renewCodes(origin: OwnOrigin): Promise<RecoveryCodesView> {
    const { actor } = origin;
    await this.freshness.need(actor);
    return this.unitOfWork.run(origin, async (work) => {
      const { email, authenticatorAt, passkeys } = await this.factors.locked(work, actor);
      if (authenticatorAt === null && passkeys === 0)
        throw new Conflict(platformProblems.notFound, 'There is no second factor to recover from.');
      const recoveryCodes = await this.factors.newCodes(work, actor);
      await this.factors.tell(work, actor, email, 'recovery-codes-made');
      return { recoveryCodes };
    });
  }
}
