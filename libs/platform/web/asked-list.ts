import { computed, effect, inject, linkedSignal, type Signal, signal, untracked, type WritableSignal } from '@angular/core';
import type { Page } from '@hv/platform/contracts';
import { KeptList } from './kept-list';
import { Live } from './live';
import { Problem } from './problem';
import { ProblemText } from './problem-text';

type Ask<Item> = (after?: string) => Promise<Page<Item>>;

/**
 * The list of a page: asked for at once, anew with every question, and again when the connection returns. Create in an injection context.
 *
 *     readonly list = new AskedList(() => asking(this.networkId(), this.state()), ({ id }) => id);
 */
export class AskedList<Item> {
  private readonly problemText = inject(ProblemText);
  private readonly kept: Signal<KeptList<Item>>;
  private readonly problem: WritableSignal<Problem | null>;
  private readonly fetchingMore = signal(false);

  /** What is known; with `whole` only when all of it is here: half a list would be taken for the whole. */
  readonly items = computed(() => (this.whole && this.kept().hasMore() ? undefined : this.kept().items()));
  readonly hasMore = computed(() => this.kept().hasMore());
  /** Whether the next page is on its way. */
  readonly busy = this.fetchingMore.asReadonly();
  /** Whether it is not there, or not for this reader. */
  readonly missing = computed(() => this.kept().first.missing());

  /**
   * @param question how a page is asked for; read anew when the signals it reads change
   * @param idOf what tells one item from another
   * @param whole whether all pages are fetched
   */
  constructor(
    question: () => Ask<Item>,
    idOf: (item: Item) => string,
    private readonly whole = false,
  ) {
    this.kept = computed(() => new KeptList(question(), idOf));
    this.problem = linkedSignal<Problem | null>(() => (this.kept(), null));
    const { connected$ } = inject(Live);
    effect((onCleanup) => {
      const { first } = this.kept();
      untracked(() => this.again());
      const returned = connected$.subscribe(() => first.isOld() && this.again());
      onCleanup(() => returned.unsubscribe());
    });
  }

  /** Why something of it is not here, as a sentence in the reader's language; empty when all is. */
  fault(): string {
    const problem = this.problem() ?? this.kept().failure();
    return problem ? this.problemText.of(problem) : '';
  }

  /** Asks again; what is known stays meanwhile. */
  again(): void {
    void this.fetch(async (list) => {
      await list.first.reload();
      while (this.whole && list.hasMore()) await list.more();
    });
  }

  /** Fetches the next page. */
  async more(): Promise<void> {
    if (this.fetchingMore()) return;
    this.fetchingMore.set(true);
    try {
      await this.fetch((list) => list.more());
    } finally {
      this.fetchingMore.set(false);
    }
  }

  /** Takes up what was changed of one item. */
  change(id: string, change: (item: Item) => Item): void {
    this.kept().change(id, change);
  }

  private async fetch(work: (list: KeptList<Item>) => Promise<void>): Promise<void> {
    const list = this.kept();
    this.problem.set(null);
    try {
      await work(list);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (list === this.kept()) this.problem.set(failure);
    }
  }
}
