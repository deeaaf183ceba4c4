import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** `?q=&limit=&after=` */
export class AccountsQuery extends PageQuery {
  /** A part of the name or of the address. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}
