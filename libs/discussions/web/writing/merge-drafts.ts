import type { DraftView } from '@hv/discussions/contracts';
import type { DraftBase } from '@hv/platform/web';
import { draftText } from './draft-text';

/**
 * `keep`: what is here stands. `take`: the server's is the newer, and nothing was changed here. `drop`: it was sent or thrown away on
 * another device, and nothing was changed here since. `both`: it was changed here and there, and the person decides.
 */
export type DraftMerge = 'keep' | 'take' | 'drop' | 'both';

/** @param local what is here, null when nothing is @param base null when it was never saved to the server @param server null when it has none */
export function mergeDrafts(local: object | null, base: DraftBase | null, server: DraftView | null): DraftMerge {
  const changedHere = local !== null && draftText(local) !== base?.text;
  if (server === null) return base !== null && local !== null && !changedHere ? 'drop' : 'keep';
  if (server.version === base?.version) return local === null ? 'take' : 'keep';
  if (local === null || !changedHere) return 'take';
  return draftText(local) === draftText(server.body) ? 'take' : 'both';
}
