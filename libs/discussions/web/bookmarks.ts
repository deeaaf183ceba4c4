import { inject, linkedSignal, Service } from '@angular/core';
import type { BookmarkView, SavePost } from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { SessionStore } from '@hv/platform/web';
import { PostsClient } from './posts-client';

/** The most of one thread that are looked for: what is beyond is shown on the page of saved posts. */
const ofOneThread = 200;

interface Known {
  readonly posts: ReadonlyMap<string, BookmarkView>;
  /** The threads whose saved posts are all known. */
  readonly threads: ReadonlySet<string>;
}

/** The posts that the reader has saved, as far as they have come by. Forgotten when somebody else signs in. */
@Service()
export class Bookmarks {
  private readonly client = inject(PostsClient);
  private readonly session = inject(SessionStore);
  private readonly known = linkedSignal<string | undefined, Known>({
    source: () => this.session.person()?.id,
    computation: () => ({ posts: new Map(), threads: new Set() }),
  });
  private readonly asking = new Map<string, Promise<void>>();

  /** How a post is saved; undefined when it is not, as far as is known. */
  of(postId: string): BookmarkView | undefined {
    return this.known().posts.get(postId);
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

  async save(postId: string, request: SavePost): Promise<BookmarkView> {
    const saved = await this.client.save(postId, request);
    this.learn([saved]);
    return saved;
  }

  async forget(postId: string): Promise<void> {
    await this.client.forget(postId);
    this.known.update(({ posts, threads }) => ({ posts: new Map([...posts].filter(([id]) => id !== postId)), threads }));
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
}
