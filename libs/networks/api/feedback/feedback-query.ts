import { type FeedbackState, feedbackStates } from '@hv/networks/contracts';
import { PageQuery } from '@hv/platform/api';
import { IsIn, IsOptional } from 'class-validator';

/** `?state=&limit=&after=` */
export class FeedbackQuery extends PageQuery {
  /** Only what waits, or what is done; all without it. */
  @IsOptional()
  @IsIn(feedbackStates)
  readonly state?: FeedbackState;
}
