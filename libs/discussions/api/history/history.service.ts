import { Injectable } from '@nestjs/common';
import {
  type AnyPostView,
  discussionLimits,
  discussionProblems,
  postRestored,
  type PostVersionsView,
  type PostVersionView,
} from '@hv/discussions/contracts';
import { type Actor, allow, Conflict, Database, type Origin, Stale, UnitOfWork } from '@hv/platform/api';
import { plainTextOf } from '@hv/platform/contracts';
import { mayRestorePost, maySeePost } from '../discussion.policy';
import { recordDone } from '../posts/fresh-posts';
import { PostPlaces } from '../posts/post-places';
import { presentAuthor, presentPost } from '../posts/post.presenter';
import { postById, type PostInThread } from '../posts/posts.queries';
import { isoOf } from '../stored-time';
import { type KeptVersion, keptVersions, restorePost } from './history.queries';

type By = Origin & { readonly actor: Actor };

/** What became of posts: how they were edited, and removed ones put back. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly places: PostPlaces,
  ) {}

  /** What stood in a post, the latest first. @param before only versions before this one @throws NotFound, Forbidden */
  async versions(actor: Actor, postId: string, before: number | undefined): Promise<PostVersionsView> {
    const { post, standing } = await this.places.find(actor, postId);
    allow(maySeePost(standing, post), discussionProblems.mayNotRestore);
    const limit = discussionLimits.versions;
    const kept = await this.database.run(keptVersions, [postId, before ?? null, limit + 1]);
    const all = before === undefined ? [{ version: post.version, text: post.text }, ...kept.map(textOf)] : kept.map(textOf);
    const makers = before === undefined ? kept : kept.slice(1);
    const items = all.slice(0, limit).map((stood, at): PostVersionView => ({ ...stood, ...madeBy(post, makers[at]) }));
    return { items, next: all.length > limit ? items[limit - 1]!.version : null };
  }

  /** Puts a removed post back; one that stands is answered as it is. @throws NotFound, Forbidden, Conflict when it was moved */
  async restore(by: By, postId: string): Promise<AnyPostView> {
    const { post, standing } = await this.places.find(by.actor, postId);
    allow(mayRestorePost(standing), discussionProblems.mayNotRestore);
    if (post.extra?.movedTo) throw new Conflict(discussionProblems.postMoved, 'The post stands in another thread now.');
    if (!post.removedAt) return presentPost(post);
    return this.unitOfWork.run(by, async (work) => {
      const [now] = await work.statement(restorePost, [postId, post.threadId]);
      if (!now) return asItStands(await work.statement(postById, [postId]));
      const restored = { ...post, ...now, removedAt: null };
      await recordDone(work, postRestored, restored, by.actor.personId);
      return presentPost(restored);
    });
  }
}

const textOf = ({ version, document }: KeptVersion): { version: number; text: string } => ({ version, text: plainTextOf(document) });

/** Who wrote what stands there: whoever replaced what stood before, or its author. */
function madeBy(post: PostInThread, before: KeptVersion | undefined): Pick<PostVersionView, 'author' | 'writtenAt'> {
  if (!before) return { author: presentAuthor(post.authorId, post.authorName, post.organisation), writtenAt: isoOf(post.createdAt) };
  return { author: presentAuthor(before.byId, before.byName, before.organisation), writtenAt: before.replacedAt.toISOString() };
}

/** Somebody else was quicker: it stands again, or it was moved. The change that was counted for nothing is taken back with the failure. */
function asItStands([post]: readonly PostInThread[]): never {
  throw post?.removedAt
    ? new Conflict(discussionProblems.postMoved, 'The post stands in another thread now.')
    : new Stale(post && presentPost(post));
}
