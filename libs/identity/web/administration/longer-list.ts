import { inject, signal } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';

interface Part<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A list that is asked for anew with every question, and made longer page by page. Create in an injection context. */
export class LongerList<Item, Page extends Part<Item> = Part<Item>> {
  private readonly problemText = inject(ProblemText);
  private readonly known = signal<readonly Item[] | undefined>(undefined);
  private readonly last = signal<Page | undefined>(undefined);
  private readonly problem = signal<Problem | null>(null);
  /** Counts the questions, so that an answer to an older one is not shown. */
  private question = 0;

  readonly items = this.known.asReadonly();
  /** The page that came last. */
  readonly page = this.last.asReadonly();
  readonly busy = signal(false);

  /** Why it could not be fetched, as a sentence in the reader's language; empty when it could. */
  fault(): string {
    const problem = this.problem();
    return problem ? this.problemText.of(problem) : '';
  }

  /** Forgets what is shown and asks anew. */
  ask(fetch: (after?: string) => Promise<Page>): Promise<void> {
    this.known.set(undefined);
    this.last.set(undefined);
    return this.fetch(() => fetch());
  }

  /** Fetches what comes after what is shown. */
  more(fetch: (after?: string) => Promise<Page>): Promise<void> {
    const after = this.last()?.next;
    return after && !this.busy() ? this.fetch(() => fetch(after)) : Promise.resolve();
  }

  /** Takes up what was changed of one item. */
  change(which: (item: Item) => boolean, change: (item: Item) => Item): void {
    this.known.update((items) => items?.map((item) => (which(item) ? change(item) : item)));
  }

  private async fetch(fetch: () => Promise<Page>): Promise<void> {
    const question = ++this.question;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const page = await fetch();
      if (question !== this.question) return;
      this.known.update((items) => [...(items ?? []), ...page.items]);
      this.last.set(page);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (question === this.question) this.problem.set(failure);
    } finally {
      if (question === this.question) this.busy.set(false);
    }
  }
}
