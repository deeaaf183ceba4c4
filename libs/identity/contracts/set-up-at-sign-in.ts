import { IsString, Length } from 'class-validator';
import type { SessionView } from './session-view';

/** Begins to set up a second factor, for those who are not let in without one. */
export class BeginSetUp {
  /** As `identity.second-factor-needed` gave it. */
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;
}

/** Confirms it by a first code, and signs in. */
export class ConfirmSetUp {
  /** As `identity.second-factor-needed` gave it. */
  @IsString()
  @Length(20, 200)
  readonly challenge!: string;

  /** Six digits of the authenticator app. */
  @IsString()
  @Length(6, 12)
  readonly code!: string;
}

/** A session that began with a new second factor. */
export class SetUpSessionView {
  readonly session!: SessionView;
  /** Shown this once, each good once. */
  readonly recoveryCodes!: string[];
}
