import { threadFilters, type ThreadFilter } from '@hv/discussions/contracts';
import { PageQuery } from '@hv/platform/api';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** `?filter=&limit=&after=` */
export class FilterQuery extends PageQuery {
  /** Only those that fit; all without it. */
  @IsOptional()
  @IsIn(threadFilters)
  readonly filter?: ThreadFilter;
}

/** `?filter=&network=&limit=&after=` */
export class ThreadsQuery extends FilterQuery {
  /** Only of this network; of all without it. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}

/** `?network=&limit=&after=`; each thread brings its new posts, so that fewer come at once. */
export class CatchUpQuery extends PageQuery {
  /** 1 to 50, default 20. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  override readonly limit?: number;

  /** Only of this network; of all without it. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}
