import { computed, signal } from '@angular/core';
import { type Hit, hitsIn } from './pdf-hits';
import type { OpenPdf } from './pdf-reader';

/** A hit, and the page it is on. */
export interface PageHit {
  readonly page: number;
  readonly hit: Hit;
}

const none: readonly PageHit[] = [];

/** Looks for words in all of a PDF, page by page; what is found is there at once. */
export class PdfSearch {
  private readonly all = signal(none);
  private readonly at = signal(-1);
  private round = 0;

  readonly hits = this.all.asReadonly();
  /** Whether something is looked for. */
  readonly asked = signal(false);
  /** Whether there are pages that were not looked at yet. */
  readonly searching = signal(false);
  /** Which of the hits one is at, from 0; -1 for none. */
  readonly place = this.at.asReadonly();
  readonly current = computed<PageHit | undefined>(() => this.all()[this.at()]);

  constructor(private readonly pdf: OpenPdf) {}

  /** Looks for other words from now on. @param from the page one is at: the first hit from there is gone to */
  async look(sought: string, from: number): Promise<void> {
    const round = ++this.round;
    this.all.set(none);
    this.at.set(-1);
    this.asked.set(sought.trim() !== '');
    this.searching.set(this.asked());
    for (let page = 1; this.searching() && page <= this.pdf.pages; page++) {
      const words = await this.pdf.words(page);
      if (round !== this.round) return;
      const found = hitsIn(words, sought).map((hit) => ({ page, hit }));
      if (found.length === 0) continue;
      this.all.update((hits) => [...hits, ...found]);
      if (this.at() === -1 && page >= from) this.at.set(this.all().length - found.length);
    }
    this.searching.set(false);
    if (this.at() === -1 && this.all().length > 0) this.at.set(0);
  }

  /** Goes to the next, or the one before; after the last comes the first. */
  go(by: 1 | -1): void {
    const { length } = this.all();
    if (length > 0) this.at.update((at) => (at + by + length) % length);
  }

  /** What was found on a page. */
  on(page: number): readonly PageHit[] {
    return this.all().filter((hit) => hit.page === page);
  }
}
