import { computed, signal } from '@angular/core';
import type { Page } from '@hv/platform/contracts';
import { KeptAnswer } from './kept-answer';

/** A list fetched page by page and kept: asked again, its first page is laid over what is known, or all that is known is asked for. */
export class KeptList<Item> {
  private readonly known = signal<readonly Item[] | undefined>(undefined);
  private readonly cursor = signal<string | null>(null);
  private loadedMore = false;

  readonly first: KeptAnswer<Page<Item>>;
  readonly items = this.known.asReadonly();
  readonly hasMore = computed(() => this.cursor() !== null);
  readonly failure = computed(() => this.first.failure());

  /**
   * @param fetch asks for a page @param idOf what tells one item from another
   * @param whole whether asking again asks for as much as is known: for lists that items leave, and in which they move
   */
  constructor(
    private readonly fetch: (after?: string) => Promise<Page<Item>>,
    private readonly idOf: (item: Item) => string,
    private readonly whole = false,
  ) {
    this.first = new KeptAnswer(
      () => (whole ? this.fetchKnown() : this.fetch()),
      (page) => this.takeFirst(page),
    );
  }

  /** Fetches the next page. Fails as the request does. */
  async more(): Promise<void> {
    const after = this.cursor();
    if (after === null) return;
    const { items, next } = await this.fetch(after);
    this.loadedMore = true;
    this.known.update((known) => this.laidOver(known ?? [], items));
    this.cursor.set(next);
  }

  /** Begins anew, because much has changed at once: what was fetched after the first page is forgotten. Fails as the request does. */
  async restart(): Promise<void> {
    const { items, next } = await this.fetch();
    this.loadedMore = false;
    this.known.set(items);
    this.cursor.set(next);
  }

  /**
   * Asks for the first page again and lays it over what is known without moving anything.
   * @returns how many items it holds that are not known; they wait until the list is asked for again
   */
  async refreshInPlace(): Promise<number> {
    const { items } = await this.fetch();
    return items.filter((item) => !this.change(this.idOf(item), () => item)).length;
  }

  /** Changes what is known of one item, if it is known. @returns whether it was */
  change(id: string, change: (item: Item) => Item): boolean {
    if (!this.known()?.some((item) => this.idOf(item) === id)) return false;
    this.known.update((known) => known?.map((item) => (this.idOf(item) === id ? change(item) : item)));
    return true;
  }

  /** An item is there no more. */
  remove(id: string): void {
    this.known.update((known) => known?.filter((item) => this.idOf(item) !== id));
  }

  private takeFirst({ items, next }: Page<Item>): void {
    // A first page that is the last one is all there is; else what was fetched after it stays.
    const isAll = this.whole || next === null;
    this.known.update((known) => (isAll ? items : this.laidOver(items, known ?? [])));
    if (isAll || !this.loadedMore) this.cursor.set(next);
  }

  private async fetchKnown(): Promise<Page<Item>> {
    let page = await this.fetch();
    while (page.next !== null && page.items.length < (this.known()?.length ?? 0)) {
      const { items, next } = await this.fetch(page.next);
      page = { items: [...page.items, ...items], next };
    }
    return page;
  }

  private laidOver(upper: readonly Item[], lower: readonly Item[]): readonly Item[] {
    const ids = new Set(upper.map(this.idOf));
    return [...upper, ...lower.filter((item) => !ids.has(this.idOf(item)))];
  }
}
