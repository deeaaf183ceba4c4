import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsUUID } from 'class-validator';

/** `?space=&limit=&after=` */
export class OwnQuery extends PageQuery {
  /** Only of this space's library; of all without it. */
  @IsOptional()
  @IsUUID('loose')
  readonly space?: string;
}
