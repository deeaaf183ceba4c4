import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsISO8601, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { discussionLimits } from './discussion-limits';
import type { ThreadLevel } from './thread-view';

/** How closely somebody can follow. */
export const threadLevels: readonly ThreadLevel[] = ['follow', 'normal', 'mute'];

/** Which threads of a list: with something new; that one started or wrote in; where one was named; that one follows; questions without an answer; closed. */
export const threadFilters = ['unread', 'mine', 'mentioned', 'followed', 'unanswered', 'closed'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** Says how closely one follows a thread or a space. */
export class SetLevel {
  /** Null: as if one had never said. */
  @ValidateIf((_, level) => level !== null)
  @IsIn(threadLevels)
  readonly level!: ThreadLevel | null;
}

/** Marks all as read that was written until a moment: in a space, a network, some threads, or everywhere when none of them is named. */
export class ReadAll {
  @IsOptional()
  @IsUUID()
  readonly spaceId?: string;

  @IsOptional()
  @IsUUID()
  readonly networkId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(discussionLimits.threadsReadAtOnce)
  @IsUUID(undefined, { each: true })
  readonly threadIds?: string[];

  /** ISO 8601: the last that the reader can have known of. What came later stays new. */
  @IsISO8601({ strict: true })
  readonly upTo!: string;
}
