import type { AnyPostView, PostAuthorView } from './post-view';

/** The thing a thread is about, when it is not only a talk. */
export class ThreadSubjectView {
  readonly kind!: string;
  readonly id!: string;
}

/** What the reader may do in a thread. */
export class ThreadAbilitiesView {
  readonly reply!: boolean;
  readonly editOwn!: boolean;
  readonly editAny!: boolean;
  readonly removeOwn!: boolean;
  readonly removeAny!: boolean;
  readonly moderate!: boolean;
}

/** A thread as its reader sees it. */
export class ThreadView {
  readonly id!: string;
  readonly spaceId!: string;
  readonly title!: string;
  readonly subject!: ThreadSubjectView | null;
  readonly lastSeq!: number;
  readonly lastChange!: number;
  /** Posts the reader has not read; counted to 100 at most. */
  readonly unread!: number;
  /** How far the reader has read. */
  readonly readSeq!: number;
  readonly version!: number;
  readonly createdAt!: string;
  readonly author!: PostAuthorView;
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
  readonly createdAt!: string;
  readonly lastPostAt!: string;
  readonly author!: PostAuthorView;
  /** Who wrote last, and how it begins; null when that post was removed. */
  readonly lastAuthor!: PostAuthorView | null;
  readonly excerpt!: string;
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
}
