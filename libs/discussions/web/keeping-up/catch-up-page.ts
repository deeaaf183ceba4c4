import { Location } from '@angular/common';
import { HttpParams } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeptSpaces } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Outbox, Problem, ProblemText } from '@hv/platform/web';
import { Announcer, Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { keyActions } from './catch-up-keys';
import { CatchUpReply } from './catch-up-reply';
import { CatchUpStore } from './catch-up-store';
import { CatchUpThread } from './catch-up-thread';
import { KeepingUpClient } from './keeping-up-client';
import { PendingPosts } from '../thread/pending-posts';

/** All that is new for the reader, one thread at a time. */
@Component({
  selector: 'hv-catch-up-page',
  imports: [Button, CatchUpReply, CatchUpThread, EmptyState, Icon, Notice, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './catch-up-page.html',
  styleUrl: './catch-up-page.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class CatchUpPage {
  /** The thread one is at, as it stands in the address. */
  readonly traad = input<string>();

  private readonly client = inject(KeepingUpClient);
  private readonly spaces = inject(KeptSpaces);
  private readonly outbox = inject(Outbox);
  private readonly location = inject(Location);
  private readonly injector = inject(Injector);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly shown = viewChild(CatchUpThread, { read: ElementRef<HTMLElement> });
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');
  protected readonly store = inject(CatchUpStore);
  protected readonly entry = computed(() => this.store.current());
  protected readonly space = computed(() => {
    const thread = this.entry()?.thread;
    return thread && this.spaces.space(thread.spaceId).value();
  });
  protected readonly mayReply = computed(() => !!this.space()?.abilities.write && !this.entry()?.thread.closed);
  /** The thread that is answered now. */
  protected readonly replyingTo = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    effect((onCleanup) => {
      onCleanup(untracked(() => this.store.open(this.traad())));
    });
    // The address is the place: a reload loses nothing.
    effect(() => {
      const traad = this.entry()?.thread.id ?? null;
      if (!this.store.loading() && !this.store.failure()) untracked(() => this.keepPlace(traad));
    });
  }

  protected next(): void {
    this.go(() => this.store.next());
  }

  protected previous(): void {
    this.go(() => this.store.previous());
  }

  protected done(): void {
    this.go(() => this.store.markDone());
  }

  protected again(): void {
    this.go(() => this.store.again());
  }

  protected reply(): void {
    const thread = this.entry()?.thread;
    if (thread && this.mayReply()) this.replyingTo.set(thread.id);
  }

  /** What is answered counts as read; one stays, to see it. */
  protected send(document: RichTextDocument): void {
    const thread = this.entry()?.thread;
    if (!thread) return;
    new PendingPosts(this.outbox, thread.id).add(document, thread.lastSeq);
    this.replyingTo.set(null);
    this.store.setDone(thread.id);
    this.toasts.show({ text: this.transloco.translate('discussions.catchUp.sent') });
    this.focusPlace();
  }

  protected leaveReply(): void {
    this.replyingTo.set(null);
    this.focusPlace();
  }

  /** Nothing of it is told any more; undone, it stands as it stood. */
  protected async mute(): Promise<void> {
    const thread = this.entry()?.thread;
    if (!thread) return;
    await this.asking(async () => {
      const before = (await this.client.threadLevel(thread.id)).own;
      await this.client.setThreadLevel(thread.id, 'mute');
      this.toasts.show({
        text: this.transloco.translate('discussions.catchUp.muted', { thread: thread.title }),
        undo: () => void this.asking(() => this.client.setThreadLevel(thread.id, before)),
      });
      this.store.setDone(thread.id);
      this.next();
    });
  }

  protected takeUp(): Promise<void> {
    return this.asking(() => this.store.takeUp());
  }

  protected async readRest(): Promise<void> {
    await this.asking(() => this.store.readRest());
    this.focusPlace();
  }

  protected failure(): string {
    return this.problemText.of(this.store.failure());
  }

  protected press(event: KeyboardEvent): void {
    const action = keyActions(event);
    if (!action || !this.entry()) return;
    event.preventDefault();
    this[action]();
  }

  private go(move: () => void): void {
    this.replyingTo.set(null);
    move();
    this.focusPlace();
  }

  /** To the heading of what is shown now: a screen reader reads it, and one begins at its top. */
  private focusPlace(): void {
    afterNextRender(
      () => {
        const thread: HTMLElement | undefined = this.shown()?.nativeElement;
        const place = thread?.querySelector<HTMLElement>('h2') ?? this.end()?.nativeElement;
        place?.focus({ preventScroll: true });
        place?.scrollIntoView?.({ block: 'start' });
        const { at, total } = { at: this.store.at() + 1, total: this.store.total() };
        if (thread) this.announcer.announce(this.transloco.translate('discussions.catchUp.place', { at, total }), 'catch-up');
      },
      { injector: this.injector },
    );
  }

  /** Without a navigation: nothing scrolls, and one step back leads out. */
  private keepPlace(traad: string | null): void {
    this.location.replaceState('/nyt', traad ? new HttpParams({ fromObject: { traad } }).toString() : '', this.location.getState());
  }

  private async asking(request: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await request();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
    } finally {
      this.busy.set(false);
    }
  }
}
