import type { LiveReply } from '@hv/platform/contracts';
import type { AnyPostView } from './post-view';
import type { ThreadStateView } from './thread-view';

/** A person who is in a thread or typing. */
export interface LivePerson {
  readonly id: string;
  readonly name: string;
}

export interface ThreadJoined {
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly epoch: string;
}

/** A push too large for a frame: fetch it by `changes`. */
export interface PostNotice {
  readonly id: string;
  readonly threadId: string;
  readonly seq: number;
  readonly change: number;
  readonly partial: true;
}

/** What a thread shows beside its posts. */
export type ThreadState = ThreadStateView;

/** What a thread's row says to lists: facts only. */
export interface ThreadNotice {
  readonly id: string;
  readonly spaceId: string;
  readonly title: string;
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly lastPostAt: string;
  readonly version: number;
  /** The person whose post this notice is about. */
  readonly byPersonId: string | null;
  /** Left out when a post is all that came. */
  readonly state?: ThreadState;
}

/** Client → server. */
export interface DiscussionCalls {
  'thread.join': (call: { threadId: string }, reply: (answer: LiveReply<ThreadJoined>) => void) => void;
  'thread.leave': (call: { threadId: string }, reply: (answer: LiveReply) => void) => void;
  typing: (call: { threadId: string }, reply: (answer: LiveReply) => void) => void;
  read: (call: { threadId: string; seq: number }, reply: (answer: LiveReply) => void) => void;
}

/** Server → client. */
export interface DiscussionPushes {
  'post.added': (post: AnyPostView | PostNotice) => void;
  'post.changed': (post: AnyPostView | PostNotice) => void;
  'post.removed': (post: AnyPostView) => void;
  'thread.changed': (thread: ThreadNotice) => void;
  /** A thread has left a space's list. */
  'thread.gone': (thread: { id: string; spaceId: string }) => void;
  /** `people` are at most fifty of `total`. */
  presence: (presence: { threadId: string; people: readonly LivePerson[]; total: number }) => void;
  typing: (typing: { threadId: string; person: LivePerson }) => void;
  read: (read: { threadId: string; seq: number }) => void;
  /** How the reader stands to these spaces' threads has changed, here or on another device: levels, and what is new. */
  'standing.changed': (change: { spaceIds: readonly string[] }) => void;
}
