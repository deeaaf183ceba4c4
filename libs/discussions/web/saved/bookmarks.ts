import { effect, inject, linkedSignal, Service, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { BookmarkView, SavePost } from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { Live, type OutboxEntry, ProblemText, SessionStore } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import { BookmarkWishes, postOf, type SavedPost } from './bookmark-wishes';
import { PostsClient } from '../posts/posts-client';

/** The most of one thread that are looked for: what is beyond is shown on the page of saved posts. */
const ofOneThread = 200;

interface Known {
  readonly posts: ReadonlyMap<string, BookmarkView>;
  /** The threads whose saved posts are all known. */
  readonly threads: ReadonlySet<string>;
}

/** The posts that the reader has saved, as far as they have come by, and as they are to be. Forgotten when somebody else signs in. */
@Service()
export class Bookmarks {
  private readonly client = inject(PostsClient);
  private readonly wishes = inject(BookmarkWishes);
  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly known = linkedSignal<string | undefined, Known>({
    source: () => this.session.person()?.id,
    computation: () => ({ posts: new Map(), threads: new Set() }),
  });
  private readonly asking = new Map<string, Promise<void>>();
  /** What is to be saved and is not yet, the last wished first. */
  readonly saving = this.wishes.saving;

  constructor() {
    this.wishes.answers$.pipe(takeUntilDestroyed()).subscribe(({ entry, answer }) => {
      if (entry.method === 'PUT') this.learn([answer as BookmarkView]);
      else this.unlearn(postOf(entry));
    });
    effect(() => {
      const refused = this.wishes.refused();
      untracked(() => refused.forEach((entry) => this.tell(entry)));
    });
  }

  /** How a post is saved or is to be; undefined when it is not, as far as is known. */
  of(postId: string): BookmarkView | undefined {
    const wish = this.wishes.of(postId);
    return wish ? (wish.saved ?? undefined) : this.known().posts.get(postId);
  }

  /** Whether that cannot be told to the server now: it waits in this browser. */
  waits(postId: string): boolean {
    const wish = this.wishes.of(postId);
    return !!wish && (this.live.state() === 'offline' || wish.attempts > 1);
  }

  /** Sees to it that all saved posts of a thread are known. Fails as the request does; asked again then. */
  async know(threadId: string): Promise<void> {
    if (this.known().threads.has(threadId)) return;
    const asking = this.asking.get(threadId) ?? this.fetch(threadId).finally(() => this.asking.delete(threadId));
    this.asking.set(threadId, asking);
    await asking;
  }

  /** A page of all of them, the latest saved first. */
  async page(after?: string): Promise<Page<BookmarkView>> {
    const page = await this.client.bookmarks(after ? { after } : {});
    this.learn(page.items);
    return page;
  }

  /** Saves a post from now on, or changes how it is saved; sent as soon as it can be. */
  save(post: SavedPost, request: SavePost): void {
    this.wishes.save(post, request);
  }

  forget(postId: string): void {
    this.wishes.forget(postId);
  }

  private async fetch(threadId: string): Promise<void> {
    const { items } = await this.client.bookmarks({ thread: threadId, limit: ofOneThread });
    this.learn(items);
    this.known.update(({ posts, threads }) => ({ posts, threads: new Set([...threads, threadId]) }));
  }

  private learn(items: readonly BookmarkView[]): void {
    this.known.update(({ posts, threads }) => ({
      posts: new Map([...posts, ...items.map((item) => [item.postId, item] as const)]),
      threads,
    }));
  }

  private unlearn(postId: string): void {
    this.known.update(({ posts, threads }) => ({ posts: new Map([...posts].filter(([id]) => id !== postId)), threads }));
  }

  private tell(entry: OutboxEntry): void {
    const reason = (entry.problem && this.problemText.ofCode(entry.problem.code)) ?? this.problemText.of(undefined);
    this.toasts.show({ text: this.transloco.translate('discussions.bookmarks.refused', { reason }) });
    this.wishes.acknowledge(entry);
  }
}
