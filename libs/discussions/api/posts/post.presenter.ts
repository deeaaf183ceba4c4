import type { AnyPostView, PollView, PostAuthorView, PostView, ReactionView } from '@hv/discussions/contracts';
import { isoOf, type StoredTime } from '../stored-time';

/** A post's row with its author's name and organisation joined, where its thread is known. */
export interface PostInPage {
  readonly id: string;
  readonly seq: number;
  readonly change: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly html: string;
  readonly text: string;
  readonly createdAt: StoredTime;
  readonly editedAt: StoredTime | null;
  readonly removedAt: Date | null;
  readonly version: number;
  /** What few posts have stands together, so that the others carry nothing of it; null when there is nothing. */
  readonly extra: PostExtra | null;
}

/** What few posts have. */
export interface PostExtra {
  readonly reactions?: readonly ReactionView[];
  readonly poll?: PollView;
  readonly hiddenReason?: string;
  /** ISO 8601. */
  readonly arrivedAt?: string;
  readonly movedTo?: string;
}

/** A post's row that also says its thread. */
export interface PostRow extends PostInPage {
  readonly threadId: string;
}

/** What readers get of a post. */
export const presentPost = (row: PostRow): AnyPostView => presentPostOf(row.threadId, row);

/** The only door from a post's row to what readers get, over HTTP and sockets alike. */
export function presentPostOf(threadId: string, row: PostInPage): AnyPostView {
  const { id, seq, change } = row;
  const { movedTo, hiddenReason, poll, ...shown } = row.extra ?? {};
  if (row.removedAt) return { id, threadId, seq, change, removed: true, ...(movedTo ? { movedTo } : {}) };
  const hidden = hiddenReason === undefined ? null : { html: '', text: '', hidden: { reason: hiddenReason } };
  return {
    id,
    threadId,
    seq,
    change,
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    html: row.html,
    text: row.text,
    createdAt: isoOf(row.createdAt),
    editedAt: row.editedAt && isoOf(row.editedAt),
    version: row.version,
    ...(shown as Pick<PostView, 'reactions' | 'arrivedAt'>),
    ...(hidden ?? (poll ? { poll } : {})),
  };
}

/** Who wrote something, with the organisation they wrote it for. */
export const presentAuthor = (id: string, name: string, organisation: string | null): PostAuthorView => ({
  id,
  name,
  organisation: organisation ?? '',
});
