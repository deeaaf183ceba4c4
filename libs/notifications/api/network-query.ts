import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsUUID } from 'class-validator';

/** `?network=` of what may span several networks. */
export class NetworkQuery {
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}

/** `?network=&limit=&after=` */
export class NetworkPageQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}
