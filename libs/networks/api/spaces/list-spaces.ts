import { PageQuery } from '@hv/platform/api';
import { IsOptional, IsUUID } from 'class-validator';

/** `?network=&limit=&after=` of the list of spaces. */
export class ListSpaces extends PageQuery {
  /** Only the spaces of this network. */
  @IsOptional()
  @IsUUID('loose')
  readonly network?: string;
}
