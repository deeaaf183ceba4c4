/** A picture of squares, to be scanned: `path` is the outline of the dark ones in a box of `size` × `size`. */
export class QrView {
  readonly size!: number;
  readonly path!: string;
}

/** What an authenticator app is set up with; shown until it is confirmed. */
export class AuthenticatorSetUpView {
  /** Base32, to be typed in where nothing can be scanned. */
  readonly secret!: string;
  /** `otpauth://totp/…` */
  readonly uri!: string;
  readonly qr!: QrView;
}

/** New recovery codes: shown this once, each good once. Empty when the ones made before still hold. */
export class RecoveryCodesView {
  readonly recoveryCodes!: string[];
}

/** A passkey in the list of one's own. */
export class PasskeyView {
  readonly id!: string;
  readonly name!: string;
  /** Kept by a service that brings it to several devices. */
  readonly synced!: boolean;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** ISO 8601; null when it was never used. */
  readonly usedAt!: string | null;
}

/** How one signs in. */
export class SecondFactorsView {
  /** The address one signs in by. */
  readonly email!: string;
  /** The address that was asked for and waits to be confirmed; null: none does. */
  readonly newEmail!: string | null;
  /** Whether there is a password to prove oneself by. */
  readonly hasPassword!: boolean;
  /** When the authenticator app was set up, ISO 8601; null: there is none. */
  readonly authenticatorAt!: string | null;
  readonly recoveryCodesLeft!: number;
  /** The newest first. */
  readonly passkeys!: PasskeyView[];
}

/** A passkey that may sign. */
export class PasskeyReferenceView {
  readonly id!: string;
  readonly transports!: string[];
}

/** What a passkey shall sign. */
export class PasskeyRequestView {
  /** Sent back with the answer. */
  readonly challenge!: string;
  /** What it signs, base64url. */
  readonly signed!: string;
  readonly rpId!: string;
  /** Which may sign; empty: any that knows whose it is. */
  readonly allowed!: PasskeyReferenceView[];
}

/** What a new passkey is made with. */
export class PasskeyCreationView {
  /** Sent back with the answer. */
  readonly challenge!: string;
  /** What it signs, base64url. */
  readonly signed!: string;
  readonly rpId!: string;
  readonly rpName!: string;
  /** Names the account to the passkey, base64url. */
  readonly userId!: string;
  readonly userName!: string;
  readonly userDisplayName!: string;
  /** Kinds of keys that are taken, by their COSE numbers, the best first. */
  readonly algorithms!: number[];
  /** What the account has already. */
  readonly excluded!: PasskeyReferenceView[];
}
