import type { AnyPostView, PostAuthorView } from './post-view';

/** The thing a thread is about, when it is not only a talk. */
export class ThreadSubjectView {
  readonly kind!: string;
  readonly id!: string;
  /** Which part of it, e.g. a version of a document; without it all of it. */
  readonly part?: number;
}

/** `talk`: a conversation. `question`: somebody wants an answer. `ask`: chosen organisations are asked. */
export const threadKinds = ['talk', 'question', 'ask'] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** How closely somebody follows: told of every new post, only that there is something new, or nothing at all. */
export type ThreadLevel = 'follow' | 'normal' | 'mute';

/** The post that answers a thread. */
export class ThreadAnswerView {
  readonly postId!: string;
  readonly seq!: number;
}

/** How many organisations a thread asks, and how many have answered. */
export class ThreadAskedView {
  readonly answered!: number;
  readonly of!: number;
}

/** What the reader may do in a thread. */
export class ThreadAbilitiesView {
  readonly reply!: boolean;
  readonly editOwn!: boolean;
  readonly editAny!: boolean;
  readonly removeOwn!: boolean;
  readonly removeAny!: boolean;
  readonly moderate!: boolean;
  /** Close it, and open it again. */
  readonly close!: boolean;
  /** Say which post answers it. */
  readonly markAnswer!: boolean;
  /** Say that one would like to know too. */
  readonly sameHere!: boolean;
}

/** What a thread shows beside its posts: the same for every reader. */
export class ThreadStateView {
  readonly kind!: ThreadKind;
  readonly pinned!: boolean;
  readonly closed!: boolean;
  readonly answer!: ThreadAnswerView | null;
  /** How many others would like to know too; 0 unless it is a question. */
  readonly sameHere!: number;
  /** The thread that this one became part of: it is read there, and takes nothing any more. */
  readonly mergedInto!: string | null;
  /** Only of an `ask`. */
  readonly asked?: ThreadAskedView;
}

/** A thread as its reader sees it. */
export class ThreadView {
  readonly id!: string;
  readonly spaceId!: string;
  readonly title!: string;
  readonly subject!: ThreadSubjectView | null;
  readonly lastSeq!: number;
  readonly lastChange!: number;
  /** Posts the reader has not read; counted to 100 at most, and none in what they have muted. */
  readonly unread!: number;
  /** How far the reader has read. */
  readonly readSeq!: number;
  /** How closely the reader follows it. */
  readonly level!: ThreadLevel;
  readonly version!: number;
  readonly createdAt!: string;
  readonly author!: PostAuthorView;
  readonly kind!: ThreadKind;
  readonly pinned!: boolean;
  readonly closed!: boolean;
  readonly answer!: ThreadAnswerView | null;
  /** How many others would like to know too; 0 unless it is a question. */
  readonly sameHere!: number;
  /** Whether the reader is one of them. */
  readonly saidSameHere!: boolean;
  /** The thread that this one became part of: it is read there, and takes nothing any more. */
  readonly mergedInto!: string | null;
  /** Only of an `ask`. */
  readonly asked?: ThreadAskedView;
  readonly abilities!: ThreadAbilitiesView;
}

/** A thread in a list. */
export class ThreadSummaryView {
  readonly id!: string;
  readonly spaceId!: string;
  readonly title!: string;
  readonly lastSeq!: number;
  readonly lastChange!: number;
  readonly unread!: number;
  readonly level!: ThreadLevel;
  readonly createdAt!: string;
  readonly lastPostAt!: string;
  readonly kind!: ThreadKind;
  readonly pinned!: boolean;
  readonly closed!: boolean;
  readonly answered!: boolean;
  /** How many others would like to know too; 0 unless it is a question. */
  readonly sameHere!: number;
  readonly author!: PostAuthorView;
  /** Who wrote the last post that stands, and how it begins; null when none of the latest does. */
  readonly lastAuthor!: PostAuthorView | null;
  readonly excerpt!: string;
  /** Only when it is about a document. */
  readonly subject?: ThreadSubjectView;
}

/** Posts of a thread, ascending by `seq`. */
export class PostPageView {
  readonly items!: AnyPostView[];
  /** The `seq` to go on from in the same direction, or null. */
  readonly next!: number | null;
  /** True only when `after` is beyond the thread's last post: what one knew is gone, fetch anew. */
  readonly gap?: boolean;
}

/** The posts added or changed since a change. */
export class ThreadChangesView {
  readonly items!: AnyPostView[];
  /** Ask again from here when there is more, else null. */
  readonly next!: number | null;
  readonly lastSeq!: number;
  readonly lastChange!: number;
  readonly title!: string;
  readonly version!: number;
  readonly state!: ThreadStateView;
}
