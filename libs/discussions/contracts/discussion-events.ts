import { eventType } from '@hv/platform/contracts';

interface PostFact {
  readonly threadId: string;
  readonly postId: string;
  readonly seq: number;
  readonly change: number;
}

export const threadStarted = eventType<{ threadId: string; postId: string }>('discussions.thread-started');
export const threadChanged = eventType<{ threadId: string }>('discussions.thread-changed');
export const postAdded = eventType<PostFact>('discussions.post-added');
export const postEdited = eventType<PostFact>('discussions.post-edited');
export const postRemoved = eventType<PostFact>('discussions.post-removed');
/** Somebody is named in a post: told to them by a notification. */
export const personsMentioned = eventType<{ threadId: string; postId: string; personIds: string[] }>('discussions.persons-mentioned');
