import { eventType } from '@hv/platform/contracts';

interface PostFact {
  readonly threadId: string;
  readonly postId: string;
  readonly seq: number;
  readonly change: number;
}

/** What happened to posts are the thread's changes after `after` up to `upTo`. */
interface PostsFact {
  readonly threadId: string;
  readonly otherThreadId: string;
  readonly after: number;
  readonly upTo: number;
}

/** What was done to a thread. */
export type ThreadDoing =
  | 'pinned'
  | 'unpinned'
  | 'closed'
  | 'reopened'
  | 'answer-marked'
  | 'same-here'
  | 'same-here-withdrawn'
  | 'split'
  | 'split-off'
  | 'merged'
  | 'unmerged'
  | 'moved';

export const threadStarted = eventType<{ threadId: string; postId: string }>('discussions.thread-started');
/** Something of a thread beside its posts is another. `what` is left out of a new title and of names that were forgotten. */
export const threadChanged = eventType<{ threadId: string; what?: ThreadDoing; postId?: string | null; otherThreadId?: string }>(
  'discussions.thread-changed',
);
/** A thread stands in another space now. */
export const threadMoved = eventType<{ threadId: string; fromSpaceId: string; toSpaceId: string }>('discussions.thread-moved');
/** Posts have left a thread for another, or come from it. */
export const postsLeft = eventType<PostsFact>('discussions.posts-left');
export const postsArrived = eventType<PostsFact>('discussions.posts-arrived');
export const postAdded = eventType<PostFact>('discussions.post-added');
export const postEdited = eventType<PostFact>('discussions.post-edited');
export const postRemoved = eventType<PostFact>('discussions.post-removed');
export const postRestored = eventType<PostFact>('discussions.post-restored');
export const postReacted = eventType<PostFact & { kind: string }>('discussions.post-reacted');
export const reactionWithdrawn = eventType<PostFact & { kind: string }>('discussions.reaction-withdrawn');
/** Somebody wants to be reminded of a post at a time; told again when that is changed. */
export const reminderSet = eventType<{ personId: string; postId: string; remindAt: string }>('discussions.reminder-set');
/** The time has come: told to them by a notification. */
export const reminderDue = eventType<{ personId: string; threadId: string; postId: string }>('discussions.reminder-due');
export const imageStored = eventType<{ imageId: string; storedAt: string }>('discussions.image-stored');
/** A post or thread waits to be sent at a time; told again when that is changed. */
export const postScheduled = eventType<{ scheduledId: string; dueAt: string }>('discussions.post-scheduled');
export const scheduledCancelled = eventType<{ scheduledId: string }>('discussions.scheduled-cancelled');
/** What was to be sent could not be; its author is told. */
export const scheduledNotSent = eventType<{ scheduledId: string; personId: string; code: string }>('discussions.scheduled-not-sent');
export const pollChanged = eventType<PostFact>('discussions.poll-changed');
export const pollVoted = eventType<PostFact>('discussions.poll-voted');
export const pollClosed = eventType<PostFact>('discussions.poll-closed');
/** Somebody says that a post is not as it should be, or asks to have theirs shown again. Told to the moderators, gathered. */
export const postReported = eventType<{ threadId: string; postId: string; reportId: string; reason: string }>('discussions.post-reported');
/** Something about a child stands where it must not: told to the moderators at once. */
export const childReported = eventType<{ threadId: string; postId: string; reportId: string; reason: string }>(
  'discussions.child-reported',
);
/** Told to those who reported it. */
export const reportHandled = eventType<{ threadId: string; postId: string; reportIds: string[]; reporterIds: string[]; outcome: string }>(
  'discussions.report-handled',
);
/** Nobody gets the text any more; told to the author. */
export const postHidden = eventType<PostFact & { authorId: string; hidingId: string }>('discussions.post-hidden');
export const postShown = eventType<PostFact & { authorId: string; hidingId: string }>('discussions.post-shown');
/** Each waits so long between two posts in a space; 0: not at all. */
export const slowModeSet = eventType<{ spaceId: string; slowSeconds: number }>('discussions.slow-mode-set');
export const rulesChanged = eventType<{ spaceId: string; version: number }>('discussions.rules-changed');
/** For the log of the space that a thread was moved from; nobody else is told by it. */
export const threadLeftSpace = eventType<{ threadId: string; toSpaceId: string }>('discussions.thread-left-space');
export const templateAdded = eventType<{ templateId: string }>('discussions.template-added');
export const templateChanged = eventType<{ templateId: string }>('discussions.template-changed');
export const templateRemoved = eventType<{ templateId: string }>('discussions.template-removed');
/** Consultants begin to write about a post. Recorded in their sub-space: nobody else learns of it. */
export const noteOpened = eventType<{ threadId: string; postId: string }>('discussions.note-opened');
/** The leads of chosen organisations are asked: told to them by a notification. */
export const networkAsked = eventType<{ threadId: string; personIds: string[] }>('discussions.network-asked');
/** Those who have not answered are asked once more. */
export const askReminded = eventType<{ threadId: string; personIds: string[] }>('discussions.ask-reminded');
/** Somebody leads their project now, and finds a question waiting for its organisation: told to them by a notification. */
export const askHandedOver = eventType<{ threadId: string; personId: string }>('discussions.ask-handed-over');
/** Somebody chose whether others see that they read and write. */
export const presenceChosen = eventType<{ personId: string; shown: boolean }>('discussions.presence-chosen');
/** Somebody is named in a post: told to them by a notification. */
export const personsMentioned = eventType<{ threadId: string; postId: string; personIds: string[] }>('discussions.persons-mentioned');
