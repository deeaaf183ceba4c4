/** What the server says of itself: where an organisation's sign-in begins, left by a whole page and not by the router. */
const issuers = '/api/v1/sign-in/oidc';

/** Where one signs out of an organisation, too. */
export const leavingAddress = (issuerId: string): string => `${issuers}/${encodeURIComponent(issuerId)}/sign-out`;

/** @param place of this site, where to go on afterwards. @param anew whether the person shall prove anew who they are */
export function issuerAddress(issuerId: string, place: string, anew = false): string {
  return `${issuers}/${encodeURIComponent(issuerId)}?${new URLSearchParams({ place, ...(anew ? { anew: 'yes' } : {}) })}`;
}
