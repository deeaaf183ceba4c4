import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { discussionLimits } from './discussion-limits';

/** Says which post answers a thread. */
export class MarkAnswer {
  /** null: none does. */
  @ValidateIf(({ postId }: MarkAnswer) => postId !== null)
  @IsUUID('loose')
  readonly postId!: string | null;
}

/** Makes a thread of its own of some posts. */
export class SplitThread {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(discussionLimits.splitPosts)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly postIds!: string[];

  @IsString()
  @Length(1, discussionLimits.title)
  readonly title!: string;

  /** Where the new thread is to stand; where the posts stand when left out. */
  @IsOptional()
  @IsUUID('loose')
  readonly spaceId?: string;
}

/** Puts all posts of a thread at the end of another. */
export class MergeThread {
  @IsUUID('loose')
  readonly intoThreadId!: string;
}

/** Puts a thread into another space of its network. */
export class MoveThread {
  @IsUUID('loose')
  readonly spaceId!: string;
}

/** `?title=` of the threads that one can be merged into. */
export class MergeTargetsQuery {
  /** A part of the title, whatever its case. */
  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.title)
  readonly title?: string;
}
