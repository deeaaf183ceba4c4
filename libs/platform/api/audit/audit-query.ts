import { Transform } from 'class-transformer';
import { IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../http';

const lower = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
const day = /^2\d{3}-\d{2}-\d{2}$/;

/** What is looked for in the audit log; what is left out is not asked about. */
export class AuditQuery extends PageQuery {
  /** What somebody did, and what was done to them. */
  @IsOptional()
  @Transform(lower)
  @IsUUID('loose')
  readonly person?: string;

  @IsOptional()
  @Transform(lower)
  @IsUUID('loose')
  readonly network?: string;

  /** The id of a thing, whatever its kind: a thread, a membership, a session … */
  @IsOptional()
  @Transform(lower)
  @Matches(/^[\w-]{1,64}$/)
  readonly object?: string;

  /** `networks.membership-ended`, or all of a capability: `networks`. */
  @IsOptional()
  @Matches(/^[a-z]{1,32}(\.[a-z]{1,32}(-[a-z]{1,32}){0,8})?$/)
  readonly name?: string;

  /** The first day, in Denmark. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  readonly from?: string;

  /** The last day, in Denmark. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  readonly to?: string;
}
