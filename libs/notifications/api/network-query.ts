import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsUUID } from 'class-validator';

/** `?network=` of what may span several networks. */
export class NetworkQuery {
  /** Only of this network; of all without it. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}

/** `?network=&limit=&after=` */
export class NetworkPageQuery extends PageQuery {
  /** Only of this network; of all without it. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}
