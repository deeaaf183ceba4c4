import { Injectable } from '@nestjs/common';
import { type PasskeyAnswer, recoveryCodeUsed } from '@hv/identity/contracts';
import type { Work } from '@hv/platform/api';
import { AuthenticatorApps } from './authenticator-apps';
import { PasskeySignatures } from './passkey-signatures';
import { hashOfRecoveryCode } from './recovery-code';
import { takeRecoveryCode } from './second-factors.queries';

/** What somebody gives to prove a second factor; what is null is as if it were not given. */
export interface Proof {
  readonly challenge: string;
  readonly code?: string;
  readonly recoveryCode?: string;
  readonly passkey?: PasskeyAnswer;
}

/** Checks second factors, and uses up what can be used only once. */
@Injectable()
export class Proofs {
  constructor(
    private readonly apps: AuthenticatorApps,
    private readonly signatures: PasskeySignatures,
  ) {}

  /** Whether what was given proves the account's second factor; without anything given it does not. */
  async isRight(work: Work, accountId: string, { challenge, code, recoveryCode, passkey }: Proof): Promise<boolean> {
    if (passkey) return this.signatures.isRight(work, accountId, passkey, challenge);
    if (typeof code === 'string') return this.apps.isRight(work, accountId, code, true);
    return typeof recoveryCode === 'string' && this.takes(work, accountId, recoveryCode);
  }

  private async takes(work: Work, accountId: string, recoveryCode: string): Promise<boolean> {
    const hash = hashOfRecoveryCode(recoveryCode);
    const [taken] = hash ? await work.statement(takeRecoveryCode, [accountId, hash]) : [];
    if (taken) await work.record(recoveryCodeUsed, { object: { kind: 'account', id: accountId } }, { accountId });
    return taken !== undefined;
  }
}
