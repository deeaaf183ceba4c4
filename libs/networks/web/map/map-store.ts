import { computed, inject, Service, signal } from '@angular/core';
import type { NetworkMapView, NetworkView } from '@hv/networks/contracts';
import { KeptAnswer, Problem } from '@hv/platform/web';
import { ChosenNetwork } from '../chosen-network';
import { MapClient } from './map-client';
import { MAP_NUMBERS } from './map-numbers';

/** The maps one has seen, kept for as long as the page stands. With a chosen network there is one request; without, their list is asked for once. */
@Service()
export class MapStore {
  readonly #client = inject(MapClient);
  /** The network that they have narrowed everything to; null for none. */
  readonly chosen = inject(ChosenNetwork).id;
  readonly #numbers = inject(MAP_NUMBERS);
  readonly #maps = new Map<string, KeptAnswer<NetworkMapView>>();
  readonly #loaded = new Map<string, KeptAnswer<ReadonlyMap<string, number>>>();
  readonly #list = new KeptAnswer<readonly NetworkView[]>(() => this.#client.networks());
  /** The chosen network is not theirs any more. */
  readonly #left = signal('');

  /** The network whose map is shown, when it is known. @param asked what the address says */
  network(asked: string | undefined): string | undefined {
    const chosen = asked || this.chosen();
    return chosen && chosen !== this.#left() ? chosen : this.#list.value()?.[0]?.id;
  }

  /** The networks to choose among, when the list was needed. */
  readonly networks = computed(() => this.#list.value() ?? []);
  /** They are in no network at all. */
  readonly nowhere = computed(() => this.#list.value()?.length === 0);

  map(networkId: string): KeptAnswer<NetworkMapView> {
    return keptIn(this.#maps, networkId, () => new KeptAnswer(() => this.#client.map(networkId)));
  }

  /** A number of a capability by municipality, when it is here. */
  numbers(key: string, networkId: string): KeptAnswer<ReadonlyMap<string, number>> | undefined {
    const number = this.#numbers.find((one) => one.key === key);
    return number && keptIn(this.#loaded, `${key} ${networkId}`, () => new KeptAnswer(() => number.load(networkId)));
  }

  /** Why there is no map to show. */
  failure(networkId: string | undefined): Problem | null {
    return networkId ? this.map(networkId).failure() : this.#list.failure();
  }

  /** Asks for the map of a network, or of the first of one's own. @param asked what the address says */
  async fetch(asked: string | undefined): Promise<void> {
    let networkId = asked || this.chosen();
    if (networkId) {
      await this.map(networkId).reload();
      if (!this.map(networkId).missing()) return;
      this.#left.set(networkId);
    }
    await this.#list.reload();
    networkId = this.#list.value()?.[0]?.id ?? null;
    if (networkId) await this.map(networkId).reload();
  }
}

function keptIn<Answer>(all: Map<string, KeptAnswer<Answer>>, key: string, make: () => KeptAnswer<Answer>): KeptAnswer<Answer> {
  const kept = all.get(key) ?? make();
  all.set(key, kept);
  return kept;
}
