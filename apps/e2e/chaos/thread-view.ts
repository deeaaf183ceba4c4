import type { AnyPostView, ThreadChangesView, ThreadNotice, ThreadStateView } from '@hv/discussions/contracts';

/** How far a thread has come. */
export interface ThreadNews {
  readonly lastSeq: number;
  readonly lastChange: number;
}

/** What a thread shows beside its posts. */
export interface ThreadHead {
  readonly title: string;
  readonly version: number;
  readonly state: Omit<ThreadStateView, 'asked'>;
}

/** What is kept of a post. */
type Keep = (post: AnyPostView) => unknown;

/**
 * What one client knows of a thread, by the rules a browser goes by: posts arrive in any order, twice or not at all; each is kept in its
 * latest state, and `synced` tells up to which change nothing is missing.
 */
export class ThreadView {
  private readonly kept = new Map<number, { change: number; fact: unknown }>();
  private readonly ahead = new Set<number>();
  private readonly keep: Keep;
  private heard = 0;
  private headChange = 0;
  /** Undefined until it was told. */
  head: ThreadHead | undefined;
  synced = 0;

  constructor(keep: Keep = (post) => post) {
    this.keep = keep;
  }

  get isBehind(): boolean {
    return this.synced < this.heard;
  }

  /** A post that was pushed or fetched. */
  receive(post: AnyPostView): void {
    const before = this.kept.get(post.seq);
    if (!before || before.change < post.change) this.kept.set(post.seq, { change: post.change, fact: this.keep(post) });
    this.ahead.add(post.change);
    this.hear(post.change);
  }

  /** News without the post: a heartbeat, or a push too large to carry it. */
  hear(change: number): void {
    this.heard = Math.max(this.heard, change);
    while (this.ahead.delete(this.synced + 1)) this.synced += 1;
  }

  /** The answer to `changes?after=synced`. */
  receiveChanges(changes: ThreadChangesView): void {
    for (const post of changes.items) this.receive(post);
    this.synced = Math.max(this.synced, changes.next ?? changes.lastChange);
    this.hear(changes.lastChange);
    this.receiveHead(changes, changes.state);
  }

  /** The thread's own row was pushed, with its state unless a post is all that came. */
  receiveNotice(notice: ThreadNotice): void {
    this.hear(notice.lastChange);
    if (notice.state) this.receiveHead(notice, notice.state);
  }

  /** Who of those who were asked has answered is asked for when a post comes, and not kept here. */
  private receiveHead(
    { lastChange, title, version }: ThreadNews & Omit<ThreadHead, 'state'>,
    { asked: _, ...state }: ThreadStateView,
  ): void {
    if (lastChange < this.headChange) return;
    this.headChange = lastChange;
    this.head = { title, version, state };
  }

  /** Forgets everything: the database was restored. */
  forget(): void {
    this.head = undefined;
    this.headChange = 0;
    this.kept.clear();
    this.ahead.clear();
    this.heard = 0;
    this.synced = 0;
  }

  /** What is kept of each post, ascending by its number. */
  facts(): unknown[] {
    return [...this.kept].sort(([one], [other]) => one - other).map(([, { fact }]) => fact);
  }
}
