import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BookmarkView, SavePost } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Time, Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { BookmarkedPost } from './bookmark-actions';
import { Bookmarks } from './bookmarks';
import { danishMinute, saidDanish } from './danish-time';
import { tomorrowMorning } from './reminder-times';

/** What one has saved: found again, with the word one left oneself and when one is reminded of it. */
@Component({
  selector: 'hv-bookmarks-page',
  imports: [Button, EmptyState, Icon, Notice, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  templateUrl: './bookmarks-page.html',
  styleUrl: './bookmarks-page.css',
})
export class BookmarksPage {
  private readonly bookmarks = inject(Bookmarks);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  protected readonly names = inject(PersonNames);
  /** As far as they were fetched; undefined until then. */
  protected readonly items = signal<readonly BookmarkView[] | undefined>(undefined);
  protected readonly next = signal<string | null>(null);
  protected readonly failed = signal(false);
  protected readonly busy = signal(false);

  constructor() {
    void this.load();
  }

  /** Fetches the first page, or the one after what is shown. */
  protected async load(): Promise<void> {
    this.failed.set(false);
    this.busy.set(true);
    try {
      const { items, next } = await this.bookmarks.page(this.next() ?? undefined);
      this.items.update((shown) => [...(shown ?? []), ...items]);
      this.next.set(next);
    } catch (failure) {
      if (this.items()) this.say(this.problemText.of(failure));
      else this.failed.set(true);
    } finally {
      this.busy.set(false);
    }
  }

  protected when(at: string): string {
    return saidDanish(at, this.transloco.getActiveLang());
  }

  protected async change({ postId }: BookmarkView): Promise<void> {
    const { BookmarkDialog } = await import('./bookmark-dialog');
    this.dialogs.open<void, BookmarkedPost>(BookmarkDialog, { postId }).closed.subscribe(() => this.follow(postId));
  }

  protected remindAgain({ postId, note }: BookmarkView): Promise<void> {
    return this.save(postId, { ...(note ? { note } : {}), remindAt: tomorrowMorning(Date.now()) });
  }

  protected async forget(item: BookmarkView): Promise<void> {
    try {
      await this.bookmarks.forget(item.postId);
      this.follow(item.postId);
      this.say(this.transloco.translate('discussions.bookmarks.forgotten'), () => void this.takeBack(item));
    } catch (failure) {
      this.say(this.problemText.of(failure));
    }
  }

  private async takeBack(item: BookmarkView): Promise<void> {
    const { postId, note, remindAt, remindedAt } = item;
    await this.save(postId, { ...(note ? { note } : {}), ...(remindAt && !remindedAt ? { remindAt: danishMinute(remindAt) } : {}) });
    const saved = this.bookmarks.of(postId);
    if (saved) this.items.update((items) => [saved, ...(items ?? []).filter((other) => other.postId !== postId)]);
  }

  private async save(postId: string, request: SavePost): Promise<void> {
    try {
      await this.bookmarks.save(postId, request);
      this.follow(postId);
    } catch (failure) {
      this.say(this.problemText.of(failure));
    }
  }

  /** Shows a post as it is saved now, where it stood; not any more when it is not. */
  private follow(postId: string): void {
    const now = this.bookmarks.of(postId);
    this.items.update((items) => items?.flatMap((item) => (item.postId === postId ? (now ? [now] : []) : [item])));
  }

  private say(text: string, undo?: () => void): void {
    this.toasts.show({ text, ...(undo ? { undo } : {}) });
  }
}
