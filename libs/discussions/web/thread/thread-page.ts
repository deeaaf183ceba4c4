import {
  afterRenderEffect,
  ApplicationRef,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { PageTitle, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, type ParentPlace, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { announceNews } from './announce-news';
import { InView } from '../reading/in-view';
import { keepCopyOf } from '../offline/keep-copy';
import { KeptThreads } from './kept-threads';
import { laneOf } from './pending-posts';
import { PartGrowth } from '../reading/part-growth';
import { PostComposer } from '../writing/post-composer';
import { PostList } from '../posts/post-list';
import { PresenceLine } from './presence-line';
import { Quoting } from '../posts/quoting';
import { ReadingAlong } from '../reading/reading-along';
import { ReadingPlace } from '../reading/reading-place';
import { Renaming } from './renaming';
import { ThreadAddress } from '../reading/thread-address';
import { ThreadHead } from './thread-head';
import { ThreadJumps } from '../reading/thread-jumps';
import { ThreadLevelSetting } from '../keeping-up/thread-level';
import { ThreadMenu } from '../steering/thread-menu';
import { ThreadSubject } from './thread-subject';
import { ThreadState } from './thread-state';
import { TitleForm } from './title-form';
import { AskedList } from '../together/asked-list';
import { NoteAbout } from '../together/note-about';
import { TypingLine } from './typing-line';
import { WayToPost } from '../reading/way-to-post';

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
    ThreadSubject,
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
  private readonly page = inject(DOCUMENT);
  private readonly problemText = inject(ProblemText);
  private readonly place = new ReadingPlace(this.page.defaultView!);
  private readonly composer = viewChild(PostComposer);
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');
  private readonly posts = viewChild<PostList, ElementRef<HTMLElement>>(PostList, { read: ElementRef });
  private readonly list = (): Element | null => this.posts()?.nativeElement.querySelector('ol') ?? null;
  private readonly address = inject(ThreadAddress);
  private readonly growth: PartGrowth;
  protected readonly way: WayToPost;
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
        this.place.followEnd(this.end()?.nativeElement, this.way.isFound() && last !== this.lastShown && this.wasAtNewest);
        this.lastShown = last;
        this.wasAtNewest = this.store().atEnd() && this.store().shown.goesToEnd();
        if (thread && lines.length > 0 && !this.way.isFound()) this.way.find();
        this.growth.look();
      });
    });
    const { place, address, growth, store, list } = this;
    const along = new ReadingAlong(this.page.defaultView!, { place, address, growth, store, list });
    inject(DestroyRef).onDestroy(() => along.stop());
    this.way = new WayToPost({ store, place, growth, along, end: () => this.end()?.nativeElement });
    announceNews(this.store);
    keepCopyOf(this.store);
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
      () => this.store().walk.older(atOnce),
      () => this.way.rendered(),
    );
  }

  protected async newer(): Promise<void> {
    await this.store().walk.newer(atOnce);
  }

  /** Goes to a post, and points to it. */
  protected async jump(seq: number): Promise<void> {
    await this.way.show(seq);
    this.address.follow(seq);
  }

  /** To the first post that waits, or to the newest. */
  protected async reveal(): Promise<void> {
    const store = this.store();
    const last = store.lines().findLast((line) => line.kind !== 'pending');
    const further = store.hasNewer();
    await store.walk.reveal();
    await this.way.rendered();
    this.growth.look();
    if (further || !last) this.place.goToEnd(this.end()?.nativeElement);
    else this.way.goTo(last.post.seq + 1);
  }

  protected reason(): string {
    return this.problemText.of(this.store().failure());
  }

  protected again(): void {
    void this.store().refresh();
  }

  private enter(store: ReturnType<KeptThreads['thread']>): () => void {
    return untracked(() => {
      const leave = store.open(this.way.begin());
      const goodbye = () => store.pending.finishRemovals(true);
      this.page.defaultView?.addEventListener('pagehide', goodbye);
      return () => {
        this.page.defaultView?.removeEventListener('pagehide', goodbye);
        store.pending.finishRemovals(false);
        leave();
      };
    });
  }
}

/** So many posts are shown at once when one asks for more; the rest follows by itself. */
const atOnce = 12;
