/** Why signing in through an organisation came to nothing; the page of the return has words for each. */
export const singleSignOnProblems = {
  /** Begun in another browser, too long ago, or finished before: the same answer. */
  expired: 'identity.federation-expired',
  /** Known to the organisation, but to nobody here: neither account nor invitation. */
  unknown: 'identity.federation-unknown',
  /** The organisation does not vouch for the mail address, so it opens nothing. */
  mailUnverified: 'identity.federation-mail-unverified',
  /** There is an account: once it must be signed in to as ever, before it is linked. */
  linkNeeded: 'identity.federation-link-needed',
  /** The same, and somebody is signed in: they may link it. */
  linkOffered: 'identity.federation-link-offered',
  /** It leads to another account already. */
  taken: 'identity.federation-taken',
  blocked: 'identity.federation-blocked',
} as const;

/** Why the organisation's answer opened nothing, as the address of the return says it. */
export const returnFaults = ['expired', 'declined', 'refused', 'unreachable'] as const;
export type ReturnFault = (typeof returnFaults)[number];
