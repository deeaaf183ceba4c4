import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeScheduled, postScheduled, scheduledCancelled, ScheduledView, SchedulePost, ScheduleThread } from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  NotForOnlookers,
  type Origin,
  PageQuery,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { ScheduledService } from './scheduled.service';

/** What is sent later. */
@Controller()
@For('person')
@NotForOnlookers()
export class ScheduledController {
  constructor(private readonly scheduled: ScheduledService) {}

  /** One's own that wait or could not be sent, the next first. */
  @Get('scheduled')
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<ScheduledView>> {
    return this.scheduled.list(actor, page);
  }

  /**
   * Adds a post to a thread at a later minute.
   * @throws 403 discussions.may-not-write, discussions.thread-closed.
   * @throws 409 discussions.too-many-scheduled, discussions.thread-merged.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned, discussions.bad-time.
   */
  @Post('threads/:id/scheduled')
  @Records(postScheduled)
  post(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @Body() request: SchedulePost,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ScheduledView> {
    return this.scheduled.post(by, threadId, request, key);
  }

  /**
   * Starts a thread at a later minute.
   * @throws 403 discussions.may-not-write.
   * @throws 409 discussions.too-many-scheduled.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned, discussions.bad-time.
   */
  @Post('spaces/:id/scheduled')
  @Records(postScheduled)
  thread(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) spaceId: string,
    @Body() request: ScheduleThread,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ScheduledView> {
    return this.scheduled.thread(by, spaceId, request, key);
  }

  /**
   * Changes what is to be sent, or when; needs If-Match.
   * @throws 409 discussions.already-sent.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned, discussions.bad-time.
   */
  @Patch('scheduled/:id')
  @Records(postScheduled)
  change(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeScheduled,
    @ExpectedVersion() version: number,
  ): Promise<ScheduledView> {
    return this.scheduled.change(by, id, request, version);
  }

  /**
   * Cancels what is to be sent.
   * @throws 409 discussions.already-sent.
   */
  @Delete('scheduled/:id')
  @HttpCode(204)
  @Records(scheduledCancelled)
  cancel(@CurrentOrigin() by: Origin & { actor: Actor }, @Param('id', IdPipe) id: string): Promise<void> {
    return this.scheduled.cancel(by, id);
  }
}
