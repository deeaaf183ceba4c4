import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';

/** Asks for a link to a new password. */
export class AskPasswordReset {
  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;
}

/** Sets a new password by the link. */
export class ResetPassword {
  /** The token of the link. */
  @IsString()
  @Length(20, 200)
  readonly token!: string;

  @IsString()
  @Length(identityLimits.passwordMin, identityLimits.passwordMax)
  readonly password!: string;
}
