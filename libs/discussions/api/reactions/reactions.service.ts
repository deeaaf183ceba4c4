import { Injectable } from '@nestjs/common';
import {
  type AnyPostView,
  discussionLimits,
  discussionProblems,
  postReacted,
  type PostReactionsView,
  type ReactionKind,
  reactionWithdrawn,
} from '@hv/discussions/contracts';
import { type Actor, allow, Conflict, Database, type Origin, type RecordedEvent, type Statement, UnitOfWork } from '@hv/platform/api';
import { maySeePost, mayReact } from '../discussion.policy';
import { freshOfRow } from '../posts/fresh-posts';
import { presentPost } from '../posts/post.presenter';
import { PostPlaces } from '../posts/post-places';
import { isMovedMeanwhile, react, type ReactedPost, reacting, withdraw } from './reactions.queries';

type By = Origin & { readonly actor: Actor };

/** What people say to a post without words. What is stored is the truth; what the post shows is made from it with each change. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly places: PostPlaces,
  ) {}

  /** Reacts; again is the same as once. @returns the post as it stands then @throws NotFound, Forbidden, Conflict when it was removed */
  async react(by: By, postId: string, kind: ReactionKind): Promise<AnyPostView> {
    return (await this.change(by, postId, kind, react, postReacted.name)) ?? this.standing(by.actor, postId, true);
  }

  /** Takes it back; again is the same as once. @returns the post as it stands then @throws NotFound, Conflict when it was removed */
  async withdraw(by: By, postId: string, kind: ReactionKind): Promise<AnyPostView> {
    return (await this.change(by, postId, kind, withdraw, reactionWithdrawn.name)) ?? this.standing(by.actor, postId, false);
  }

  /** Who reacted. @throws NotFound, Forbidden */
  async of(actor: Actor, postId: string): Promise<PostReactionsView> {
    const { post, standing } = await this.places.find(actor, postId);
    allow(maySeePost(standing, post), discussionProblems.mayNotRestore);
    const rows = await this.database.run(reacting, [postId, discussionLimits.reactingNames]);
    return { items: rows.map(({ kind, people, total }) => ({ kind, people: [...people], total })) };
  }

  private async change(
    { actor, requestId }: By,
    postId: string,
    kind: ReactionKind,
    statement: Statement<ReactedPost>,
    event: string,
  ): Promise<AnyPostView | undefined> {
    const tell = (rows: ReactedPost[]): RecordedEvent[] => rows.map((row) => eventOf(row, event, actor.personId, kind));
    const values = [postId, actor.personId, kind, requestId];
    const [row] = await this.unitOfWork.once(statement, values, tell).catch((error: unknown) => {
      if (!isMovedMeanwhile(error)) throw error;
      return this.unitOfWork.once(statement, values, tell);
    });
    return row && presentPost(row);
  }

  /** Nothing was changed: it stands so already, or they may not. */
  private async standing(actor: Actor, postId: string, wanted: boolean): Promise<AnyPostView> {
    const { post, standing } = await this.places.find(actor, postId);
    allow(!wanted || mayReact(standing), discussionProblems.mayNotWrite);
    if (post.removedAt || post.extra?.hiddenReason !== undefined)
      throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    return presentPost(post);
  }
}

function eventOf(row: ReactedPost, name: string, actorId: string, kind: ReactionKind): RecordedEvent {
  const { eventId, networkId, spaceId, threadId, id: postId, seq, change } = row;
  const fresh = freshOfRow(row, actorId);
  return { id: eventId, name, actorId, networkId, spaceId, payload: { threadId, postId, seq, change, kind }, fresh };
}
