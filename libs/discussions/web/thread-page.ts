import {
  afterNextRender,
  afterRenderEffect,
  ApplicationRef,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationSkipped, Router, RouterLink, Scroll } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { PageTitle } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, type ParentPlace, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { announceNews } from './announce-news';
import { InView } from './in-view';
import { keepCopyOf } from './keep-copy';
import { KeptThreads } from './kept-threads';
import { laneOf } from './pending-posts';
import { PartGrowth } from './part-growth';
import { PostComposer } from './post-composer';
import { PostList } from './post-list';
import { PresenceLine } from './presence-line';
import { Quoting } from './quoting';
import { ReadingAlong } from './reading-along';
import { ReadingPlace } from './reading-place';
import { Renaming } from './renaming';
import { seqIn, ThreadAddress } from './thread-address';
import { ThreadHead } from './thread-head';
import { ThreadJumps } from './thread-jumps';
import { ThreadLevelSetting } from './thread-level';
import { ThreadMenu } from './thread-menu';
import { ThreadState } from './thread-state';
import { TitleForm } from './title-form';
import { AskedList } from './together/asked-list';
import { NoteAbout } from './together/note-about';
import { TypingLine } from './typing-line';

/** One conversation, live. */
@Component({
  selector: 'hv-thread-page',
  imports: [
    AskedList,
    Button,
    EmptyState,
    Icon,
    InView,
    NoteAbout,
    Notice,
    PageHeader,
    PostComposer,
    PostList,
    PresenceLine,
    RouterLink,
    Skeleton,
    Time,
    ThreadHead,
    ThreadJumps,
    ThreadLevelSetting,
    ThreadMenu,
    ThreadState,
    TitleForm,
    TranslocoDirective,
    TypingLine,
  ],
  providers: [Quoting, Renaming],
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
  private readonly posts = viewChild<PostList, ElementRef<HTMLElement>>(PostList, { read: ElementRef });
  private readonly list = (): Element | null => this.posts()?.nativeElement.querySelector('ol') ?? null;
  private readonly address = inject(ThreadAddress);
  private readonly growth: PartGrowth;
  private readonly along: ReadingAlong;
  private placed = false;
  private lastShown: string | undefined;
  private wasAtNewest = false;

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
  /** The post that an address pointed to. */
  protected readonly pointed = signal<number | null>(null);
  protected readonly copiedAt = computed(() => {
    const at = this.store().copiedAt();
    return at === null ? '' : new Date(at).toISOString();
  });
  /** The number of posts that wait to be shown, or whether there are more further down. */
  protected readonly below = computed(() => this.store().waiting() > 0 || this.store().hasNewer());

  constructor() {
    inject(PageTitle).follow(() => [this.thread()?.title ?? '', this.space()?.name ?? ''].filter(Boolean));
    effect((onCleanup) => onCleanup(this.enter(this.store())));
    effect(() => void this.spaces.space(this.spaceId()).reload());
    const application = inject(ApplicationRef);
    this.growth = new PartGrowth(this.page.defaultView!, this.place, this.store, this.list, () => application.tick());
    afterRenderEffect(() => {
      const lines = this.store().lines();
      const thread = this.thread();
      untracked(() => {
        const last = lines.at(-1)?.key;
        this.place.followEnd(this.end()?.nativeElement, this.placed && last !== this.lastShown && this.wasAtNewest);
        this.lastShown = last;
        this.wasAtNewest = this.store().atEnd() && this.store().shown.goesToEnd();
        if (thread && lines.length > 0 && !this.placed) this.findPlace();
        this.growth.look();
      });
    });
    this.followAddress();
    announceNews(this.store);
    keepCopyOf(this.store);
    const { place, address, growth, store, list } = this;
    this.along = new ReadingAlong(this.page.defaultView!, { place, address, growth, store, list });
    inject(DestroyRef).onDestroy(() => this.along.stop());
  }

  /** To where one writes. */
  protected write(): void {
    this.composer()?.focus();
  }

  protected send(document: RichTextDocument): void {
    this.store().reply(document, this.composer()?.poll());
    this.composer()?.clear();
  }

  protected async older(): Promise<void> {
    const first = this.page.querySelector('hv-post-list li');
    await this.place.keepWhile(
      first,
      () => this.store().older(atOnce),
      () => this.rendered(),
    );
  }

  protected async newer(): Promise<void> {
    await this.store().newer(atOnce);
  }

  /** Goes to a post, and points to it. */
  protected async jump(seq: number): Promise<void> {
    await this.showPost(seq, true);
    this.address.follow(seq);
  }

  /** To the first post that waits, or to the newest. */
  protected async reveal(): Promise<void> {
    const store = this.store();
    const last = store.lines().findLast((line) => line.kind !== 'pending');
    const further = store.hasNewer();
    await store.reveal();
    await this.rendered();
    this.growth.look();
    if (further || !last) this.place.goToEnd(this.end()?.nativeElement);
    else this.goToPost(last.post.seq + 1);
  }

  protected again(): void {
    void this.store().refresh();
  }

  private enter(store: ReturnType<KeptThreads['thread']>): () => void {
    return untracked(() => {
      this.placed = false;
      const leave = store.open(seqIn(this.fragment()));
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
    const seq = this.address.seq();
    if (seq !== null && this.address.followed()) void this.goBackTo(seq);
    else if (seq !== null) void this.showPost(seq, true);
    else if (this.store().reading.firstNew() !== null) this.place.goTo(this.page.getElementById('nye-indlaeg'));
    else this.place.goToEnd(this.end()?.nativeElement);
  }

  /** The address names another post: by a link, by going back and forth, or by the same link again. */
  private followAddress(): void {
    effect(() => {
      const seq = seqIn(this.fragment());
      if (seq !== null && this.placed) untracked(() => void this.showPost(seq, true));
    });
    const window = this.page.defaultView!;
    const again = () => {
      const seq = this.address.seq();
      if (seq !== null && this.placed && !this.address.followed()) void this.showPost(seq, true);
    };
    window.addEventListener('hashchange', again);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('hashchange', again));
    const events = inject(Router).events.pipe(takeUntilDestroyed());
    events.subscribe((event) => {
      if (event instanceof NavigationSkipped) {
        const seq = seqIn(inSameThread(event.url));
        if (seq !== null) void this.showPost(seq, true);
      }
      // The router puts the page where it was, or at its top, which may come after the place was found.
      if (event instanceof Scroll && this.placed) void this.rendered().then(() => this.findPlace());
    });
  }

  private async showPost(seq: number, points: boolean): Promise<void> {
    await this.store().showAround(seq);
    await this.rendered();
    if (points) this.pointed.set(seq);
    this.goToPost(seq);
    this.growth.look();
  }

  /** To where one was reading, as it stood in the view. */
  private async goBackTo(seq: number): Promise<void> {
    await this.store().showAround(seq);
    await this.rendered();
    const post = this.page.getElementById(`indlaeg-${seq}`);
    const { place } = this.store();
    this.place.putBack(post, place?.seq === seq ? place.top : 0);
    this.growth.look();
  }

  private goToPost(seq: number): void {
    this.along.arrived();
    const post = this.page.getElementById(`indlaeg-${seq}`);
    this.place.goTo(post);
    post?.focus({ preventScroll: true });
  }

  private rendered(): Promise<void> {
    return new Promise((resolve) => afterNextRender(() => resolve(), { injector: this.injector }));
  }
}

/** So many posts are shown at once when one asks for more; the rest follows by itself. */
const atOnce = 12;

const inSameThread = (url: string): string => url.split('#', 2)[1] ?? '';
