import { Injectable } from '@nestjs/common';
import {
  type AskPasswordReset,
  passwordChanged,
  passwordResetAsked,
  passwordResetMinutes,
  passwordResetPath,
  type ResetPassword,
} from '@hv/identity/contracts';
import { bySystem, Database, Handles, Mails, newId, type RecordedEvent, Settings, Throttle, UnitOfWork, type Work } from '@hv/platform/api';
import { linkExpired } from '../account-invitations/account-invitations.service';
import { lockAccount } from '../accounts/accounts.queries';
import { endCredentials } from '../accounts/end-credentials';
import { normalAddress } from '../address';
import { Passwords, refuseWeakPassword } from '../passwords';
import { hashOf, looksLikeSecret, newSecret } from '../secret';
import { deleteChallengesOfAccount } from '../second-factor/challenges.queries';
import {
  deleteOtherResets,
  deleteReset,
  insertReset,
  linkReset,
  lockAskedReset,
  type OpenReset,
  openReset,
  setPassword,
} from './password-resets.queries';
import { passwordChangedMail, resetMail } from './recovery-mails';

/** New passwords for those who have forgotten theirs. They sign nobody in: a second factor is asked for as ever. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  /**
   * Asks for a link. Whether somebody has the address is found out by the job that follows, so that the answer and its time say nothing of it.
   * @param from the network address, for the limit on attempts
   * @throws TooMany
   */
  async ask({ email }: AskPasswordReset, requestId: string, from: string): Promise<void> {
    const address = normalAddress(email);
    await this.throttle.link(address, from);
    const id = newId();
    await this.unitOfWork.run({ ...bySystem, requestId }, async (work) => {
      await work.statement(insertReset, [id, address, passwordResetMinutes]);
      await work.record(passwordResetAsked, { object: { kind: 'password-reset', id } }, { resetId: id });
    });
  }

  /** Makes the link as its mail is written, for nothing but its hash is kept; links made before are dead. */
  @Handles(passwordResetAsked)
  async onAsked({ payload }: RecordedEvent<{ resetId: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [asked] = await work.statement(lockAskedReset, [payload.resetId]);
      if (!asked) return;
      if (asked.accountId === null) return void (await work.statement(deleteReset, [payload.resetId]));
      const token = newSecret();
      await work.statement(deleteOtherResets, [asked.accountId, payload.resetId]);
      await work.statement(linkReset, [payload.resetId, asked.accountId, hashOf(token), passwordResetMinutes]);
      const { personId, email: recipient, language } = asked;
      await this.mails.send(work, { personId, recipient, language, ...resetMail(language, this.url(`${passwordResetPath}#${token}`)) });
    });
  }

  /**
   * Sets a new password by the link, and ends everything the account is signed in by. The link is looked at first, so that only its holder
   * costs us a hash, and again under its lock.
   * @throws NotFound `identity.link-expired`; Unacceptable `identity.weak-password`
   */
  async use({ token, password }: ResetPassword, requestId: string): Promise<void> {
    const [open] = looksLikeSecret(token) ? await this.database.run(openReset, [hashOf(token)]) : [];
    if (!open) throw linkExpired();
    refuseWeakPassword(password, open);
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run({ ...bySystem, requestId }, (work) => this.change(work, open, passwordHash));
  }

  private async change(work: Work, { id, accountId, email: recipient, language }: OpenReset, passwordHash: string): Promise<void> {
    const [account] = await work.statement(lockAccount, [accountId]);
    const [used] = await work.statement(deleteReset, [id]);
    if (!account || account.blocked || !used) throw linkExpired();
    await work.statement(setPassword, [accountId, passwordHash]);
    await work.statement(deleteOtherResets, [accountId, null]);
    await work.statement(deleteChallengesOfAccount, [accountId]);
    const { personId } = account;
    await work.record(passwordChanged, { object: { kind: 'account', id: accountId } }, { accountId, personId });
    await endCredentials(work, account);
    await this.mails.send(work, { personId, recipient, language, ...passwordChangedMail(language, this.url('/glemt-adgangskode')) });
  }

  private url(path: string): string {
    return new URL(path, this.settings.environment.PUBLIC_URL).href;
  }
}
