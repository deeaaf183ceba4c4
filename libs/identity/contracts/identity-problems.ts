export const identityProblems = {
  /** Wrong address or password: the same for unknown, wrong and blocked. */
  signInFailed: 'identity.sign-in-failed',
  secondFactorRequired: 'identity.second-factor-required',
  linkExpired: 'identity.link-expired',
  tokenShownOnce: 'identity.token-shown-once',
  sessionNeeded: 'identity.session-needed',
  scopeMissing: 'identity.scope-missing',
  weakPassword: 'identity.weak-password',
} as const;
