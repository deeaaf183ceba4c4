import type { AnyPostView, PostPageView, PostView, ThreadChangesView, ThreadStateView } from '@hv/discussions/contracts';

const state: ThreadStateView = { kind: 'talk', pinned: false, closed: false, answer: null, sameHere: 0, mergedInto: null };

const blank: PostView = {
  id: '',
  threadId: 't',
  seq: 0,
  change: 0,
  author: { id: 'a', name: 'Mette Holm', organisation: 'Herning Kommune' },
  html: '',
  text: '',
  createdAt: '2026-11-22T10:00:00Z',
  editedAt: null,
  version: 1,
};

/** The server's side of one thread, as its contract promises it. */
export class ServerThread {
  private readonly posts: AnyPostView[] = [];
  private lastChange = 0;

  add(text: string): AnyPostView {
    const seq = this.posts.length + 1;
    return this.put({ ...blank, id: `p${seq}`, seq, change: ++this.lastChange, text });
  }

  edit(at: number, text: string): AnyPostView | undefined {
    const post = this.posts[at % Math.max(1, this.posts.length)];
    if (!post || post.removed) return undefined;
    return this.put({ ...post, change: ++this.lastChange, text, version: post.version + 1 });
  }

  remove(at: number): AnyPostView | undefined {
    const post = this.posts[at % Math.max(1, this.posts.length)];
    if (!post || post.removed) return undefined;
    return this.put({ id: post.id, threadId: post.threadId, seq: post.seq, change: ++this.lastChange, removed: true });
  }

  page(query: { after?: number; before?: number; limit?: number } = {}): PostPageView {
    const limit = query.limit ?? 4;
    const matching = this.posts.filter((post) => post.seq > (query.after ?? 0) && post.seq < (query.before ?? Number.POSITIVE_INFINITY));
    return { items: query.after === undefined ? matching.slice(-limit) : matching.slice(0, limit), next: null };
  }

  changesAfter(after: number, limit: number): ThreadChangesView {
    const changed = this.posts.filter((post) => post.change > after).sort((one, other) => one.change - other.change);
    const items = changed.slice(0, limit);
    const next = changed.length > limit ? items.at(-1)!.change : null;
    return { items, next, lastSeq: this.posts.length, lastChange: this.lastChange, title: 'Tråd', version: 1, state };
  }

  heartbeat() {
    return { lastSeq: this.posts.length, lastChange: this.lastChange };
  }

  all(): AnyPostView[] {
    return [...this.posts];
  }

  private put(post: AnyPostView): AnyPostView {
    this.posts[post.seq - 1] = post;
    return post;
  }
}
