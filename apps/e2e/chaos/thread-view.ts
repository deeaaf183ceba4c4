import type { AnyPostView, ThreadChangesView } from '@hv/discussions/contracts';

/** How far a thread has come. */
export interface ThreadNews {
  readonly lastSeq: number;
  readonly lastChange: number;
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
  }

  /** Forgets everything: the database was restored. */
  forget(): void {
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
