import { IsEmail, IsString, Length, Matches, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';

/** Creates the first administrator by the one-time link that the first start printed. */
export class CreateAdministrator {
  /** The token of the link. */
  @IsString()
  @Length(20, 200)
  readonly token!: string;

  @IsString()
  @Matches(/\S/)
  @Length(1, identityLimits.name)
  readonly name!: string;

  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;

  @IsString()
  @Length(identityLimits.passwordMin, identityLimits.passwordMax)
  readonly password!: string;
}
