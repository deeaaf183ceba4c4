/** Who wrote a post, with the organisation they wrote it for. */
export class PostAuthorView {
  readonly id!: string;
  readonly name!: string;
  readonly organisation!: string;
}

/** A post: facts only, the same for every reader. */
export class PostView {
  readonly id!: string;
  readonly threadId!: string;
  /** 1, 2, 3 … in its thread, without gaps, for ever. */
  readonly seq!: number;
  /** The thread's change that last touched it. */
  readonly change!: number;
  readonly author!: PostAuthorView;
  /** Made by the server from the rich-text document; safe to show. */
  readonly html!: string;
  readonly text!: string;
  /** ISO 8601. */
  readonly createdAt!: string;
  readonly editedAt!: string | null;
  readonly version!: number;
  readonly removed?: false;
}

/** The mark a removed post leaves. */
export class RemovedPostView {
  readonly id!: string;
  readonly threadId!: string;
  readonly seq!: number;
  readonly change!: number;
  readonly removed!: true;
}

/** What stands at a number of a thread. */
export type AnyPostView = PostView | RemovedPostView;

/** A post for editing: its rich-text document as it was written. */
export class PostSourceView {
  readonly id!: string;
  readonly version!: number;
  /** The rich-text document. */
  readonly body!: object;
}
