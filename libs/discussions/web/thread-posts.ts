import { computed, signal } from '@angular/core';
import type { AnyPostView } from '@hv/discussions/contracts';
import type { DiscussionsClient } from './discussions-client';
import { emptyWindow, isBehind, openedAt, shownPosts, withChanges, withNews, withPosts } from './thread-window';

/** Pushes come in a little out of order: so long a missing one is waited for before it is asked for, ms. */
const graceMs = 120;

/**
 * The posts of one thread as this browser has them. Whatever the order, the duplicates and the gaps in which posts arrive, it ends
 * as the server has them: what is missing is noticed by the change numbers and fetched.
 */
export class ThreadPosts {
  private readonly window = signal(emptyWindow);
  private catching: Promise<void> | undefined;
  private opened = false;
  /** Whether anybody looks at it: otherwise what is missing can wait until somebody does. */
  awake = true;

  /** Ascending, without a hole. */
  readonly shown = computed(() => shownPosts(this.window()));
  readonly lastSeq = computed(() => this.window().lastSeq);
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
    const page = await this.client.posts(this.threadId);
    const known = Math.max(0, ...page.items.map((post) => post.change));
    this.window.update((window) => openedAt(this.opened ? window : { ...emptyWindow, heard: window.heard }, page, this.opened ? 0 : known));
    this.opened = true;
    await this.catchUp();
  }

  /** Shows the posts around a number, fetching them if they are not here. */
  async showAround(seq: number): Promise<void> {
    const { from, to } = this.window();
    if (seq >= from && seq <= to) return;
    const page = await this.client.posts(this.threadId, { after: Math.max(0, seq - 11) });
    if (page.gap) return this.reopen();
    if (page.items.length > 0) this.window.update((window) => openedAt(window, page, 0));
  }

  async older(): Promise<void> {
    if (!this.hasOlder()) return;
    const page = await this.client.posts(this.threadId, { before: this.window().from });
    this.window.update((window) => withPosts(window, page.items));
  }

  async newer(): Promise<void> {
    if (!this.hasNewer()) return;
    const page = await this.client.posts(this.threadId, { after: this.window().to });
    if (page.gap) return this.reopen();
    this.window.update((window) => withPosts(window, page.items));
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

  private async fetchMissing(): Promise<void> {
    try {
      while (isBehind(this.window())) {
        const asked = this.window();
        const changes = await this.client.changes(this.threadId, asked.synced);
        this.window.update((window) => withChanges(window, changes, asked));
      }
    } finally {
      this.catching = undefined;
    }
  }
}
