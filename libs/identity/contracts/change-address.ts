import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';

/** Asks for another address to sign in by. */
export class ChangeAddress {
  @IsEmail()
  @MaxLength(identityLimits.email)
  readonly email!: string;
}

/** The link of a mail about a change of address. */
export class AddressChangeLink {
  /** The token of the link. */
  @IsString()
  @Length(20, 200)
  readonly token!: string;
}
