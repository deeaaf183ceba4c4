import { IsArray, IsOptional, IsString, Length, Matches, ArrayMaxSize, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';

const base64url = /^[\w-]+$/;

/** How long after a proof of who one is what matters may be done, minutes. */
export const proofMinutes = 15;

/** Confirms an authenticator app by a first code. */
export class ConfirmAuthenticator {
  @IsString()
  @Length(6, 12)
  readonly code!: string;
}

/** Adds a passkey that the browser has made; every field but the name and the transports base64url. */
export class AddPasskey {
  /** As the options gave it. */
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;

  @IsString()
  @Matches(/\S/)
  @Length(1, identityLimits.tokenName)
  readonly name!: string;

  @IsString()
  @Matches(base64url)
  @MaxLength(1400)
  readonly id!: string;

  @IsString()
  @Matches(base64url)
  @MaxLength(4000)
  readonly clientDataJSON!: string;

  @IsString()
  @Matches(base64url)
  @MaxLength(20_000)
  readonly attestationObject!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @Matches(/^[a-z-]{1,20}$/, { each: true })
  readonly transports?: string[];
}
