import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { discussionLimits } from '@hv/discussions/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Button, Choice, Control, Field, Toasts, uniqueId } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { SavedPost } from './bookmark-wishes';
import { Bookmarks } from './bookmarks';
import { danishMinute } from '../later/danish-time';
import { nextMonday, saidMinute, tomorrowMorning } from './reminder-times';

type Choosing = 'never' | 'kept' | 'tomorrow' | 'monday' | 'date';

/** How a post is saved: when one is reminded of it, and a word to oneself. */
@Component({
  selector: 'hv-bookmark-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, TranslocoDirective],
  templateUrl: './bookmark-dialog.html',
  styleUrl: './bookmark-dialog.css',
})
export class BookmarkDialog {
  private readonly reference = inject<DialogRef>(DialogRef);
  private readonly post = inject<SavedPost>(DIALOG_DATA);
  private readonly bookmarks = inject(Bookmarks);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly now = Date.now();
  protected readonly known = this.bookmarks.of(this.post.postId);
  protected readonly group = uniqueId('paamindelse');
  protected readonly longest = discussionLimits.bookmarkNote;

  /** The minute in Denmark that belongs to each choice. */
  private readonly minutes: Readonly<Record<Choosing, string | null>> = {
    never: null,
    kept: this.known?.remindAt && !this.known.remindedAt ? danishMinute(this.known.remindAt) : null,
    tomorrow: tomorrowMorning(this.now),
    monday: nextMonday(this.now),
    date: null,
  };
  protected readonly choices = (['never', 'kept', 'tomorrow', 'monday', 'date'] as const).filter(
    (choice) => (choice !== 'kept' || this.minutes.kept) && (choice !== 'monday' || this.minutes.monday !== this.minutes.tomorrow),
  );
  protected readonly chosen = signal<Choosing>(this.minutes.kept ? 'kept' : 'never');
  protected readonly date = signal(this.minutes.tomorrow!);
  protected readonly note = signal(this.known?.note ?? '');
  private readonly tried = signal(false);
  protected readonly late = computed(() => this.tried() && this.chosen() === 'date' && !(this.date() > danishMinute(Date.now())));
  protected readonly cpr = computed(() => this.tried() && findCprNumbers(this.note()).length > 0);

  protected valueOf(typing: Event): string {
    return (typing.target as HTMLInputElement | HTMLTextAreaElement).value;
  }

  protected earliest(): string {
    return danishMinute(Date.now());
  }

  protected said(choice: Choosing): string {
    const minute = this.minutes[choice];
    return minute ? saidMinute(minute, this.transloco.getActiveLang()) : '';
  }

  /** Saved from now on; should the server refuse it, that is said when it does. */
  protected store(): void {
    this.tried.set(true);
    if (this.late() || this.cpr()) return;
    const remindAt = this.chosen() === 'date' ? this.date() : this.minutes[this.chosen()];
    const note = this.note().trim();
    this.bookmarks.save(this.post, { ...(note ? { note } : {}), ...(remindAt ? { remindAt } : {}) });
    this.reference.close();
    this.say(remindAt ? 'dialog.storedWhen' : 'dialog.stored', remindAt ? saidMinute(remindAt, this.transloco.getActiveLang()) : '');
  }

  protected forget(): void {
    this.bookmarks.forget(this.post.postId);
    this.reference.close();
    this.say('forgotten');
  }

  private say(key: string, when = ''): void {
    this.toasts.show({ text: this.transloco.translate(`discussions.bookmarks.${key}`, { when }) });
  }
}
