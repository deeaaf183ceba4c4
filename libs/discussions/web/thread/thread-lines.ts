import type { AnyPostView, PostView, RemovedPostView } from '@hv/discussions/contracts';
import type { OutboxEntry } from '@hv/platform/web';
import { plainTextOf, type RichTextDocument } from '@hv/platform/contracts';
import { sameText } from '../writing/written-text';

/** What stands in a thread, from the oldest to what one has just written. */
export type ThreadLine =
  | {
      readonly kind: 'post';
      readonly key: string;
      readonly post: PostView;
      readonly edit: OutboxEntry | null;
      readonly removal: OutboxEntry | null;
    }
  | { readonly kind: 'removed'; readonly key: string; readonly post: RemovedPostView }
  | { readonly kind: 'pending'; readonly key: string; readonly entry: OutboxEntry };

interface Pending {
  readonly posts: readonly OutboxEntry[];
  readonly edits: ReadonlyMap<string, OutboxEntry>;
  readonly removals: ReadonlyMap<string, OutboxEntry>;
  readonly formerKeys: ReadonlyMap<string, string>;
}

/**
 * Lays one's own pending posts after the server's, and one's changes over them.
 * @param me the reader: a post of theirs that has come back by a push stands for the pending one until the answer is here
 */
export function linesOf(posts: readonly AnyPostView[], pending: Pending, me: string): ThreadLine[] {
  const standIns = new Map<string, string>();
  const unanswered = pending.posts.filter((entry) => {
    const twin = posts.find((post) => !standIns.has(post.id) && isTwin(post, entry, me));
    if (twin) standIns.set(twin.id, entry.id);
    return !twin;
  });
  return [
    ...posts.map((post): ThreadLine => {
      const key = standIns.get(post.id) ?? pending.formerKeys.get(post.id) ?? post.id;
      if (post.removed) return { kind: 'removed', key, post };
      return { kind: 'post', key, post, edit: pending.edits.get(post.id) ?? null, removal: pending.removals.get(post.id) ?? null };
    }),
    ...unanswered.map((entry): ThreadLine => ({ kind: 'pending', key: entry.id, entry })),
  ];
}

function isTwin(post: AnyPostView, entry: OutboxEntry, me: string): boolean {
  if (post.removed || post.author.id !== me || entry.state !== 'waiting' || entry.attempts === 0) return false;
  return post.seq > Number(entry.about['afterSeq']) && sameText(post.text, plainTextOf(writtenIn(entry)));
}

/** @returns the document that an entry adds or changes a post to */
export function writtenIn(entry: OutboxEntry): RichTextDocument {
  return (entry.body as { body: RichTextDocument }).body;
}
