import { pageLimits } from '@hv/platform/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** `?limit=&after=` of every list. */
export class PageQuery {
  /** 1 to 200, default 50. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageLimits.max)
  readonly limit?: number;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  readonly after?: string;
}
