import { IsEmail, IsString, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';

/** Asks for a session. */
export class SignIn {
  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;

  @IsString()
  @MaxLength(identityLimits.passwordMax)
  readonly password!: string;
}
