export const identityLimits = {
  email: 254,
  name: 120,
  /** Shortest password of a local account, characters. */
  passwordMin: 12,
  passwordMax: 200,
  tokenName: 100,
  passkeys: 20,
  /** Days an access token is valid. */
  tokenDays: { default: 90, max: 365 },
} as const;
