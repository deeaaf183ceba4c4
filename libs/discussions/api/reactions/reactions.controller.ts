import { Controller, Delete, Get, Injectable, Param, type PipeTransform, Put } from '@nestjs/common';
import {
  type AnyPostView,
  discussionProblems,
  postReacted,
  PostReactionsView,
  type ReactionKind,
  reactionKinds,
  reactionWithdrawn,
} from '@hv/discussions/contracts';
import { type Actor, CurrentActor, CurrentOrigin, For, IdPipe, NotFound, type Origin, Records } from '@hv/platform/api';
import { ReactionsService } from './reactions.service';

/** One of the ways to react; what is none of them names nothing. */
@Injectable()
export class ReactionKindPipe implements PipeTransform<string, ReactionKind> {
  transform(value: string): ReactionKind {
    const kind = reactionKinds.find((known) => known === value);
    if (!kind) throw new NotFound(discussionProblems.reactionUnknown, 'There is no such way to react.');
    return kind;
  }
}

/** What people say to a post without words. */
@Controller()
@For('person')
export class ReactionsController {
  constructor(private readonly reactions: ReactionsService) {}

  /** Who reacted to a post. */
  @Get('posts/:id/reactions')
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) postId: string): Promise<PostReactionsView> {
    return this.reactions.of(actor, postId);
  }

  /**
   * Reacts to a post; doing so again changes nothing.
   * @throws 403 discussions.may-not-write.
   * @throws 404 discussions.reaction-unknown.
   * @throws 409 discussions.post-removed.
   */
  @Put('posts/:id/reactions/:kind')
  @Records(postReacted)
  react(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @Param('kind', ReactionKindPipe) kind: ReactionKind,
  ): Promise<AnyPostView> {
    return this.reactions.react(by, postId, kind);
  }

  /** Takes a reaction back; doing so again changes nothing. */
  @Delete('posts/:id/reactions/:kind')
  @Records(reactionWithdrawn)
  withdraw(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @Param('kind', ReactionKindPipe) kind: ReactionKind,
  ): Promise<AnyPostView> {
    return this.reactions.withdraw(by, postId, kind);
  }
}
