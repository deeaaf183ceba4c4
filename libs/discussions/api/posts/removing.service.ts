import { Injectable } from '@nestjs/common';
import { type AnyPostView, discussionProblems, postRemoved } from '@hv/discussions/contracts';
import { type Actor, allow, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { mayRemovePost } from '../discussion.policy';
import { refuseStale } from './editing.service';
import { recordDone } from './fresh-posts';
import { PostPlaces } from './post-places';
import { presentPost } from './post.presenter';
import { postById, type PostInThread } from './posts.queries';
import { removePost } from './removing.queries';
import { withdrawAnswer } from '../steering/withdraw-answer';

type By = Origin & { readonly actor: Actor };

/** Removes posts; their numbers stay as marks. */
@Injectable()
export class RemovingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PostPlaces,
  ) {}

  /**
   * Removing what is already removed answers its mark again.
   * @param expectedVersion null: whatever stands there @throws NotFound, Forbidden, Stale
   */
  async remove(by: By, postId: string, expectedVersion: number | null): Promise<AnyPostView> {
    const { post, standing } = await this.places.find(by.actor, postId);
    allow(mayRemovePost(standing, post), discussionProblems.mayNotRemove);
    if (post.removedAt) return presentPost(post);
    return this.unitOfWork.run(by, async (work) => {
      const removed = await takeAway(work, by.actor, post, expectedVersion);
      return removed ? presentPost(removed) : removedOrStale(await work.statement(postById, [postId]));
    });
  }
}

/** Removes a post that stands, and tells of it. @returns its mark, or undefined when it has another version, was removed or moved by now */
export async function takeAway(
  work: Work,
  { personId }: Actor,
  post: PostInThread,
  expectedVersion: number | null,
): Promise<PostInThread | undefined> {
  const [removed] = await work.statement(removePost, [post.id, post.threadId, expectedVersion]);
  if (!removed) return undefined;
  const mark = { ...post, ...removed };
  await recordDone(work, postRemoved, mark, personId);
  await withdrawAnswer(work, mark);
  return mark;
}

/** Somebody else was quicker: the post is removed, as was asked for, or it has changed. */
const removedOrStale = (rows: readonly PostInThread[]): AnyPostView => (rows[0]?.removedAt ? presentPost(rows[0]) : refuseStale(rows));
