import type { AskedInto } from './delivery.queries';

/** Where someone comes to after accepting: the place they were asked to, else what happened before they came; a guest of one event has only the overview. */
export function landing({ place, roles, networkId }: Pick<AskedInto, 'place' | 'roles' | 'networkId'>): string {
  if (place) return place;
  return roles.some((role) => role !== 'guest') ? `/netvaerk/${networkId}/velkommen` : '/overblik';
}
