import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { discussionLimits } from './discussion-limits';
import { pollKinds, type PollKind } from './post-view';
import type { PostBody } from './requests';

/** What a post asks its readers to choose between. */
export class NewPoll {
  /** `single`: one choice each; `multiple`: as many as one likes; `date`: days or times, as many as suit one. */
  @IsIn(pollKinds)
  readonly kind!: PollKind;

  /** What there is to choose, two at least; of a `date` poll days (`2026-12-03`) or minutes in Denmark (`2026-12-03T13:00`). */
  @IsArray()
  @ArrayMaxSize(discussionLimits.pollOptions)
  @IsString({ each: true })
  @MaxLength(discussionLimits.pollLabel, { each: true })
  readonly options!: string[];

  /** When it closes by itself: the minute in Denmark, `2026-11-24T08:00`. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  readonly closesAt?: string;
}

/** What one chooses in a poll, instead of what one chose before; nothing takes one's vote back. */
export class CastVote {
  @IsArray()
  @ArrayMaxSize(discussionLimits.pollOptions)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly optionIds!: string[];
}

/** Makes a template of a space, or changes it. */
export class WriteTemplate {
  @IsString()
  @Length(1, discussionLimits.templateName)
  readonly name!: string;

  @IsDefined()
  @IsObject()
  readonly body!: PostBody;
}

/** Whether the others see that one reads and writes. */
export class ChoosePresence {
  @IsBoolean()
  readonly shown!: boolean;
}
