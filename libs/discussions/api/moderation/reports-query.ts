import { PageQuery } from '@hv/platform/api';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** `?network=` of the count. */
export class OpenReportsQuery {
  /** Only of this network. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}

/** `?state=&network=&limit=&after=` of reports. */
export class ReportsQuery extends PageQuery {
  /** Default: `open`. */
  @IsOptional()
  @IsIn(['open', 'handled'])
  readonly state?: 'open' | 'handled';

  /** Only of this network. */
  @IsOptional()
  @IsUUID()
  readonly network?: string;
}
