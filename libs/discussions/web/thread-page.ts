import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, Scroll } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { PageTitle } from '@hv/platform/web';
import { Announcer, Button, EmptyState, Icon, Notice, PageHeader, type ParentPlace, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { InView } from './in-view';
import { KeptThreads } from './kept-threads';
import { laneOf } from './pending-posts';
import { PostComposer } from './post-composer';
import { PostList } from './post-list';
import { PresenceLine } from './presence-line';
import { ReadingPlace } from './reading-place';
import { Renaming } from './renaming';
import { TitleForm } from './title-form';
import { TypingLine } from './typing-line';

/** One conversation, live. */
@Component({
  selector: 'hv-thread-page',
  imports: [
    Button,
    EmptyState,
    Icon,
    InView,
    Notice,
    PageHeader,
    PostComposer,
    PostList,
    PresenceLine,
    Skeleton,
    Time,
    TitleForm,
    TranslocoDirective,
    TypingLine,
  ],
  providers: [Renaming],
  templateUrl: './thread-page.html',
  styleUrl: './thread-page.css',
})
export class ThreadPage {
  readonly spaceId = input.required<string>();
  readonly threadId = input.required<string>();

  private readonly kept = inject(KeptThreads);
  private readonly spaces = inject(KeptSpaces);
  private readonly injector = inject(Injector);
  private readonly page = inject(DOCUMENT);
  private readonly place = new ReadingPlace(this.page.defaultView!);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly composer = viewChild(PostComposer);
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');
  private placed = false;
  private lastShown: string | undefined;

  protected readonly store = computed(() => this.kept.thread(this.threadId()));
  protected readonly thread = computed(() => this.store().thread());
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());
  protected readonly parent = computed<ParentPlace>(() => ({ label: this.space()?.name ?? '', link: spacePaths.threads(this.spaceId()) }));
  protected readonly names = inject(PersonNames);
  protected readonly renaming = inject(Renaming);
  protected readonly mayRename = computed(() => {
    const thread = this.thread();
    return !!thread && (thread.abilities.moderate || (thread.abilities.editOwn && thread.author.id === this.store().me()));
  });
  protected readonly draftKey = computed(() => laneOf(this.threadId()));
  /** The number of posts that wait to be shown, or whether there are more further down. */
  protected readonly below = computed(() => this.store().waiting() > 0 || this.store().hasNewer());

  constructor() {
    inject(PageTitle).follow(() => [this.thread()?.title ?? '', this.space()?.name ?? ''].filter(Boolean));
    effect((onCleanup) => onCleanup(this.enter(this.store())));
    effect(() => void this.spaces.space(this.spaceId()).reload());
    afterRenderEffect(() => {
      const lines = this.store().lines();
      const thread = this.thread();
      untracked(() => {
        const last = lines.at(-1)?.key;
        this.place.followEnd(this.end()?.nativeElement, this.placed && last !== this.lastShown && this.store().atEnd());
        this.lastShown = last;
        if (thread && lines.length > 0 && !this.placed) this.findPlace();
      });
    });
    effect(() => {
      const seq = seqIn(this.fragment());
      if (seq !== null && this.placed) untracked(() => void this.showPost(seq));
    });
    // Going forward the router scrolls to the top, which may come after the place was found; going back it restores the place itself.
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof Scroll),
        filter(({ position }) => position === null && this.placed),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.rendered().then(() => this.findPlace()));
    this.announceNews();
  }

  /** To where one writes. */
  protected write(): void {
    this.composer()?.focus();
  }

  protected send(document: RichTextDocument): void {
    this.store().reply(document);
    this.composer()?.clear();
  }

  protected async older(): Promise<void> {
    const first = this.page.querySelector('hv-post-list li');
    await this.place.keepWhile(
      first,
      () => this.store().older(),
      () => this.rendered(),
    );
  }

  /** What comes into view at the end is there to be read: show what waits, and fetch what follows. */
  protected reachEnd(inView: boolean): void {
    this.store().atEnd.set(inView);
    if (inView && this.store().hasNewer()) void this.store().newer();
  }

  /** To the first post that waits, or to the newest. */
  protected async reveal(): Promise<void> {
    const store = this.store();
    const last = store.lines().findLast((line) => line.kind !== 'pending');
    const further = store.hasNewer();
    await store.reveal();
    await this.rendered();
    if (further || !last) this.place.goToEnd(this.end()?.nativeElement);
    else this.goToPost(last.post.seq + 1);
  }

  protected again(): void {
    void this.store().refresh();
  }

  private enter(store: ReturnType<KeptThreads['thread']>): () => void {
    return untracked(() => {
      this.placed = false;
      const leave = store.open();
      const goodbye = () => store.pending.finishRemovals(true);
      this.page.defaultView?.addEventListener('pagehide', goodbye);
      return () => {
        this.page.defaultView?.removeEventListener('pagehide', goodbye);
        store.pending.finishRemovals(false);
        leave();
      };
    });
  }

  /** Where one begins: at the post the address names, at the first new one, or at the end. */
  private findPlace(): void {
    this.placed = true;
    const seq = seqIn(this.fragment());
    if (seq !== null) void this.showPost(seq);
    else if (this.store().reading.firstNew() !== null) this.place.goTo(this.page.getElementById('nye-indlaeg'));
    else this.place.goToEnd(this.end()?.nativeElement);
  }

  private async showPost(seq: number): Promise<void> {
    await this.store().showAround(seq);
    await this.rendered();
    this.goToPost(seq);
  }

  private goToPost(seq: number): void {
    const post = this.page.getElementById(`indlaeg-${seq}`);
    this.place.goTo(post);
    post?.focus({ preventScroll: true });
  }

  /** Says politely what has come, summed up: who wrote where one reads along, how many wait where one does not. */
  private announceNews(): void {
    const announcer = inject(Announcer);
    const transloco = inject(TranslocoService);
    let waited = 0;
    let heard: number | undefined;
    effect(() => {
      const waiting = this.store().waiting();
      if (waiting > waited)
        announcer.announce(
          transloco.translate(waiting === 1 ? 'discussions.thread.oneNew' : 'discussions.thread.manyNew', { count: waiting }),
          'new-posts',
        );
      waited = waiting;
    });
    effect(() => {
      const last = this.store()
        .lines()
        .findLast((line) => line.kind === 'post');
      if (last?.kind !== 'post') return;
      const { seq, author } = last.post;
      const isNew = heard !== undefined && seq > heard && author.id !== this.store().me();
      heard = Math.max(heard ?? 0, seq);
      if (isNew) announcer.announce(transloco.translate('discussions.thread.newFrom', { name: this.names.of(author.name) }), 'new-posts');
    });
  }

  private rendered(): Promise<void> {
    return new Promise((resolve) => afterNextRender(() => resolve(), { injector: this.injector }));
  }
}

/** The number in `indlaeg-12`; null when the fragment is something else. */
function seqIn(fragment: string | null | undefined): number | null {
  const found = /^indlaeg-(\d{1,9})$/.exec(fragment ?? '');
  return found ? Number(found[1]) : null;
}
