import type { PostView } from './post-view';
import type { ThreadLevel, ThreadSummaryView } from './thread-view';

/** How the reader follows a thread now. */
export class ThreadLevelView {
  /** What holds: their own word, else the space's, else that of whoever takes part. */
  readonly level!: ThreadLevel;
  /** What they have said of this thread; null when nothing. */
  readonly own!: ThreadLevel | null;
  readonly unread!: number;
}

/** How the reader stands to the threads of a space. Each is counted to 100 at most. */
export class SpaceStandingView {
  /** What they have said of the space; null when nothing. */
  readonly level!: ThreadLevel | null;
  /** Threads with something new. */
  readonly unread!: number;
  /** Those of them in which the reader was named. */
  readonly mentioned!: number;
  /** Questions without an answer, read or not. */
  readonly unanswered!: number;
}

/** A thread with what is new in it for the reader. */
export class CatchUpThreadView {
  readonly thread!: ThreadSummaryView;
  /** Whether it is here because something new in it names the reader. */
  readonly mentioned!: boolean;
  /** The first new posts, ascending. */
  readonly posts!: PostView[];
  /** How many more are new, counted to 100 in all. */
  readonly more!: number;
}

/** What is new for the reader over all their spaces: where they are named, then what they follow, then the rest, space by space. */
export class CatchUpView {
  readonly items!: CatchUpThreadView[];
  /** Where the next ones begin. */
  readonly next!: string | null;
  /** Threads with something new, all of them; 0 on a page without any. */
  readonly total!: number;
  /** ISO 8601: what was written until then is taken into account. */
  readonly asOf!: string;
}

/** That all was marked as read. */
export class ReadAllView {
  /** By which it can be taken back for a minute. */
  readonly id!: string;
}
