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
  type Origin,
  PageQuery,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { ScheduledService } from './scheduled.service';

/** What is sent later. */
@Controller()
@For('person')
export class ScheduledController {
  constructor(private readonly scheduled: ScheduledService) {}

  /** One's own that wait or could not be sent, the next first. */
  @Get('scheduled')
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<ScheduledView>> {
    return this.scheduled.list(actor, page);
  }

  /** Adds a post to a thread at a later minute. */
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

  /** Starts a thread at a later minute. */
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

  /** Changes what is to be sent, or when; needs If-Match. */
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

  /** Cancels what is to be sent. */
  @Delete('scheduled/:id')
  @HttpCode(204)
  @Records(scheduledCancelled)
  cancel(@CurrentOrigin() by: Origin & { actor: Actor }, @Param('id', IdPipe) id: string): Promise<void> {
    return this.scheduled.cancel(by, id);
  }
}
