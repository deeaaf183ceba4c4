/** Codes that any request may be answered with. Capabilities add their own; the web has a text for every code. */
export const platformProblems = {
  invalid: 'platform.invalid',
  malformed: 'platform.malformed',
  tooLarge: 'platform.too-large',
  tooDeep: 'platform.too-deep',
  badText: 'platform.bad-text',
  unsupportedType: 'platform.unsupported-type',
  notFound: 'platform.not-found',
  foreignOrigin: 'platform.foreign-origin',
  signInNeeded: 'platform.sign-in-needed',
  forbidden: 'platform.forbidden',
  /** Whoever looks as somebody else changes nothing, and does not see what is that person's alone. */
  onlyLooking: 'platform.only-looking',
  stale: 'platform.stale',
  versionNeeded: 'platform.version-needed',
  keyReused: 'platform.idempotency-key-reused',
  badKey: 'platform.idempotency-key-invalid',
  tooMany: 'platform.too-many-requests',
  unavailable: 'platform.unavailable',
  storageFull: 'platform.storage-full',
  internal: 'platform.internal',
} as const;
