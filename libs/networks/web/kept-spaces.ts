import { inject, Service } from '@angular/core';
import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import { KeptAnswer, KeptList } from '@hv/platform/web';
import { NetworksClient } from './networks-client';

/** The spaces and networks this page has seen, kept for as long as it stands. */
@Service()
export class KeptSpaces {
  private readonly client = inject(NetworksClient);
  private readonly spaces = new Map<string, KeptAnswer<SpaceView>>();
  private readonly networks = new Map<string, KeptAnswer<NetworkView>>();
  private readonly memberLists = new Map<string, KeptList<MemberView>>();

  space(spaceId: string): KeptAnswer<SpaceView> {
    return kept(this.spaces, spaceId, () => new KeptAnswer(() => this.client.space(spaceId)));
  }

  network(networkId: string): KeptAnswer<NetworkView> {
    return kept(this.networks, networkId, () => new KeptAnswer(() => this.client.network(networkId)));
  }

  /** The people of a space. */
  members(spaceId: string): KeptList<MemberView> {
    return kept(this.memberLists, spaceId, () => new KeptList((after) => this.client.members(spaceId, after), memberKey));
  }

  /** Takes spaces that came with another answer, so that their pages have a name at once. */
  know(spaces: readonly SpaceView[]): void {
    for (const space of spaces) this.space(space.id).seed(space);
  }

  /** Fetches those that are not known by name yet. */
  learn(spaceIds: Iterable<string>): void {
    for (const spaceId of new Set(spaceIds)) {
      const known = this.space(spaceId);
      if (!known.value()) void known.reload();
    }
  }
}

const memberKey = (member: MemberView): string => member.membershipId;

function kept<Store>(all: Map<string, Store>, id: string, make: () => Store): Store {
  const store = all.get(id) ?? make();
  all.set(id, store);
  return store;
}
