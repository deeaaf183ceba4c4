/** A post's row with its author's name. */
export interface RawRow {
  readonly id: string;
  readonly threadId: string;
  readonly seq: number;
  readonly authorId: string;
  readonly name: string;
  readonly organisation: string;
  readonly html: string;
  readonly text: string;
  readonly createdAt: Date;
}

export type RawPost = ReturnType<typeof rawPost>;

/** The same shape as the product's post. */
export const rawPost = ({ id, threadId, seq, authorId, name, organisation, html, text, createdAt }: RawRow) => ({
  id,
  threadId,
  seq,
  change: seq,
  author: { id: authorId, name, organisation },
  html,
  text,
  createdAt: createdAt.toISOString(),
  editedAt: null,
  version: 1,
});

/** A post that was found: where it stands, and its words that were asked for, marked. */
export interface RawFound extends Omit<RawRow, 'html' | 'text'> {
  readonly title: string;
  readonly spaceId: string;
  readonly spaceName: string;
  readonly snippet: string;
}

export const rawHit = ({ id, threadId, seq, title, snippet, authorId, name, organisation, spaceId, spaceName, createdAt }: RawFound) => ({
  id,
  threadId,
  seq,
  title,
  snippet,
  author: { id: authorId, name, organisation },
  place: { spaceId, spaceName },
  at: createdAt.toISOString(),
});
