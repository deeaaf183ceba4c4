import { Component, DestroyRef, effect, ElementRef, inject, signal, untracked, type WritableSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NewPoll, ScheduledView } from '@hv/discussions/contracts';
import type { SpaceView } from '@hv/networks/contracts';
import { AudienceLine, KeptSpaces } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Live, ProblemText, whenSeenAgain } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { danishMinute, saidDanish } from './danish-time';
import { DocumentView } from '../editor/document-view';
import { PostComposer } from '../writing/post-composer';
import { ScheduleForm } from './schedule-form';
import { ScheduledStore } from './scheduled-store';
import { untilSent } from './until-sent';
import { type BegunKind, ThreadKindChoice } from '../beginning/thread-kind-choice';
import { PlannedPoll } from '../together/planned-poll';
import { PlannedPollForm } from '../together/planned-poll-form';
import type { PlannedChange } from '../writing/writing-client';

/** What one has planned to be sent: seen, put off, changed and cancelled. */
@Component({
  selector: 'hv-scheduled-page',
  imports: [
    AudienceLine,
    Button,
    DocumentView,
    EmptyState,
    Icon,
    Notice,
    PageHeader,
    PlannedPoll,
    PlannedPollForm,
    PostComposer,
    RouterLink,
    ScheduleForm,
    Skeleton,
    ThreadKindChoice,
    TranslocoDirective,
  ],
  templateUrl: './scheduled-page.html',
  styleUrl: './scheduled-page.css',
})
export class ScheduledPage {
  protected readonly store = inject(ScheduledStore);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly spaces = inject(KeptSpaces);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  /** The one whose text is being changed, the one whose poll is, and the one whose time is. */
  protected readonly editing = signal<string | null>(null);
  protected readonly polling = signal<string | null>(null);
  protected readonly moving = signal<string | null>(null);
  /** Whether the thread that is being changed asks. */
  protected readonly kind = signal<BegunKind>('talk');
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  constructor() {
    inject(DestroyRef).onDestroy(this.store.kept.open(inject(Live)));
    whenSeenAgain(() => void this.store.kept.reload());
    effect(() => {
      const titled = (this.store.items() ?? []).filter(({ title }) => title !== null);
      untracked(() => this.spaces.learn(titled.map(({ spaceId }) => spaceId)));
    });
    // What is sent while one looks goes from the list by itself.
    effect((onCleanup) => {
      const wait = untilSent(this.store.items() ?? [], Date.now());
      if (wait === null) return;
      const timer = setTimeout(() => void this.store.kept.renew(), wait);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected notFetched(): string {
    return this.problemText.of(this.store.kept.failure());
  }

  protected documentOf = ({ body }: ScheduledView): RichTextDocument => body as RichTextDocument;

  protected minuteOf({ sendAt, state }: ScheduledView): string {
    return danishMinute(state === 'failed' ? Date.now() + 3_600_000 : sendAt);
  }

  protected when({ sendAt }: ScheduledView): string {
    return saidDanish(sendAt, this.transloco.getActiveLang());
  }

  protected reason({ problem }: ScheduledView): string {
    return (problem && this.problemText.ofCode(problem)) || this.problemText.of(undefined);
  }

  protected spaceOf({ spaceId }: ScheduledView): SpaceView | undefined {
    return this.spaces.space(spaceId).value();
  }

  protected begin(what: WritableSignal<string | null>, item: ScheduledView): void {
    this.fault.set('');
    this.nothingOpen();
    this.kind.set(item.kind === 'question' ? 'question' : 'talk');
    void this.spaces.space(item.spaceId).reload();
    what.set(item.id);
  }

  /** What is written of a thread, and whether it asks; a post is of no kind. */
  protected rewritten({ kind }: ScheduledView, body: RichTextDocument): PlannedChange {
    return kind === null || kind === 'ask' || kind === this.kind() ? { body } : { body, kind: this.kind() };
  }

  protected async repoll(item: ScheduledView, poll: NewPoll | null, form: PlannedPollForm): Promise<void> {
    await this.change(item, { poll }, form);
  }

  /** @param form where it was written; emptied once it is taken */
  protected async change(item: ScheduledView, change: PlannedChange, form?: { clear(): void }): Promise<void> {
    this.busy.set(true);
    this.fault.set('');
    try {
      await this.store.change(item, change);
      form?.clear();
      this.leave(item);
    } catch (failure) {
      this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** The form goes with what one was at in it. What could not be changed may be there no more. */
  protected leave({ id }: ScheduledView): void {
    this.nothingOpen();
    this.page.nativeElement.querySelector<HTMLElement>(`#planlagt-${id}`)?.focus();
    if (this.fault()) void this.store.kept.renew();
  }

  protected async cancel(item: ScheduledView): Promise<void> {
    try {
      const again = await this.store.cancel(item);
      // The button goes with what it cancelled.
      this.page.nativeElement.querySelector('h1')?.focus();
      this.toasts.show({
        text: this.transloco.translate('discussions.scheduled.cancelled'),
        undo: () => void again().catch((failure: unknown) => this.say(failure)),
      });
    } catch (failure) {
      this.say(failure);
    }
  }

  private nothingOpen(): void {
    for (const open of [this.editing, this.polling, this.moving]) open.set(null);
  }

  private say(failure: unknown): void {
    this.toasts.show({ text: this.problemText.of(failure) });
    void this.store.kept.renew();
  }
}
