import { Injectable } from '@nestjs/common';
import { accountBlocked, accountUnblocked, identityProblems } from '@hv/identity/contracts';
import { allow, Database, isId, NotFound, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { identityPolicy } from '../identity.policy';
import { type AccountRow, anAdministrator, lockAccount, setBlocked } from './accounts.queries';
import { endCredentials } from './end-credentials';

/** How people sign in, as an administrator runs it. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Shuts an account out at once: its sessions and tokens end, its sockets close. Again is no change. @throws NotFound, Forbidden */
  block(origin: Origin, accountId: string): Promise<void> {
    return this.unitOfWork.run(origin, async (work) => {
      const account = await this.locked(work, accountId);
      allow(identityPolicy.blockAccount(origin.actor, accountId), platformProblems.forbidden);
      if (account.blocked) return;
      await work.statement(setBlocked, [accountId, true]);
      await work.record(accountBlocked, { object: { kind: 'account', id: accountId } }, { accountId, personId: account.personId });
      await endCredentials(work, account);
    });
  }

  /** Lets an account sign in again; its old sessions and tokens stay ended. @throws NotFound, Forbidden */
  unblock(origin: Origin, accountId: string): Promise<void> {
    return this.unitOfWork.run(origin, async (work) => {
      const account = await this.locked(work, accountId);
      allow(identityPolicy.unblockAccount(origin.actor, accountId), platformProblems.forbidden);
      if (!account.blocked) return;
      await work.statement(setBlocked, [accountId, false]);
      await work.record(accountUnblocked, { object: { kind: 'account', id: accountId } }, { accountId, personId: account.personId });
    });
  }

  /** Whether anyone can run this system; if not, the first start invites someone. */
  async hasAdministrator(): Promise<boolean> {
    return (await this.database.run(anAdministrator, [])).length > 0;
  }

  private async locked(work: Work, accountId: string): Promise<AccountRow> {
    const [account] = isId(accountId) ? await work.statement(lockAccount, [accountId]) : [];
    if (!account) throw new NotFound(identityProblems.accountNotFound, 'There is no such account.');
    return account;
  }
}
