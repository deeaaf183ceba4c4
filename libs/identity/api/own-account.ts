import { AddressChangesController } from './address-change/address-changes.controller';
import { AddressChanges } from './address-change/address-changes.service';
import { LeavingsController } from './leaving/leavings.controller';
import { Leavings } from './leaving/leavings.service';
import { Archive } from './own-data/archive';
import { ExportMaking } from './own-data/export-making';
import { ExportsController } from './own-data/exports.controller';
import { Exports } from './own-data/exports.service';
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
import { WeakCredentials } from './second-factor/weak-credentials';
import { Admission } from './sessions/admission';
import { SessionStarts } from './sessions/session-starts';
import { singleSignOn } from './single-sign-on';

/** How a person keeps their own account: a new password, where they are signed in, what they prove themselves by, what is known of them, and how they leave. */
export const ownAccount = {
  controllers: [
    PasswordResetsController,
    OwnSessionsController,
    AddressChangesController,
    SecondFactorSignInController,
    SetUpAtSignInController,
    FreshnessController,
    SecondFactorsController,
    ExportsController,
    LeavingsController,
    ...singleSignOn.controllers,
  ],
  providers: [
    PasswordResets,
    OwnSessions,
    AddressChanges,
    SessionStarts,
    Admission,
    Challenges,
    SealedSecrets,
    AuthenticatorApps,
    PasskeySignatures,
    Proofs,
    SecondFactorSignIn,
    SetUpAtSignIn,
    WeakCredentials,
    Freshness,
    OwnFactors,
    SecondFactors,
    Passkeys,
    Archive,
    Exports,
    ExportMaking,
    Leavings,
    ...singleSignOn.providers,
  ],
};
