import { isLoopback, ownOrigins, type Settings } from '@hv/platform/api';

/** Whom passkeys are made for. */
export interface RelyingParty {
  readonly id: string;
  readonly name: string;
  readonly origins: string[];
}

/** On one's own machine it is always `localhost`: a browser makes no passkey for a number. */
export function relyingPartyOf({ environment: { PUBLIC_URL } }: Settings): RelyingParty {
  const { hostname } = new URL(PUBLIC_URL);
  return { id: isLoopback(hostname) ? 'localhost' : hostname, name: 'Hele Vejen', origins: [...ownOrigins(PUBLIC_URL)] };
}
