import type { OverviewView } from '@hv/notifications/contracts';

/** What an overview of all networks says of one of them: shown until the answer about that one is here. */
export function narrowed(overview: OverviewView, networkId: string): OverviewView {
  const spaces = overview.spaces.filter(({ space }) => space.networkId === networkId);
  const ids = new Set(spaces.map(({ space }) => space.id));
  const here = ({ spaceId }: { readonly spaceId: string }): boolean => ids.has(spaceId);
  return { ...overview, spaces, unread: overview.unread.filter(here), recent: overview.recent.filter(here) };
}
