import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsISO8601, IsOptional, ValidateIf } from 'class-validator';
import { type Role, roles } from './roles';

/** Changes what someone is in a network, or until when. */
export class ChangeMembership {
  /** Instead of those they had. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  readonly roles?: Role[];

  /** When it ends: ISO 8601, a day alone to its end in Denmark; null for no end. */
  @ValidateIf(({ validTo }: ChangeMembership) => validTo !== undefined && validTo !== null)
  @IsISO8601({ strict: true })
  readonly validTo?: string | null;
}
