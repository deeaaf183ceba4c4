import type { AnyPostView, PostAuthorView } from '@hv/discussions/contracts';

/** A post's row with its author's name and organisation joined. */
export interface PostRow {
  readonly id: string;
  readonly threadId: string;
  readonly seq: number;
  readonly change: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly html: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
  readonly version: number;
}

/** The only door from a post's row to what readers get, over HTTP and sockets alike. */
export function presentPost(row: PostRow): AnyPostView {
  const { id, threadId, seq, change } = row;
  if (row.removedAt) return { id, threadId, seq, change, removed: true };
  return {
    id,
    threadId,
    seq,
    change,
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    html: row.html,
    text: row.text,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    version: row.version,
  };
}

/** Who wrote something, with the organisation they wrote it for. */
export const presentAuthor = (id: string, name: string, organisation: string | null): PostAuthorView => ({
  id,
  name,
  organisation: organisation ?? '',
});
