import { IsEmail, IsISO8601, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { identityLimits } from '@hv/identity/contracts';
import { MeantOrganisation, networkDay, networkLimits } from './network-editing';

/** Makes a network with the organisation that keeps it, and asks the first of its secretariat. `municipality`, or `name` and `kind`, say which organisation. */
export class MakeNetwork extends MeantOrganisation {
  /** What the network is called. */
  @IsString()
  @Length(1, networkLimits.name)
  @Matches(/\S/)
  readonly network!: string;

  @IsOptional()
  @IsString()
  @MaxLength(networkLimits.purpose)
  readonly purpose?: string;

  /** First day, `yyyy-mm-dd`. */
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly from!: string;

  /** Last day, `yyyy-mm-dd`. */
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly to!: string;

  /** Whose secretariat it will be: who has an account is in at once, anyone else gets a link. */
  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;

  @IsOptional()
  @IsString()
  @MaxLength(identityLimits.name)
  readonly person?: string;
}

/** A network as administrators see it: that it is there, never what is written in it. */
export class ListedNetworkView {
  readonly id!: string;
  readonly name!: string;
  /** First and last day, `yyyy-mm-dd`. */
  readonly from!: string;
  readonly to!: string;
  /** How many take part, and how many people are in it. */
  readonly organisations!: number;
  readonly people!: number;
  /** Names of those who are its secretariat; empty when nobody has come yet. */
  readonly secretariat!: string[];
}
