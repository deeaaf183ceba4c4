import type { AnyPostView, PostPageView, ThreadChangesView } from '@hv/discussions/contracts';

/**
 * What this browser knows of a thread's posts. Posts may arrive in any order, twice, or not at all: each is kept in its latest
 * state by its change number, and `synced` tells up to which change nothing is missing.
 */
export interface ThreadWindow {
  /** Every post known, by its number. */
  readonly posts: ReadonlyMap<number, AnyPostView>;
  /** The posts from … to (both included) are all known: what can be shown without a hole. Empty when `to < from`. */
  readonly from: number;
  readonly to: number;
  /** The highest number that exists as far as we know. */
  readonly lastSeq: number;
  /** All changes up to this one are in `posts`. */
  readonly synced: number;
  /** Later changes that arrived before their turn. */
  readonly ahead: ReadonlySet<number>;
  /** The highest change we have heard of, whether or not it arrived. */
  readonly heard: number;
}

export const emptyWindow: ThreadWindow = { posts: new Map(), from: 1, to: 0, lastSeq: 0, synced: 0, ahead: new Set(), heard: 0 };

/** Whether changes are missing, so that `changes?after=synced` must be asked. */
export const isBehind = (window: ThreadWindow): boolean => window.synced < window.heard;

/** A push, the answer to what one did oneself, or posts beside those shown. */
export const withPosts = (window: ThreadWindow, posts: readonly AnyPostView[]): ThreadWindow => settled(merged(window, posts));

/** Only the news of how far the thread has come: a heartbeat, or a push too large to carry the post. */
export function withNews(window: ThreadWindow, news: { lastSeq: number; lastChange: number }): ThreadWindow {
  return { ...window, lastSeq: Math.max(window.lastSeq, news.lastSeq), heard: Math.max(window.heard, news.lastChange) };
}

/**
 * The first posts to show. Replaces the range that was shown, keeps what was known.
 * @param synced a change that the page certainly contains
 */
export function openedAt(window: ThreadWindow, page: PostPageView, synced: number): ThreadWindow {
  const from = page.items[0]?.seq ?? 1;
  const to = page.items.at(-1)?.seq ?? from - 1;
  return settled({ ...merged(window, page.items), from, to, synced: Math.max(window.synced, synced) });
}

/**
 * The answer to `changes`; anything else may have arrived between asking and answering.
 * @param asked what was known when it was asked
 */
export function withChanges(window: ThreadWindow, changes: ThreadChangesView, asked: ThreadWindow): ThreadWindow {
  const known = withNews(merged(window, changes.items), changes);
  const next = settled({ ...known, synced: Math.max(known.synced, changes.next ?? changes.lastChange) });
  // What was only hearsay when we asked, and isn't so by the answer, is not waited for.
  const hearsay = changes.next === null && window.heard === asked.heard;
  return hearsay ? { ...next, heard: Math.max(changes.lastChange, next.synced, ...next.ahead) } : next;
}

/** Forgets the posts outside of some numbers: should they be wanted again, they are fetched again as they are then. */
export function withOnly(window: ThreadWindow, from: number, to: number): ThreadWindow {
  const posts = new Map([...window.posts].filter(([seq]) => seq >= from && seq <= to));
  return { ...window, posts, from: Math.max(window.from, from), to: Math.min(window.to, to) };
}

/** @returns the posts that can be shown, ascending */
export function shownPosts(window: ThreadWindow): AnyPostView[] {
  const shown: AnyPostView[] = [];
  for (let seq = window.from; seq <= window.to; seq++) {
    const post = window.posts.get(seq);
    if (post) shown.push(post);
  }
  return shown;
}

function merged(window: ThreadWindow, posts: readonly AnyPostView[]): ThreadWindow {
  const all = new Map(window.posts);
  const ahead = new Set(window.ahead);
  let { lastSeq, heard } = window;
  for (const post of posts) {
    const before = all.get(post.seq);
    if (!before || before.change < post.change) all.set(post.seq, post);
    ahead.add(post.change);
    lastSeq = Math.max(lastSeq, post.seq);
    heard = Math.max(heard, post.change);
  }
  return { ...window, posts: all, ahead, lastSeq, heard };
}

/** Lets the range grow over its neighbours, and `synced` over the changes that had arrived before their turn. */
function settled(window: ThreadWindow): ThreadWindow {
  let { from, to, synced } = window;
  while (window.posts.has(to + 1)) to++;
  while (to >= from && window.posts.has(from - 1)) from--;
  while (window.ahead.has(synced + 1)) synced++;
  const ahead = new Set([...window.ahead].filter((change) => change > synced));
  return { ...window, from, to, synced, ahead };
}
