import { IsOptional, IsString, MaxLength } from 'class-validator';
import { invitationLimits } from './invitation-limits';

/** One row of a list of people, as it was pasted or stood in a file: words, not ids. */
export class PersonRow {
  @IsOptional()
  @IsString()
  @MaxLength(invitationLimits.cell)
  readonly name?: string;

  @IsString()
  @MaxLength(invitationLimits.cell)
  readonly email!: string;

  /** A name of an organisation of the network, with or without »Kommune«, or a municipality's code. */
  @IsOptional()
  @IsString()
  @MaxLength(invitationLimits.cell)
  readonly organisation?: string;

  /** Danish or English; without one a participant. */
  @IsOptional()
  @IsString()
  @MaxLength(invitationLimits.cell)
  readonly role?: string;

  /** Checked against the organisation's; a municipality that is in none can be put into it. */
  @IsOptional()
  @IsString()
  @MaxLength(invitationLimits.cell)
  readonly cluster?: string;
}
