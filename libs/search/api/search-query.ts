import { fileKinds, searchLimits, type SearchOrder, searchOrders } from '@hv/search/contracts';
import { PageQuery } from '@hv/platform/api';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

const kinds = fileKinds.join('|');
const day = /^\d{4}-\d{2}-\d{2}$/;

/** `?q=&in=&type=&order=&space=&person=&network=&from=&to=&limit=&after=` */
export class SearchQuery extends PageQuery {
  /** Words, "words beside each other", -without; the last word may be unfinished. */
  @IsOptional()
  @IsString()
  @MaxLength(searchLimits.query)
  readonly q?: string;

  /** What to search in, with commas between; all when left out. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z]{1,20}(,[a-z]{1,20}){0,19}$/)
  readonly in?: string;

  /** Only such files, links and folders, with commas between: nothing else is searched in then. */
  @IsOptional()
  @IsString()
  @Matches(new RegExp(`^(${kinds})(,(${kinds})){0,${fileKinds.length - 1}}$`))
  readonly type?: string;

  /** Default: what fits best first. */
  @IsOptional()
  @IsIn(searchOrders)
  readonly order?: SearchOrder;

  /** Only of this space. */
  @IsOptional()
  @IsUUID('loose')
  readonly space?: string;

  /** Who wrote it, and of what stands in libraries who brought or changed it. */
  @IsOptional()
  @IsUUID('loose')
  readonly person?: string;

  /** Only of this network; of all without it. */
  @IsOptional()
  @IsUUID('loose')
  readonly network?: string;

  /** The first day, e.g. 2026-11-01, in Denmark. */
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  readonly from?: string;

  /** The last day. */
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  readonly to?: string;
}

/** `?title=&spaceId=` */
export class SimilarQuery {
  /** The title as far as it is written. */
  @IsString()
  @Length(1, searchLimits.query)
  readonly title!: string;

  /** Where the thread is to be started. */
  @IsUUID('loose')
  readonly spaceId!: string;
}
