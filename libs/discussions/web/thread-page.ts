import { afterNextRender, afterRenderEffect, Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, Injector, input, signal, untracked, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { AnyPostView, PostView } from '@hv/discussions/contracts';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Live, Outbox, PageTitle, ProblemText, SessionStore, type OutboxEntry } from '@hv/platform/web';
import { Announcer, Button, EmptyState, Icon, Notice, PageHeader, type ParentPlace, Skeleton, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DiscussionsClient } from './discussions-client';
import { InView } from './in-view';
import { KeptThreads } from './kept-threads';
import { laneOf } from './pending-posts';
import { PendingCard } from './pending-card';
import { PostCard } from './post-card';
import { PostComposer } from './post-composer';
import { PresenceLine } from './presence-line';
import { ReadingPlace } from './reading-place';
import { writtenIn, type ThreadLine } from './thread-lines';
import { TypingLine } from './typing-line';

/** What is being edited: a post, or one's own that was refused. */
interface Editing {
  readonly id: string;
  readonly source: RichTextDocument;
  /** The version the edit is based on; null for one that was never stored. */
  readonly version: number | null;
}

/** One conversation, live. */
@Component({
  selector: 'hv-thread-page',
  imports: [Button, EmptyState, Icon, InView, Notice, PageHeader, PendingCard, PostCard, PostComposer, PresenceLine, Skeleton, Time, TranslocoDirective, TypingLine],
  templateUrl: './thread-page.html',
  styleUrl: './thread-page.css',
})
export class ThreadPage {
  readonly spaceId = input.required<string>();
  readonly threadId = input.required<string>();

  private readonly kept = inject(KeptThreads);
  private readonly spaces = inject(KeptSpaces);
  private readonly client = inject(DiscussionsClient);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(SessionStore);
  private readonly live = inject(Live);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly place = new ReadingPlace(inject(DOCUMENT).defaultView!);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly composer = viewChild(PostComposer);
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');

  protected readonly store = computed(() => this.kept.thread(this.threadId()));
  protected readonly thread = computed(() => this.store().thread());
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());
  protected readonly parent = computed<ParentPlace>(() => ({ label: this.space()?.name ?? '', link: spacePaths.threads(this.spaceId()) }));
  protected readonly me = computed(() => this.session.person());
  protected readonly offline = computed(() => this.live.state() === 'offline');
  protected readonly editing = signal<Editing | null>(null);
  protected readonly draftKey = computed(() => laneOf(this.threadId()));
  protected readonly olderComing = signal(false);
}
