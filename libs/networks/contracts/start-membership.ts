import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { type Role, roles } from './roles';

/** Takes a person into a network, for an organisation of it. */
export class StartMembership {
  @IsUUID('loose')
  readonly networkId!: string;

  @IsUUID('loose')
  readonly personId!: string;

  @IsUUID('loose')
  readonly organisationId!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  readonly roles!: Role[];

  /** ISO 8601, a day alone from its beginning in Denmark; default now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly validFrom?: string;

  /** ISO 8601, a day alone to its end in Denmark; without it the membership runs until it is ended. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly validTo?: string;
}
