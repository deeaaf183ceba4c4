import { Injectable, Optional } from '@nestjs/common';
import { identityProblems, recoveryCodesMade } from '@hv/identity/contracts';
import { type Actor, Conflict, Database, Mails, Settings, SignInNeeded, type Work } from '@hv/platform/api';
import { hashOfRecoveryCode, newRecoveryCode, recoveryCodeCount } from './recovery-code';
import { SecondFactorRule } from './second-factor-rule';
import { signInChangedMail, type SignInChange } from './second-factor-mails';
import { deleteRecoveryCodes, insertRecoveryCodes, lockFactors, secondFactorsOf, type SecondFactorsRow } from './second-factors.queries';

/** What every change of a person's own factors shares: one at a time, recovery codes as long as there is a factor, and a mail that tells of it. */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly database: Database,
    private readonly mails: Mails,
    private readonly settings: Settings,
    @Optional() private readonly rule?: SecondFactorRule,
  ) {}

  /** @throws SignInNeeded when the account has just gone */
  async of({ accountId }: Pick<Actor, 'accountId'>): Promise<SecondFactorsRow> {
    const [row] = await this.database.run(secondFactorsOf, [accountId]);
    if (!row) throw new SignInNeeded();
    return row;
  }

  /** Lets nobody else change the account's factors until the transaction ends. @returns as they are */
  async locked(work: Work, { accountId }: Pick<Actor, 'accountId'>): Promise<SecondFactorsRow> {
    await work.statement(lockFactors, [accountId]);
    const [row] = await work.statement(secondFactorsOf, [accountId]);
    if (!row) throw new SignInNeeded();
    return row;
  }

  /** Makes recovery codes, and ends those made before. @returns them as a person writes them down; they cannot be read again */
  async newCodes(work: Work, { accountId }: Pick<Actor, 'accountId'>): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
    await work.statement(deleteRecoveryCodes, [accountId]);
    await work.statement(insertRecoveryCodes, [accountId, codes.map((code) => hashOfRecoveryCode(code)!)]);
    await work.record(recoveryCodesMade, { object: { kind: 'account', id: accountId } }, { accountId });
    return codes;
  }

  /** Codes for whoever has none yet. */
  async firstCodes(work: Work, actor: Actor, { recoveryCodes }: SecondFactorsRow): Promise<string[]> {
    return recoveryCodes > 0 ? [] : this.newCodes(work, actor);
  }

  /** Without a factor there is nothing to recover. @throws Conflict `identity.second-factor-needed` when the person may not be without */
  async endCodesOfNothing(work: Work, actor: Actor): Promise<void> {
    const { authenticatorAt, passkeys } = await this.locked(work, actor);
    if (authenticatorAt !== null || passkeys > 0) return;
    if (await this.rule?.requiredFor(actor.personId))
      throw new Conflict(identityProblems.secondFactorNeeded, 'A role of yours needs a second factor: add another first.');
    await work.statement(deleteRecoveryCodes, [actor.accountId]);
  }

  /** Tells the person by mail, in the same transaction. */
  async tell(
    work: Work,
    { personId, language }: Pick<Actor, 'personId' | 'language'>,
    recipient: string,
    change: SignInChange,
  ): Promise<void> {
    const url = new URL('/profil/sikkerhed', this.settings.environment.PUBLIC_URL).href;
    await this.mails.send(work, { personId, recipient, language, ...signInChangedMail(language, change, url) });
  }
}
