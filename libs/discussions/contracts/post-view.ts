/** Who wrote a post, with the organisation they wrote it for. */
export class PostAuthorView {
  readonly id!: string;
  readonly name!: string;
  readonly organisation!: string;
}

/** One kind of reaction, and who reacted so, the first first. */
export class ReactionView {
  readonly kind!: string;
  readonly personIds!: string[];
}

export const pollKinds = ['single', 'multiple', 'date'] as const;
export type PollKind = (typeof pollKinds)[number];

/** One choice of a poll, and who chose it. */
export class PollOptionView {
  readonly id!: string;
  /** Of a date poll a day (`2026-12-03`) or a minute in Denmark (`2026-12-03T13:00`). */
  readonly label!: string;
  /** The first first. */
  readonly personIds!: string[];
}

/** What a post asks its readers to choose between. */
export class PollView {
  readonly kind!: PollKind;
  readonly options!: PollOptionView[];
  /** When it closes by itself, or null. ISO 8601. */
  readonly closesAt!: string | null;
  /** When somebody closed it. ISO 8601; null while nobody has. */
  readonly closedAt!: string | null;
  /** Another with each change of what there is to choose; votes do not change it. */
  readonly version!: number;
}

/** Why moderators have hidden a post. Its text is left out. */
export class HiddenView {
  readonly reason!: string;
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
  /** Left out when there are none. */
  readonly reactions?: ReactionView[];
  readonly poll?: PollView;
  readonly hidden?: HiddenView;
  /** When it came to this thread from another one; left out when it was written here. */
  readonly arrivedAt?: string;
}

/** The mark a removed post leaves. */
export class RemovedPostView {
  readonly id!: string;
  readonly threadId!: string;
  readonly seq!: number;
  readonly change!: number;
  readonly removed!: true;
  /** The id of the post, where it stands in another thread now. */
  readonly movedTo?: string;
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
