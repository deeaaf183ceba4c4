import { Injectable } from '@nestjs/common';
import type { PasskeyAnswer, PasskeyRequestView } from '@hv/identity/contracts';
import { Database, Log, Settings, type Work } from '@hv/platform/api';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { signedOf } from './challenges';
import { lockPasskey, passkeysOfAccount, passkeyUsed } from './passkeys.queries';
import { relyingPartyOf } from './relying-party';

/** What names an account to its passkeys: nothing about the person. Base64url. */
export const userHandleOf = (accountId: string): string => Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');

/** Asks passkeys to sign, and checks what they signed. */
@Injectable()
export class PasskeySignatures {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** What shall be signed for a challenge. @param accountId whose passkeys may sign; null: any that knows whose it is */
  async request(challenge: string, accountId: string | null): Promise<PasskeyRequestView> {
    const rows = accountId === null ? [] : await this.database.run(passkeysOfAccount, [accountId]);
    const allowed = rows.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
    return { challenge, signed: signedOf(challenge), rpId: relyingPartyOf(this.settings).id, allowed };
  }

  /** Whether one of the account's passkeys signed for this challenge, with its person there and known to it; notes its use. */
  async isRight(work: Work, accountId: string, answer: PasskeyAnswer, challenge: string): Promise<boolean> {
    const [passkey] = await work.statement(lockPasskey, [answer.id]);
    if (passkey?.accountId !== accountId) return false;
    if (answer.userHandle !== undefined && answer.userHandle !== userHandleOf(accountId)) return false;
    const { id, origins } = relyingPartyOf(this.settings);
    const { id: credential, clientDataJSON, authenticatorData, signature } = answer;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: {
          id: credential,
          rawId: credential,
          type: 'public-key',
          clientExtensionResults: {},
          response: { clientDataJSON, authenticatorData, signature },
        },
        expectedChallenge: signedOf(challenge),
        expectedOrigin: origins,
        expectedRPID: id,
        requireUserVerification: true,
        credential: { id: credential, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
      });
      if (!verified) return false;
      await work.statement(passkeyUsed, [passkey.id, authenticationInfo.newCounter, authenticationInfo.credentialBackedUp]);
      return true;
    } catch (fault) {
      this.log.info({ accountId, passkeyId: passkey.id, reason: fault instanceof Error ? fault.message : '' }, 'a passkey was refused');
      return false;
    }
  }
}
