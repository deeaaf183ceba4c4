import { Injectable } from '@nestjs/common';
import {
  addressChangeAsked,
  type AddressChangeLink,
  addressChanged,
  addressChangeStopped,
  type ChangeAddress,
  confirmAddressPath,
  identityProblems,
  stopAddressChangePath,
} from '@hv/identity/contracts';
import {
  Actor,
  bySystem,
  Conflict,
  Database,
  Mails,
  newId,
  type Origin,
  Settings,
  type Statement,
  Throttle,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { linkExpired } from '../account-invitations/account-invitations.service';
import { type AccountRow, lockAccount } from '../accounts/accounts.queries';
import { endCredentials } from '../accounts/end-credentials';
import { normalAddress } from '../address';
import { deleteOtherResets } from '../recovery/password-resets.queries';
import { Freshness } from '../second-factor/freshness';
import { OwnFactors } from '../second-factor/own-factors';
import { hashOf, looksLikeSecret, newSecret } from '../secret';
import { confirmMail, stopMail } from './address-change-mails';
import {
  accountHasAddress,
  type AddressChange,
  changeToConfirm,
  changeToStop,
  confirmChange,
  deleteChangesFrom,
  deleteUnconfirmed,
  insertAddressChange,
  setAddress,
} from './address-changes.queries';

const ofAccount = (id: string) => ({ object: { kind: 'account', id } });

/** Other addresses to sign in by: the new one confirms, the old one can stop it. */
@Injectable()
export class AddressChanges {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly freshness: Freshness,
    private readonly factors: OwnFactors,
    private readonly throttle: Throttle,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  /**
   * Asks for it. The answer does not tell whether somebody has the new address already; then it can never be confirmed, and gets no mail.
   * @param from the network address, for the limit on attempts
   * @throws ProofNeeded; Conflict `identity.address-taken` when it is one's own already; TooMany
   */
  async ask(origin: Origin & { readonly actor: Actor }, { email }: ChangeAddress, from: string): Promise<void> {
    const { actor } = origin;
    await this.freshness.need(actor);
    const newEmail = normalAddress(email);
    await this.throttle.link(newEmail, from);
    const [confirm, stop, id] = [newSecret(), newSecret(), newId()];
    await this.unitOfWork.run(origin, async (work) => {
      const { email: oldEmail } = await this.factors.locked(work, actor);
      if (normalAddress(oldEmail) === newEmail) throw taken();
      await work.statement(deleteUnconfirmed, [actor.accountId]);
      await work.statement(insertAddressChange, [id, actor.accountId, oldEmail, newEmail, hashOf(confirm), hashOf(stop)]);
      await work.record(addressChangeAsked, ofAccount(actor.accountId), { accountId: actor.accountId });
      const { language, personId } = actor;
      const toOld = stopMail(language, newEmail, this.url(`${stopAddressChangePath}#${stop}`));
      await this.mails.send(work, { personId, recipient: oldEmail, language, ...toOld });
      if ((await work.statement(accountHasAddress, [newEmail])).length > 0) return;
      await this.mails.send(work, {
        personId,
        recipient: newEmail,
        language,
        ...confirmMail(language, this.url(`${confirmAddressPath}#${confirm}`)),
      });
    });
  }

  /** Confirms it from the new address: from now on one signs in by it. @throws NotFound `identity.link-expired`; Conflict `identity.address-taken` */
  async confirm(link: AddressChangeLink, requestId: string): Promise<void> {
    const change = await this.ofLink(changeToConfirm, link);
    await this.unitOfWork.run({ ...bySystem, requestId }, async (work) => {
      const { id: accountId } = await this.account(work, change);
      const [confirmed] = await work.statement(confirmChange, [change.id]);
      if (!confirmed) throw linkExpired();
      const [set] = await work.statement(setAddress, [accountId, change.newEmail]);
      if (!set) throw taken();
      await work.statement(deleteOtherResets, [accountId, null]);
      await work.record(addressChanged, ofAccount(accountId), { accountId });
    });
  }

  /** Stops or undoes it from the old address, and signs out everywhere. @throws as `confirm` does */
  async stop(link: AddressChangeLink, requestId: string): Promise<void> {
    const change = await this.ofLink(changeToStop, link);
    await this.unitOfWork.run({ ...bySystem, requestId }, async (work) => {
      const account = await this.account(work, change);
      const ended = await work.statement(deleteChangesFrom, [account.id, change.id]);
      if (!ended.some(({ id }) => id === change.id)) throw linkExpired();
      const [set] = await work.statement(setAddress, [account.id, change.oldEmail]);
      if (!set) throw taken();
      await work.statement(deleteOtherResets, [account.id, null]);
      await work.record(addressChangeStopped, ofAccount(account.id), { accountId: account.id });
      await endCredentials(work, account);
    });
  }

  private async ofLink(statement: Statement<AddressChange>, { token }: AddressChangeLink): Promise<AddressChange> {
    const [change] = looksLikeSecret(token) ? await this.database.run(statement, [hashOf(token)]) : [];
    if (!change) throw linkExpired();
    return change;
  }

  private async account(work: Work, { accountId }: AddressChange): Promise<AccountRow> {
    const [account] = await work.statement(lockAccount, [accountId]);
    if (!account || account.blocked) throw linkExpired();
    return account;
  }

  private url(path: string): string {
    return new URL(path, this.settings.environment.PUBLIC_URL).href;
  }
}

const taken = (): Conflict => new Conflict(identityProblems.addressTaken, 'There is an account of this address.');
