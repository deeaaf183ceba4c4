import { IsBoolean, IsString, IsUUID, Length, Matches } from 'class-validator';

/** Longest reason of an administrator, characters. */
export const erasureReasonMax = 500;

/** When somebody will be erased. */
export class LeavingView {
  /** ISO 8601. */
  readonly eraseAt!: string;
}

/** The link of the mail to whoever will be erased. */
export class StayLink {
  /** The token of the link. */
  @IsString()
  @Length(20, 200)
  readonly token!: string;
}

/** Has a person erased. */
export class EraseAccount {
  @IsUUID('loose')
  readonly accountId!: string;

  /** Why, for whoever asks later. */
  @IsString()
  @Length(1, erasureReasonMax)
  @Matches(/\S/)
  readonly reason!: string;

  /** Now, or after the days in which everyone can think better of it. */
  @IsBoolean()
  readonly atOnce!: boolean;
}

/** Lets a person stay who would have been erased. */
export class KeepAccount {
  @IsUUID('loose')
  readonly accountId!: string;
}
