import { AddressChangesController } from './address-change/address-changes.controller';
import { AddressChanges } from './address-change/address-changes.service';
import { OwnSessionsController } from './own-sessions/own-sessions.controller';
import { OwnSessions } from './own-sessions/own-sessions.service';
import { PasswordResetsController } from './recovery/password-resets.controller';
import { PasswordResets } from './recovery/password-resets.service';
import { AuthenticatorApps } from './second-factor/authenticator-apps';
import { Challenges } from './second-factor/challenges';
import { Freshness } from './second-factor/freshness';
import { FreshnessController } from './second-factor/freshness.controller';
import { OwnFactors } from './second-factor/own-factors';
import { PasskeySignatures } from './second-factor/passkey-signatures';
import { Passkeys } from './second-factor/passkeys.service';
import { Proofs } from './second-factor/proofs';
import { SealedSecrets } from './second-factor/sealed-secrets';
import { SecondFactorSignInController } from './second-factor/second-factor-sign-in.controller';
import { SecondFactorSignIn } from './second-factor/second-factor-sign-in.service';
import { SecondFactorsController } from './second-factor/second-factors.controller';
import { SecondFactors } from './second-factor/second-factors.service';
import { SetUpAtSignInController } from './second-factor/set-up-at-sign-in.controller';
import { SetUpAtSignIn } from './second-factor/set-up-at-sign-in.service';
import { SessionStarts } from './sessions/session-starts';

/** How a person keeps their own account: a new password, where they are signed in, and what they prove themselves by. */
export const ownAccount = {
  controllers: [
    PasswordResetsController,
    OwnSessionsController,
    AddressChangesController,
    SecondFactorSignInController,
    SetUpAtSignInController,
    FreshnessController,
    SecondFactorsController,
  ],
  providers: [
    PasswordResets,
    OwnSessions,
    AddressChanges,
    SessionStarts,
    Challenges,
    SealedSecrets,
    AuthenticatorApps,
    PasskeySignatures,
    Proofs,
    SecondFactorSignIn,
    SetUpAtSignIn,
    Freshness,
    OwnFactors,
    SecondFactors,
    Passkeys,
  ],
};
