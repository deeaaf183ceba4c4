import { computed, signal } from '@angular/core';
import type { AnyPostView, PostPageView, ThreadView } from '@hv/discussions/contracts';
import { pageLimits } from '@hv/platform/contracts';
import type { DiscussionsClient, PostsQuery } from './discussions-client';
import {
  emptyWindow,
  isBehind,
  openedAt,
  shownPosts,
  type ThreadWindow,
  withChanges,
  withNews,
  withOnly,
  withPosts,
} from './thread-window';

/** Pushes come in a little out of order: so long a missing one is waited for before it is asked for, ms. */
const graceMs = 120;
/** With more changes behind than this, what is shown is fetched anew instead of every change. */
const tooFarBehind = 400;
/** How many posts are fetched before one that is looked for. */
const before = 20;

/**
 * The posts of one thread as this browser has them. Whatever the order, the duplicates and the gaps in which posts arrive, it ends
 * as the server has them: what is missing is noticed by the change numbers and fetched.
 */
export class ThreadPosts {
  private readonly window = signal(emptyWindow);
  private catching: Promise<void> | undefined;
  private readonly fetching = new Map<'older' | 'newer', Promise<void>>();
  /** Requests for posts that are not answered yet. */
  private asked = 0;
  private opened = false;
  /** Whether anybody looks at it: otherwise what is missing can wait until somebody does. */
  awake = true;

  /** Ascending, without a hole. */
  readonly shown = computed(() => shownPosts(this.window()));
  readonly lastSeq = computed(() => this.window().lastSeq);
  /** The first and the last number at hand. */
  readonly range = computed(() => ({ from: this.window().from, to: this.window().to }), {
    equal: (one, other) => one.from === other.from && one.to === other.to,
  });
  readonly hasOlder = computed(() => this.window().from > 1);
  readonly hasNewer = computed(() => this.window().to < this.window().lastSeq);

  constructor(
    private readonly client: Pick<DiscussionsClient, 'posts' | 'changes'>,
    private readonly threadId: string,
    /** Told when something could not be fetched that nobody waits for. */
    private readonly failed: (failure: unknown) => void,
    private readonly grace = () => new Promise<void>((resolve) => setTimeout(resolve, graceMs)),
  ) {}

  /** Fetches the newest posts. */
  async open(): Promise<void> {
    const page = await this.ask({});
    const known = Math.max(0, ...page.items.map((post) => post.change));
    this.window.update((window) => openedAt(this.opened ? window : { ...emptyWindow, heard: window.heard }, page, this.opened ? 0 : known));
    this.opened = true;
    await this.catchUp();
  }

  /** Opens around a number instead of at the end. @param thread as it was read before: the posts are at least as new */
  async openAround(seq: number, { lastSeq, lastChange }: Pick<ThreadView, 'lastSeq' | 'lastChange'>): Promise<void> {
    if (this.opened) return this.showAround(seq);
    const page = await this.ask({ after: Math.max(0, Math.min(seq, lastSeq) - before) });
    if (page.gap) return this.open();
    this.window.update(({ heard }) => withNews(openedAt({ ...emptyWindow, heard }, page, lastChange), { lastSeq, lastChange }));
    this.opened = true;
    await this.catchUp();
  }

  /** What was kept in this browser, to be read without a network: stands until something newer is here. */
  take(items: readonly AnyPostView[], { lastSeq, lastChange }: Pick<ThreadView, 'lastSeq' | 'lastChange'>): void {
    if (this.opened || items.length === 0) return;
    this.window.set(withNews(openedAt(emptyWindow, { items: [...items], next: null }, lastChange), { lastSeq, lastChange }));
    this.opened = true;
  }

  /** Shows the posts around a number, fetching them if they are not here. */
  async showAround(seq: number): Promise<void> {
    const { from, to } = this.window();
    if (seq >= from && seq <= to) return;
    const page = await this.ask({ after: Math.max(0, seq - before) });
    if (page.gap) return this.reopen();
    if (page.items.length > 0) this.window.update((window) => openedAt(window, page, 0));
  }

  older(): Promise<void> {
    return this.more('older', async () => {
      if (!this.hasOlder()) return;
      const page = await this.ask({ before: this.window().from });
      this.window.update((window) => withPosts(window, page.items));
    });
  }

  newer(): Promise<void> {
    return this.more('newer', async () => {
      if (!this.hasNewer()) return;
      const page = await this.ask({ after: this.window().to });
      if (page.gap) return this.reopen();
      this.window.update((window) => withPosts(window, page.items));
    });
  }

  /** Forgets the posts outside of some numbers. Not while an answer is awaited: it could be older than what is forgotten. */
  keepOnly(from: number, to: number): void {
    const { posts } = this.window();
    if (this.asked > 0 || this.catching || posts.size <= to - from + 1) return;
    this.window.update((window) => withOnly(window, from, to));
  }

  /** What the server's answers and pushes bring: all the same. */
  receive(post: AnyPostView): void {
    this.window.update((window) => withPosts(window, [post]));
    if (this.opened && isBehind(this.window())) void this.mend();
  }

  /** Only how far the thread has come, from a heartbeat or a push without the post. */
  hear(news: { lastSeq: number; lastChange: number }): void {
    this.window.update((window) => withNews(window, news));
    if (this.opened && isBehind(this.window())) void this.mend();
  }

  /** Forgets everything and fetches anew: what is known is void. */
  async reopen(): Promise<void> {
    this.window.set(emptyWindow);
    this.opened = false;
    await this.open();
  }

  /** Fetches what is missing, until nothing is. Fails as the request does; asked again at the next push, heartbeat or reconnect. */
  async catchUp(): Promise<void> {
    if (!this.opened || !isBehind(this.window())) return;
    await (this.catching ??= this.fetchMissing());
  }

  private async mend(): Promise<void> {
    await this.grace();
    if (!this.awake) return;
    try {
      await this.catchUp();
    } catch (failure) {
      this.failed(failure);
    }
  }

  /** Whoever asks for the same while it is on its way shares it. */
  private more(side: 'older' | 'newer', fetch: () => Promise<void>): Promise<void> {
    const fetching = this.fetching.get(side) ?? fetch().finally(() => this.fetching.delete(side));
    this.fetching.set(side, fetching);
    return fetching;
  }

  private async ask(query: PostsQuery): Promise<PostPageView> {
    this.asked++;
    try {
      return await this.client.posts(this.threadId, query);
    } finally {
      this.asked--;
    }
  }

  private async fetchMissing(): Promise<void> {
    try {
      while (isBehind(this.window())) {
        const asked = this.window();
        const changes = await this.client.changes(this.threadId, asked.synced);
        this.window.update((window) => withChanges(window, changes, asked));
        if (changes.next !== null && changes.lastChange - changes.next > tooFarBehind)
          await this.showAnew(this.window(), changes.lastChange);
      }
    } finally {
      this.catching = undefined;
    }
  }

  /** Fetches what is shown again instead of all that happened to it. @param lastChange how far the thread had come before it was asked */
  private async showAnew({ from }: ThreadWindow, lastChange: number): Promise<void> {
    const page = await this.ask({ after: from - 1, limit: pageLimits.max });
    if (page.items.length === 0) return;
    this.window.update((window) => {
      // What came while it was asked is kept; what was known before may have changed since.
      const news = [...window.posts].filter(([, post]) => post.change > lastChange);
      return openedAt({ ...window, posts: new Map(news) }, page, lastChange);
    });
  }
}
