import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { feedbackDone, feedbackGiven, feedbackReopened, FeedbackView, GiveFeedback } from '@hv/networks/contracts';
import { type Actor, CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, type Origin, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { FeedbackQuery } from './feedback-query';
import { FeedbackService } from './feedback.service';

type BySomeone = Origin & { readonly actor: Actor };

/** What people tell the secretariat of a network. */
@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  /** Tells the secretariat of a network something; for every member. */
  @Post('networks/:id/feedback')
  @For('person')
  @Records(feedbackGiven)
  give(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() told: GiveFeedback,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<FeedbackView> {
    return this.feedback.give(origin, networkId, told, key);
  }

  /** What the secretariat was told, newest first; for the secretariat. */
  @Get('networks/:id/feedback')
  @For('person')
  list(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Query() query: FeedbackQuery,
  ): Promise<Page<FeedbackView>> {
    return this.feedback.list(origin, networkId, query);
  }

  /** The secretariat is done with it; its author is told. */
  @Put('feedback/:id/done')
  @For('person')
  @Records(feedbackDone)
  finish(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<FeedbackView> {
    return this.feedback.mark(origin, id, true);
  }

  /** The secretariat is not done with it after all. */
  @Delete('feedback/:id/done')
  @For('person')
  @Records(feedbackReopened)
  reopen(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<FeedbackView> {
    return this.feedback.mark(origin, id, false);
  }
}
