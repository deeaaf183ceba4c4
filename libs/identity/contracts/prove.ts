import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { identityLimits } from './identity-limits';
import { IsPasskeyAnswer, type PasskeyAnswer } from './passkey-answer';

/** Proves a second factor, by one of three ways. */
export class ProveSecondFactor {
  /** As `identity.second-factor-required` gave it. */
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;

  /** Six digits of an authenticator app. */
  @IsOptional()
  @IsString()
  @Length(6, 12)
  readonly code?: string;

  @IsOptional()
  @IsString()
  @Length(20, 60)
  readonly recoveryCode?: string;

  @IsOptional()
  @IsPasskeyAnswer()
  readonly passkey?: PasskeyAnswer;
}

/** Signs in by a passkey alone. */
export class SignInByPasskey {
  /** As the options gave it. */
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;

  @IsPasskeyAnswer()
  readonly passkey!: PasskeyAnswer;
}

/** Proves once more who one is, by one of three ways, before something that matters. */
export class ProveAgain {
  @IsOptional()
  @IsString()
  @MaxLength(identityLimits.passwordMax)
  readonly password?: string;

  /** Six digits of an authenticator app. */
  @IsOptional()
  @IsString()
  @Length(6, 12)
  readonly code?: string;

  /** With `passkey`: as the options gave it. */
  @IsOptional()
  @IsString()
  @Length(20, 200)
  readonly challenge?: string;

  @IsOptional()
  @IsPasskeyAnswer()
  readonly passkey?: PasskeyAnswer;
}

/** Asks what a passkey shall sign for a challenge. */
export class AskPasskeyOptions {
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;
}
