import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsUUID } from 'class-validator';

/** `?thread=&limit=&after=` of saved posts. */
export class BookmarksQuery extends PageQuery {
  /** Only those in this thread. */
  @IsOptional()
  @IsUUID()
  readonly thread?: string;
}
