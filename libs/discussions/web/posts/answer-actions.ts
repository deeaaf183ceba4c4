import { inject } from '@angular/core';
import { KeptThreads } from '../thread/kept-threads';
import type { PostAction, PostPlace } from './post-action';
import { ThreadSteering } from '../steering/thread-steering';

const answers = ({ post, thread }: PostPlace): boolean => thread?.answer?.postId === post.id;
const mayMark = ({ post, thread }: PostPlace): boolean => !!thread?.abilities.markAnswer && thread.id === post.threadId && !post.hidden;

const mark = ({ post }: PostPlace, postId: string | null): void =>
  void inject(ThreadSteering).answer(inject(KeptThreads).thread(post.threadId), postId);

/** Says that a post answers its thread; in the place of another that did. */
export const answerAction: PostAction = {
  name: 'markAnswer',
  icon: 'answered',
  offered: (place) => mayMark(place) && !answers(place),
  run: (place) => mark(place, place.post.id),
};

/** Says that a post does not answer its thread after all. */
export const noAnswerAction: PostAction = {
  name: 'unmarkAnswer',
  icon: 'undo',
  offered: (place) => mayMark(place) && answers(place),
  run: (place) => mark(place, null),
};
