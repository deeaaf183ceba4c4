import { Injectable } from '@nestjs/common';
import { type AuthenticatorSetUpView, identityProblems } from '@hv/identity/contracts';
import { Conflict, Database, Log, type Work } from '@hv/platform/api';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { qrOf } from './qr';
import { SealedSecrets } from './sealed-secrets';
import { authenticatorOf, beginAuthenticator, takeStep } from './second-factors.queries';

/** How far the clock of a telephone may be wrong: one step of 30 s either way. */
const toleranceSeconds = 30;

/** Codes of authenticator apps (TOTP). */
@Injectable()
export class AuthenticatorApps {
  constructor(
    private readonly database: Database,
    private readonly secrets: SealedSecrets,
    private readonly log: Log,
  ) {}

  /** Makes the secret of a new app; until it is confirmed it proves nothing, and beginning again makes another. @throws Conflict when one is in use */
  async begin(accountId: string, label: string): Promise<AuthenticatorSetUpView> {
    const secret = generateSecret();
    const [begun] = await this.database.run(beginAuthenticator, [accountId, await this.secrets.seal(secret, accountId)]);
    if (!begun) throw new Conflict(identityProblems.authenticatorInUse, 'There is an authenticator app; remove it first.');
    const uri = generateURI({ issuer: 'Hele Vejen', label, secret });
    return { secret, uri, qr: qrOf(uri) };
  }

  /** Whether a code is right now and was not used before. @param confirmed whether the app must have been confirmed, or must not */
  async isRight(work: Work, accountId: string, written: string, confirmed: boolean): Promise<boolean> {
    const code = written.replace(/\s/g, '');
    const [row] = await work.statement(authenticatorOf, [accountId]);
    if (!row || row.confirmed !== confirmed || !/^\d{6}$/.test(code)) return false;
    const secret = await this.secrets.open(row.sealedSecret, accountId);
    if (secret === undefined) {
      this.log.error({ accountId }, 'an authenticator app cannot be asked: SECRETS_KEY is not the one it was set up with');
      return false;
    }
    const found = verifySync({ secret, token: code, epoch: Math.floor(row.now), epochTolerance: toleranceSeconds });
    if (!found.valid || !('timeStep' in found)) return false;
    return (await work.statement(takeStep, [accountId, found.timeStep])).length > 0;
  }
}
