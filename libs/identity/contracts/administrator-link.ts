/** Where a one-time link leads. The token stands behind `#`, so that it is never sent along or logged: the page reads it from there. */
export const administratorLinkPath = '/first-administrator';
