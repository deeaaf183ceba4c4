export const identityProblems = {
  /** Wrong address or password: the same for unknown, wrong and blocked. */
  signInFailed: 'identity.sign-in-failed',
  secondFactorRequired: 'identity.second-factor-required',
  /** A role of theirs needs a second factor, and they have none. */
  secondFactorNeeded: 'identity.second-factor-needed',
  /** The one-time link is unknown, used or expired: the same answer. */
  linkExpired: 'identity.link-expired',
  /** The link was sent to another address than the one given. */
  addressNotInvited: 'identity.address-not-invited',
  /** Only told to whoever holds a valid one-time link. */
  addressTaken: 'identity.address-taken',
  tokenShownOnce: 'identity.token-shown-once',
  sessionNeeded: 'identity.session-needed',
  scopeMissing: 'identity.scope-missing',
  accountNotFound: 'identity.account-not-found',
  weakPassword: 'identity.weak-password',
  /** The session must prove once more who it is. */
  proofNeeded: 'identity.proof-needed',
  /** A code, password or passkey that proves nothing. */
  proofWrong: 'identity.proof-wrong',
  /** What was to be proved is unknown, was proved, is too old or was tried too often: the same answer. */
  challengeExpired: 'identity.challenge-expired',
  authenticatorInUse: 'identity.authenticator-in-use',
  passkeyRefused: 'identity.passkey-refused',
  /** One copy of one's own data a day. */
  exportTooSoon: 'identity.export-too-soon',
  exportNotFound: 'identity.export-not-found',
  /** Without them nobody could run the system. */
  lastAdministrator: 'identity.last-administrator',
  /** What was typed holds a CPR number. */
  reasonRefused: 'identity.reason-refused',
  /** Nobody looks as themselves, as an administrator, or as whoever cannot sign in. */
  seeAsRefused: 'identity.see-as-refused',
  /** Without it one could not sign in any more. */
  lastWayIn: 'identity.last-way-in',
  tooManyPasskeys: 'identity.too-many-passkeys',
} as const;
