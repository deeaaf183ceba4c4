import type { AskedInto } from './delivery.queries';

/** Where someone comes to after accepting: the place they were asked to, else the network's space; a guest of one event has only the overview. */
export function landing({ place, roles, spaceId }: Pick<AskedInto, 'place' | 'roles' | 'spaceId'>): string {
  if (place) return place;
  return spaceId && roles.some((role) => role !== 'guest') ? `/rum/${spaceId}/samtaler` : '/overblik';
}
