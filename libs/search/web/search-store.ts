import { computed, inject, Service, signal } from '@angular/core';
import { Problem } from '@hv/platform/web';
import type { SearchHitView, SearchPersonView } from '@hv/search/contracts';
import { type Asked, asksForSomething, keyOf } from './asked';
import { SearchClient } from './search-client';

/** What was found stands for so long before it is asked for again, ms: coming back to it is instant. */
const freshMs = 60_000;

/** What the server found for the last question. It stays until the answer to the next is here. */
interface Found {
  readonly key: string;
  readonly hits: readonly SearchHitView[];
  readonly people: readonly SearchPersonView[];
  readonly next: string | null;
  readonly meant: string | null;
  readonly at: number;
}

/** What is searched for and what was found. */
@Service()
export class SearchStore {
  private readonly client = inject(SearchClient);
  private readonly found = signal<Found | null>(null);
  private readonly problem = signal<Problem | null>(null);
  private readonly asked = signal<string | null>(null);

  /** Undefined until something was found, or not. */
  readonly hits = computed(() => this.found()?.hits);
  /** Those who are called so, or know about it. */
  readonly people = computed(() => this.found()?.people ?? []);
  readonly meant = computed(() => this.found()?.meant ?? null);
  readonly hasMore = computed(() => !this.failure() && (this.found()?.next ?? null) !== null);
  /** Why there is no answer to what is asked now. */
  readonly failure = this.problem.asReadonly();
  /** Whether what is shown answers an earlier question. */
  readonly stale = computed(() => this.asked() !== null && this.asked() !== this.found()?.key && !this.failure());

  /** Asks. Of several questions only the last one's answer is shown. @returns whether its answer is what is shown now */
  async ask(asked: Asked): Promise<boolean> {
    const key = keyOf(asked);
    this.problem.set(null);
    this.asked.set(key);
    if (!asksForSomething(asked)) this.found.set(null);
    else if (this.found()?.key !== key || Date.now() - this.found()!.at > freshMs) return this.fetch(asked, key);
    return true;
  }

  /** Fetches the next page of what was asked last. Fails as the request does. */
  async more(asked: Asked): Promise<void> {
    const before = this.found();
    if (!before?.next || before.key !== keyOf(asked)) return;
    const { items, next } = await this.client.find(asked, before.next);
    if (this.found() === before) this.found.set({ ...before, hits: [...before.hits, ...items], next });
  }

  private async fetch(asked: Asked, key: string): Promise<boolean> {
    try {
      const { items, people, next, meant } = await this.client.find(asked);
      if (this.asked() !== key) return false;
      this.found.set({ key, hits: items, people, next, meant, at: Date.now() });
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (this.asked() === key) this.problem.set(failure);
      return false;
    }
  }
}
