import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { discussionLimits } from './discussion-limits';
import type { PostBody } from './requests';
import { type ThreadKind, threadKinds } from './thread-view';
import { NewPoll } from './together-requests';

const danishMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** `?q=` of those who can be named. */
export class MentionableQuery {
  /** The beginning of any word of a name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}

/** `?mentions=` of those who would be told. */
export class ToldQuery {
  /** `person:<uuid>`, `organisation:<uuid>` or `role:<word>`, with commas between. */
  @IsOptional()
  @IsString()
  @MaxLength(8_000)
  readonly mentions?: string;
}

/** Saves what one is writing; `If-Match` says on which version it is based, without it there is none yet. */
export class SaveDraft {
  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** Of a thread that is begun. */
  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.title)
  readonly title?: string;
}

/** Sends a post later. */
export class SchedulePost {
  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** The minute in Denmark, `2026-11-24T08:00`. */
  @Matches(danishMinute)
  readonly at!: string;

  /** What it asks its readers to choose between; it closes after it is sent. */
  @IsOptional()
  @IsObject()
  readonly poll?: NewPoll;
}

/** Begins a thread later. */
export class ScheduleThread {
  @IsString()
  @Length(1, discussionLimits.title)
  readonly title!: string;

  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** The minute in Denmark, `2026-11-24T08:00`. */
  @Matches(danishMinute)
  readonly at!: string;

  /** Default: `talk`. */
  @IsOptional()
  @IsIn(threadKinds)
  readonly kind?: ThreadKind;

  /** Whom an `ask` asks: organisations of the network with leads who see the space. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(discussionLimits.asked)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly organisationIds?: string[];

  /** What its first post asks its readers to choose between; it closes after it is sent. */
  @IsOptional()
  @IsObject()
  readonly poll?: NewPoll;
}

/** Changes what is sent later; what is left out stays. */
export class ChangeScheduled {
  @IsOptional()
  @IsString()
  @Length(1, discussionLimits.title)
  readonly title?: string;

  @IsOptional()
  @IsObject()
  readonly body?: PostBody;

  /** The minute in Denmark, `2026-11-24T08:00`. */
  @IsOptional()
  @Matches(danishMinute)
  readonly at?: string;

  /** Of a thread: an `ask` that becomes another asks nobody in particular any more. */
  @IsOptional()
  @IsIn(['talk', 'question'])
  readonly kind?: 'talk' | 'question';

  /** null: it asks its readers to choose between nothing any more. */
  @ValidateIf(({ poll }: ChangeScheduled) => poll !== undefined && poll !== null)
  @IsObject()
  readonly poll?: NewPoll | null;
}
