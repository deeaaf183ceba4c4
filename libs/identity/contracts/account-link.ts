/** Where the link of an invitation leads; its token stands behind `#`. */
export const accountLinkPath = '/invitation';

/** How long an invitation to an account is good. */
export const invitationDays = 14;
