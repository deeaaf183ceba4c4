import { Injectable } from '@nestjs/common';
import {
  type AnyPostView,
  type CastVote,
  discussionProblems,
  type NewPoll,
  pollChanged,
  pollClosed,
  type PollView,
  type PollVotesView,
  pollVoted,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, allow, Conflict, Database, NotFound, type Origin, Stale, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { mayEditPost, type Standing } from '../discussion.policy';
import { FreshPosts } from '../posts/fresh-posts';
import { newPollOf } from './new-poll';
import {
  castVote,
  closePoll,
  dropPoll,
  lockThread,
  notePoll,
  type PolledPost,
  polledPost,
  showPoll,
  standingPoll,
  votersOf,
} from './polls.queries';
import { mayClosePoll, mayVote } from './together.policy';

type By = Origin & { readonly actor: Actor };
type PolledPlace = PolledPost & { readonly kind: PollView['kind'] };

const moved = (): Conflict => new Conflict(discussionProblems.postMoved, 'The post stands elsewhere now.');

const closed = (): Conflict => new Conflict(discussionProblems.pollClosed, 'The poll is closed.');

/** What posts ask their readers to choose between. Those who vote at once wait for each other at the thread's row, so that all are counted. */
@Injectable()
export class PollsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly posts: FreshPosts,
  ) {}

  /** Puts what one chooses in the place of what one chose before. @throws NotFound, Forbidden, Conflict when it is closed, Unacceptable */
  async vote(by: By, postId: string, { optionIds }: CastVote): Promise<AnyPostView> {
    const { post, standing } = await this.findPoll(by.actor, postId);
    const thread = { authorId: post.threadAuthorId, kind: post.threadKind, closedAt: post.threadClosedAt, mergedInto: post.mergedInto };
    allow(mayVote(standing, thread), discussionProblems.mayNotWrite);
    if (post.kind === 'single' && optionIds.length > 1) throw noSuchChoice();
    await this.unitOfWork.run(by, async (work) => {
      await this.hold(work, post);
      const [cast] = await work.statement(castVote, [postId, by.actor.personId, optionIds]);
      if (!cast) throw closed();
      if (cast.known < optionIds.length) throw noSuchChoice();
      if (cast.changed > 0) await this.show(work, postId, post, pollVoted);
    });
    return this.shown(by, postId);
  }

  /** Closing what is closed changes nothing. @throws NotFound, Forbidden */
  async close(by: By, postId: string): Promise<AnyPostView> {
    const { post, standing } = await this.findPoll(by.actor, postId);
    allow(mayClosePoll(standing, post), discussionProblems.mayNotEdit);
    await this.unitOfWork.run(by, async (work) => {
      await this.hold(work, post);
      const [now] = await work.statement(closePoll, [postId]);
      if (now) await this.show(work, postId, post, pollClosed);
    });
    return this.shown(by, postId);
  }

  /**
   * Gives a post another poll, as long as nobody has voted.
   * @param version of the poll that it replaces; 0: the post had none
   * @throws NotFound, Forbidden, Conflict when somebody has voted, Stale, Unacceptable
   */
  async change(by: By, postId: string, asked: NewPoll, version: number): Promise<AnyPostView> {
    const { post, standing } = await this.find(by.actor, postId);
    allow(mayEditPost(standing, post), discussionProblems.mayNotEdit);
    const poll = newPollOf(asked);
    await this.unitOfWork.run(by, async (work) => {
      await this.hold(work, post);
      const [now] = await work.statement(standingPoll, [postId]);
      if (now?.hasVotes) throw new Conflict(discussionProblems.pollHasVotes, 'Somebody has voted.');
      if ((now?.version ?? 0) !== version) throw new Stale(await this.shown(by, postId));
      if (now) await work.statement(dropPoll, [postId]);
      await notePoll(work, postId, { ...poll, version: version + 1 });
      await this.show(work, postId, post, pollChanged);
    });
    return this.shown(by, postId);
  }

  /** Who chose what; nothing when the post has no poll. @throws NotFound */
  async voters(actor: Actor, postId: string): Promise<PollVotesView> {
    const { post } = await this.find(actor, postId, true);
    return { options: post.removedAt || post.hidden ? [] : await this.database.run(votersOf, [postId]) };
  }

  private async show(work: Work, postId: string, post: PolledPost, event: typeof pollVoted): Promise<void> {
    const { threadId, networkId, spaceId } = post;
    const [shown] = await work.statement(showPoll, [postId, threadId]);
    if (!shown) throw moved();
    await work.record(event, { object: { kind: 'post', id: postId }, networkId, spaceId }, { threadId, postId, ...shown });
  }

  /** From here on nobody else changes the thread; it may have been moved since it was looked at. */
  private async hold(work: Work, { threadId, spaceId }: PolledPost): Promise<void> {
    const [held] = await work.statement(lockThread, [threadId]);
    if (held?.spaceId !== spaceId) throw moved();
  }

  private async shown(by: By, postId: string): Promise<AnyPostView> {
    return (await this.posts.of(postId, by.actor.personId))!.post;
  }

  private async findPoll(actor: Actor, postId: string): Promise<{ post: PolledPlace; standing: Standing }> {
    const { post, standing } = await this.find(actor, postId);
    if (!post.kind) throw new NotFound(discussionProblems.pollNotFound, 'The post has no poll.');
    return { post: { ...post, kind: post.kind }, standing };
  }

  private async find(actor: Actor, postId: string, alsoGone = false): Promise<{ post: PolledPost; standing: Standing }> {
    const [post] = await this.database.run(polledPost, [postId]);
    const granted = post && (await this.access.to(actor.personId, post.spaceId));
    if (!granted) throw new NotFound(discussionProblems.postNotFound, 'There is no such post.');
    if (!alsoGone && (post.removedAt || post.hidden)) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    return { post, standing: { personId: actor.personId, writes: granted.writes, moderates: granted.moderates } };
  }
}

const noSuchChoice = (): Unacceptable =>
  new Unacceptable(discussionProblems.badPoll, 'There is no such choice.', [{ path: 'optionIds', code: discussionProblems.badPoll }]);
