import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  DestinationsView,
  MergeTargetsQuery,
  MergeTargetsView,
  MergeThread,
  MoveThread,
  PostPlaceView,
  postsArrived,
  postsLeft,
  SplitThread,
  threadChanged,
  threadLeftSpace,
  threadMoved,
  ThreadView,
} from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  OptionalVersion,
  type Origin,
  Records,
} from '@hv/platform/api';
import { DestinationsService } from './destinations.service';
import { MovingService } from './moving.service';

type By = Origin & { actor: Actor };

/** Where threads and posts stand. If-Match says on which state of the thread a doing rests, and then it must be the current one. */
@Controller()
@For('person')
export class MovingController {
  constructor(
    private readonly moving: MovingService,
    private readonly places: DestinationsService,
  ) {}

  /** The spaces that one may move a thread or its posts to, with who would see it there and who no longer. */
  @Get('threads/:id/destinations')
  destinations(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<DestinationsView> {
    return this.places.destinations(actor, threadId);
  }

  /** The threads that one may merge a thread into, by a part of their title. */
  @Get('threads/:id/merge-targets')
  mergeTargets(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) threadId: string,
    @Query() { title }: MergeTargetsQuery,
  ): Promise<MergeTargetsView> {
    return this.places.mergeTargets(actor, threadId, title ?? '');
  }

  /**
   * Makes a thread of its own of some posts.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.posts-not-there, discussions.nothing-left, discussions.thread-merged, discussions.too-many-posts.
   * @throws 422 discussions.other-network.
   */
  @Post('threads/:id/split')
  @Records(postsLeft, postsArrived, threadChanged)
  split(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) threadId: string,
    @Body() request: SplitThread,
    @IdempotencyKey() key: Idempotency | null,
    @OptionalVersion() version: number | null,
  ): Promise<ThreadView> {
    return this.moving.split(by, threadId, request, { key, version });
  }

  /**
   * Puts all posts of a thread at the end of another, and answers that.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.posts-not-there, discussions.nothing-left, discussions.thread-merged, discussions.too-many-posts, discussions.stays-with-subject.
   * @throws 422 discussions.other-network.
   */
  @Post('threads/:id/merge')
  @HttpCode(200)
  @Records(postsLeft, postsArrived, threadChanged)
  merge(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) threadId: string,
    @Body() request: MergeThread,
    @IdempotencyKey() key: Idempotency | null,
    @OptionalVersion() version: number | null,
  ): Promise<ThreadView> {
    return this.moving.merge(by, threadId, request, { key, version });
  }

  /**
   * Puts a thread into another space of its network.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.thread-merged, discussions.subject-taken, discussions.stays-with-subject.
   * @throws 422 discussions.other-network.
   */
  @Post('threads/:id/move')
  @HttpCode(200)
  @Records(threadMoved, threadChanged, threadLeftSpace)
  move(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) threadId: string,
    @Body() request: MoveThread,
    @IdempotencyKey() key: Idempotency | null,
    @OptionalVersion() version: number | null,
  ): Promise<ThreadView> {
    return this.moving.move(by, threadId, request, { key, version });
  }

  /** Where a post stands now, wherever it was moved. */
  @Get('posts/:id/place')
  place(@CurrentActor() actor: Actor, @Param('id', IdPipe) postId: string): Promise<PostPlaceView> {
    return this.moving.place(actor, postId);
  }
}
