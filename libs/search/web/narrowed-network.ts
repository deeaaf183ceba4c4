import type { NetworkView } from '@hv/networks/contracts';

/** In the address: all networks, though one is chosen. */
export const everyNetwork = 'alle';

/** The network chosen for all that is shown; null for none, and for one that the reader is not in any more. Before it is known which they are in, it counts. */
export const networkChosen = (chosen: string | null, known: readonly NetworkView[]): string | null =>
  known.length === 0 || known.some(({ id }) => id === chosen) ? chosen : null;

/** The network that a search is narrowed to: what its address says, else the chosen one; null for all. */
export const networkAsked = (address: string | undefined, chosen: string | null): string | null =>
  address === everyNetwork ? null : address || chosen;

/** What the address says for a network that was picked, so that it says no more than it must; null: nothing. */
export const networkInAddress = (picked: string | null, chosen: string | null): string | null =>
  picked === chosen ? null : (picked ?? everyNetwork);
