import { Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BookmarkView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Attempt, whenSeenAgain } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Time, Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { SavedPost } from './bookmark-wishes';
import { Bookmarks } from './bookmarks';
import { danishMinute, saidDanish } from '../later/danish-time';
import { tomorrowMorning } from './reminder-times';

/** What one has saved: found again, with the word one left oneself and when one is reminded of it. */
@Component({
  selector: 'hv-bookmarks-page',
  imports: [Button, EmptyState, Icon, Notice, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  templateUrl: './bookmarks-page.html',
  styleUrl: './bookmarks-page.css',
})
export class BookmarksPage {
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly bookmarks = inject(Bookmarks);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  /** As far as they were fetched, in their order; undefined until then. */
  private readonly fetched = signal<readonly string[] | undefined>(undefined);
  /** As they are saved now or are to be. What was saved here meanwhile comes first. */
  protected readonly items = computed(() => {
    const fetched = this.fetched();
    if (!fetched) return undefined;
    const fresh = this.fresh().filter((id) => !fetched.includes(id));
    return [...fresh, ...fetched].flatMap((id) => this.bookmarks.of(id) ?? []);
  });
  private readonly fresh = linkedSignal<readonly BookmarkView[], readonly string[]>({
    source: this.bookmarks.saving,
    computation: (saving, before) => [...new Set([...saving.map(({ postId }) => postId), ...(before?.value ?? [])])],
  });
  protected readonly next = signal<string | null>(null);
  protected readonly fetching = new Attempt();

  constructor() {
    void this.load();
    whenSeenAgain(() => void this.renew());
  }

  /** Fetches the first page, or the one after what is shown. */
  protected async load(): Promise<void> {
    await this.fetching.at(async () => {
      const { items, next } = await this.bookmarks.page(this.next() ?? undefined);
      this.fetched.update((shown) => [...new Set([...(shown ?? []), ...items.map(({ postId }) => postId)])]);
      this.next.set(next);
    });
    if (this.items() && this.fetching.fault()) this.say(this.fetching.fault());
  }

  /** Fetches anew as many as are shown. When that fails, what is shown stays. */
  private async renew(): Promise<void> {
    await this.fetching.at(async () => {
      const found: string[] = [];
      let next: string | null = null;
      do {
        const page = await this.bookmarks.page(next ?? undefined);
        found.push(...page.items.map(({ postId }) => postId));
        next = page.next;
      } while (next !== null && found.length < (this.fetched()?.length ?? 0));
      this.fetched.set(found);
      this.fresh.set(this.bookmarks.saving().map(({ postId }) => postId));
      this.next.set(next);
    });
  }

  protected when(at: string): string {
    return saidDanish(at, this.transloco.getActiveLang());
  }

  protected waits({ postId }: BookmarkView): boolean {
    return this.bookmarks.waits(postId);
  }

  protected async change(item: BookmarkView): Promise<void> {
    const { BookmarkDialog } = await import('./bookmark-dialog');
    this.dialogs.open<void, SavedPost>(BookmarkDialog, item);
  }

  protected remindAgain(item: BookmarkView): void {
    this.bookmarks.save(item, { ...(item.note ? { note: item.note } : {}), remindAt: tomorrowMorning(Date.now()) });
  }

  protected forget(item: BookmarkView): void {
    this.bookmarks.forget(item.postId);
    // The button goes with what it took away.
    this.page.nativeElement.querySelector('h1')?.focus();
    this.say(this.transloco.translate('discussions.bookmarks.forgotten'), () => this.takeBack(item));
  }

  private takeBack(item: BookmarkView): void {
    const { note, remindAt, remindedAt } = item;
    this.bookmarks.save(item, { ...(note ? { note } : {}), ...(remindAt && !remindedAt ? { remindAt: danishMinute(remindAt) } : {}) });
  }

  private say(text: string, undo?: () => void): void {
    this.toasts.show({ text, ...(undo ? { undo } : {}) });
  }
}
