import { placeOfWeb } from '@hv/networks/contracts';

/** The places of what people write to a secretariat, as paths of the web. */
export const feedbackPaths = {
  /** Where one writes. */
  write: '/skriv-til-sekretariatet',
  /** What was written to the secretariat of a network, for itself. */
  list: (networkId: string) => `/netvaerk/${networkId}/henvendelser`,
} as const;

/** The page that an address names, without what was searched for; null when it names none of ours. */
export function placeIn(address: string | undefined): string | null {
  const [path = ''] = (address ?? '').split(/[?#]/);
  return placeOfWeb.test(path) ? path : null;
}
