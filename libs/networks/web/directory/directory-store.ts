import { computed, inject, Service, signal } from '@angular/core';
import type { DirectoryChoicesView, DirectoryView } from '@hv/networks/contracts';
import { Problem } from '@hv/platform/web';
import { DirectoryClient } from './directory-client';
import { filtersIn, type PeopleAsked } from './people-asked';

const keyOf = (asked: PeopleAsked): string => JSON.stringify(asked);

/** The people last asked for: kept, so that coming back from one of them is instant. Only the answer to the last question is shown. */
@Service()
export class DirectoryStore {
  readonly #client = inject(DirectoryClient);
  readonly #answer = signal<{ readonly key: string; readonly view: DirectoryView } | undefined>(undefined);
  /** By network; null is all of them. */
  readonly #choices = signal<ReadonlyMap<string | null, DirectoryChoicesView>>(new Map());
  readonly #asked = signal('');
  readonly #problem = signal<Problem | null>(null);

  readonly view = computed(() => this.#answer()?.view);
  readonly hasMore = computed(() => typeof this.view()?.next === 'string');
  /** What is shown answers an earlier question. */
  readonly stale = computed(() => this.#answer()?.key !== this.#asked());
  readonly failure = this.#problem.asReadonly();

  choices(network: string | null): DirectoryChoicesView | undefined {
    return this.#choices().get(network);
  }

  /** @returns whether this is still the last question. A network that one is no longer in is all of them. */
  async ask(asked: PeopleAsked): Promise<boolean> {
    const key = keyOf(asked);
    this.#asked.set(key);
    try {
      const view = await this.#fetch(asked);
      if (view.choices) this.#choices.update((known) => new Map(known).set(asked.network, view.choices!));
      if (this.#asked() !== key) return false;
      this.#answer.set({ key, view });
      this.#problem.set(null);
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (this.#asked() === key) this.#problem.set(failure);
      return false;
    }
  }

  /** Fetches the next page of what is shown. Fails as the request does. */
  async more(asked: PeopleAsked): Promise<void> {
    const before = this.#answer();
    if (!before?.view.next || before.key !== keyOf(asked)) return;
    const { items, next } = await this.#client.people(asked, false, before.view.next);
    if (this.#answer() === before) this.#answer.set({ ...before, view: { ...before.view, items: [...before.view.items, ...items], next } });
  }

  async #fetch(asked: PeopleAsked): Promise<DirectoryView> {
    const untold = !this.#choices().has(asked.network);
    try {
      return await this.#client.people(asked, untold);
    } catch (failure) {
      if (!(failure instanceof Problem && failure.status === 404 && asked.network)) throw failure;
      return this.#client.people({ ...asked, network: null }, untold);
    }
  }
}

/** Whether anything narrows what is asked for. */
export const narrowed = (asked: PeopleAsked): boolean => asked.q.trim() !== '' || filtersIn(asked) > 0;
