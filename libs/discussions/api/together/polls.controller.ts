import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { type AnyPostView, CastVote, NewPoll, pollChanged, pollClosed, PollVotesView, pollVoted } from '@hv/discussions/contracts';
import { type Actor, CurrentActor, CurrentOrigin, ExpectedVersion, For, IdPipe, type Origin, Records } from '@hv/platform/api';
import { PollsService } from './polls.service';

type By = Origin & { actor: Actor };

/** What posts ask their readers to choose between. */
@Controller()
@For('person')
export class PollsController {
  constructor(private readonly polls: PollsService) {}

  /**
   * Votes in a post's poll, in place of what one chose before.
   * @throws 403 discussions.may-not-write.
   * @throws 404 discussions.poll-not-found.
   * @throws 409 discussions.poll-closed, discussions.post-removed, discussions.post-moved.
   * @throws 422 discussions.bad-poll.
   */
  @Put('posts/:id/vote')
  @Records(pollVoted)
  vote(@CurrentOrigin() by: By, @Param('id', IdPipe) postId: string, @Body() request: CastVote): Promise<AnyPostView> {
    return this.polls.vote(by, postId, request);
  }

  /** Who chose what in a post's poll. */
  @Get('posts/:id/votes')
  voters(@CurrentActor() actor: Actor, @Param('id', IdPipe) postId: string): Promise<PollVotesView> {
    return this.polls.voters(actor, postId);
  }

  /**
   * Gives a post a poll, or another one as long as nobody has voted; If-Match is the version of the poll that it replaces, 0 where there is none.
   * @throws 403 discussions.may-not-edit.
   * @throws 409 discussions.poll-has-votes, discussions.post-removed, discussions.post-moved.
   * @throws 422 discussions.bad-poll, discussions.cpr-number.
   */
  @Put('posts/:id/poll')
  @Records(pollChanged)
  change(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) postId: string,
    @Body() request: NewPoll,
    @ExpectedVersion() version: number,
  ): Promise<AnyPostView> {
    return this.polls.change(by, postId, request, version);
  }

  /**
   * Closes a post's poll.
   * @throws 403 discussions.may-not-edit.
   * @throws 404 discussions.poll-not-found.
   */
  @Put('posts/:id/poll/closed')
  @Records(pollClosed)
  close(@CurrentOrigin() by: By, @Param('id', IdPipe) postId: string): Promise<AnyPostView> {
    return this.polls.close(by, postId);
  }
}
