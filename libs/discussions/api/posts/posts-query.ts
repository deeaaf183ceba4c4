import { pageLimits } from '@hv/platform/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const largest = 2_147_483_647;

/** `?limit=&after=|before=` of a thread's posts. */
export class PostsQuery {
  /** How many at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageLimits.max)
  readonly limit?: number;

  /** Posts with a higher `seq`, from the lowest. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(largest)
  readonly after?: number;

  /** Posts with a lower `seq`, down from the highest. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(largest)
  readonly before?: number;
}

/** `?after=<change>&limit=` of a thread's changes. */
export class ChangesQuery {
  /** The change up to which all is known; 0 for all. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(largest)
  readonly after!: number;

  /** How many at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageLimits.max)
  readonly limit?: number;
}
