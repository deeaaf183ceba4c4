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
