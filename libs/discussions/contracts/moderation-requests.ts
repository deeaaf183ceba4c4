import { IsIn, IsInt, IsObject, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { discussionLimits } from './discussion-limits';
import { type ReportOutcome, reportOutcomes, type ReportReason, reportReasons } from './moderation-views';
import type { PostBody } from './requests';

/** Tells the moderators that a post is not as it should be. */
export class ReportPost {
  @IsIn(reportReasons)
  readonly reason!: ReportReason;

  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.reportWords)
  readonly words?: string;
}

/** The author of a hidden post asks to have it shown again. */
export class AskToShow {
  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.reportWords)
  readonly words?: string;
}

/** Says what became of a report. */
export class HandleReport {
  /** `hidden` and `removed` also do that, `shown` undoes the first; `hidden` needs a note, which is the reason that readers get. */
  @IsIn(reportOutcomes)
  readonly outcome!: ReportOutcome;

  /** A few words on it for the moderators; of `hidden` the reason. */
  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.hideReason)
  readonly note?: string;
}

/** Hides a post. */
export class HidePost {
  /** What readers and the author get instead of the text. */
  @IsString()
  @Length(1, discussionLimits.hideReason)
  readonly reason!: string;
}

/** How it is spoken in a space. */
export class ChangeDiscussionSettings {
  /** How long each waits between two posts, seconds; 0: not at all. */
  @IsInt()
  @Min(0)
  @Max(discussionLimits.slowSeconds)
  readonly slowSeconds!: number;

  /** null: there are none. */
  @ValidateIf(({ rules }: ChangeDiscussionSettings) => rules !== null)
  @IsObject()
  readonly rules!: PostBody | null;
}
