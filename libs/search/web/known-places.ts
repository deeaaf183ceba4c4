import { computed, inject, Service } from '@angular/core';
import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import { KeptAnswer, KeptList, Problem } from '@hv/platform/web';
import { SearchClient } from './search-client';

/** Somebody whose posts can be searched for. */
export interface KnownPerson extends Pick<MemberView, 'personId' | 'name' | 'organisation'> {
  readonly networkIds: readonly string[];
}

/** The spaces, networks and people that a search can go to or be narrowed to. */
@Service()
export class KnownPlaces {
  private readonly client = inject(SearchClient);
  private readonly allSpaces = new KeptAnswer(() => this.client.spaces());
  private readonly allNetworks = new KeptAnswer(() => this.client.networks());
  /** By network. */
  private readonly members = new Map<string, KeptList<MemberView>>();

  readonly spaces = computed<readonly SpaceView[]>(() => this.allSpaces.value()?.items ?? []);
  readonly networks = computed<readonly NetworkView[]>(() => this.allNetworks.value()?.items ?? []);
  /** Whether all that one sees is known; it stays false where some of it could not be fetched. */
  readonly complete = computed(
    () =>
      this.allSpaces.value() !== undefined &&
      (this.allNetworks.value()?.items.every(({ id }) => this.hasAllOf(this.membersOf(id))) ?? false),
  );
  /** Each once, however many networks they are in, by name. */
  readonly people = computed<readonly KnownPerson[]>(() => {
    const byId = new Map<string, KnownPerson>();
    for (const { id } of this.networks())
      for (const { personId, name, organisation } of this.membersOf(id).items() ?? [])
        byId.set(personId, { personId, name, organisation, networkIds: [...(byId.get(personId)?.networkIds ?? []), id] });
    return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'da'));
  });

  /** Fetches what is not known yet. What cannot be fetched is left out: a search goes on without it. */
  async fetch(): Promise<void> {
    await Promise.all([this.allSpaces, this.allNetworks].map((answer) => answer.value() ?? answer.reload()));
    await Promise.all(this.networks().map(({ id }) => this.fetchMembers(id)));
  }

  private async fetchMembers(networkId: string): Promise<void> {
    const members = this.membersOf(networkId);
    if (!members.items()) await members.first.reload();
    try {
      while (members.hasMore()) await members.more();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  private hasAllOf(members: KeptList<MemberView>): boolean {
    return members.items() !== undefined && !members.hasMore();
  }

  private membersOf(networkId: string): KeptList<MemberView> {
    const known = this.members.get(networkId);
    if (known) return known;
    const list = new KeptList<MemberView>(
      (after) => this.client.members(networkId, after),
      ({ membershipId }) => membershipId,
    );
    this.members.set(networkId, list);
    return list;
  }
}
