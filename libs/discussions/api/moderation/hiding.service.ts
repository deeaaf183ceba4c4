import { Injectable } from '@nestjs/common';
import { type AnyPostView, discussionProblems, postHidden, postShown } from '@hv/discussions/contracts';
import { type Actor, allow, Conflict, newId, NotFound, type Origin, Unavailable, UnitOfWork, type Work } from '@hv/platform/api';
import { freshOfRow } from '../posts/fresh-posts';
import { PostPlaces } from '../posts/post-places';
import { presentPost } from '../posts/post.presenter';
import { postById, type PostInThread, setPostExtra } from '../posts/posts.queries';
import { holdThreads } from '../steering/held-threads';
import { endHiding, noteHiding } from './hiding.queries';
import { neededWordsOf } from './kept-words';
import { mayKeepOrder } from './moderation.policy';

type By = Origin & { readonly actor: Actor };

/** A post whose thread nobody else changes until the transaction ends. */
type HeldPost = PostInThread;

/** Hides posts from everybody, and shows them again. Each said again changes nothing. */
@Injectable()
export class HidingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PostPlaces,
  ) {}

  /** @throws NotFound, Forbidden, Conflict when it was removed, Unacceptable */
  async hide(by: By, postId: string, reason: string): Promise<AnyPostView> {
    const { post } = await this.places.find(by.actor, postId);
    return this.unitOfWork.run(by, async (work) => {
      const held = await holdPost(work, by.actor, post);
      return presentPost(await hidePost(work, by.actor, held, neededWordsOf(reason, 'reason')));
    });
  }

  /** @throws NotFound, Forbidden, Conflict when it was removed */
  async show(by: By, postId: string): Promise<AnyPostView> {
    const { post } = await this.places.find(by.actor, postId);
    return this.unitOfWork.run(by, async (work) => presentPost(await showPost(work, by.actor, await holdPost(work, by.actor, post))));
  }
}

/** Holds the thread of a post for one of its moderators, and reads the post anew. @throws NotFound, Forbidden, Unavailable when it has just been moved */
export async function holdPost(
  work: Work,
  { personId }: Actor,
  { id, threadId }: Pick<PostInThread, 'id' | 'threadId'>,
): Promise<HeldPost> {
  const [thread] = await holdThreads(work, personId, threadId);
  allow(mayKeepOrder(thread!.standing), discussionProblems.mayNotModerate);
  const [post] = await work.statement(postById, [id]);
  if (!post) throw new NotFound(discussionProblems.postNotFound, 'There is no such post.');
  if (post.threadId !== threadId) throw new Unavailable();
  return post;
}

/** @throws Conflict when it was removed */
export async function hidePost(work: Work, { personId }: Actor, post: HeldPost, reason: string): Promise<PostInThread> {
  refuseRemoved(post);
  if (post.extra?.hiddenReason === reason) return post;
  const [hiding] = await work.statement(noteHiding, [newId(), post.id, reason, personId]);
  return changed(work, postHidden, post, reason, hiding!.id, personId);
}

/** @throws Conflict when it was removed */
export async function showPost(work: Work, { personId }: Actor, post: HeldPost): Promise<PostInThread> {
  refuseRemoved(post);
  const [hiding] = await work.statement(endHiding, [post.id, personId]);
  return hiding ? changed(work, postShown, post, null, hiding.id, personId) : post;
}

async function changed(
  work: Work,
  event: typeof postHidden,
  post: HeldPost,
  reason: string | null,
  hidingId: string,
  personId: string,
): Promise<PostInThread> {
  const { id, threadId, seq, authorId, networkId, spaceId } = post;
  const [now] = await work.statement(setPostExtra, [id, threadId, 'hiddenReason', reason === null ? null : JSON.stringify(reason)]);
  const shown = { ...post, ...now! };
  const payload = { threadId, postId: id, seq, change: shown.change, authorId, hidingId };
  await work.record(event, { object: { kind: 'post', id }, networkId, spaceId }, payload, freshOfRow(shown, personId));
  return shown;
}

function refuseRemoved({ removedAt }: HeldPost): void {
  if (removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
}
