export const identityProblems = {
  /** Wrong address or password: the same for unknown, wrong and blocked. */
  signInFailed: 'identity.sign-in-failed',
  secondFactorRequired: 'identity.second-factor-required',
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
} as const;
