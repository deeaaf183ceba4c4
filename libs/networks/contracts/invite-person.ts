import { identityLimits, type Language, languages } from '@hv/identity/contracts';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { invitationLimits } from './invitation-limits';
import { type Role, roles } from './roles';

/** A place of the web inside a space: nothing that leads elsewhere. */
export const placeInSpace = /^\/rum\/[0-9a-f-]{36}(\/[\w-]+)*(#[\w-]+)?$/;

/** Asks one person into a network, for an organisation of it. */
export class InvitePerson {
  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;

  /** What they are called, as far as one knows; they can write it otherwise. */
  @IsOptional()
  @IsString()
  @MaxLength(identityLimits.name)
  readonly name?: string;

  @IsUUID('loose')
  readonly organisationId!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  readonly roles!: Role[];

  /** Only checked: which cluster an organisation is in is a fact of its participation, not of an invitation. */
  @IsOptional()
  @IsUUID('loose')
  readonly clusterId?: string;

  /** When their membership will end: ISO 8601, a day alone to its end in Denmark. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly validTo?: string;

  /** Where they come to after accepting, e.g. a thread: `/rum/<space>/samtaler/<thread>`; default the space of the network. */
  @IsOptional()
  @IsString()
  @MaxLength(invitationLimits.place)
  @Matches(placeInSpace)
  readonly place?: string;

  /** Of the mail; default Danish, and their own for someone who is known. */
  @IsOptional()
  @IsIn(languages)
  readonly language?: Language;
}
