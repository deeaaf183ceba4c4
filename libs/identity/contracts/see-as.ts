import { IsString, IsUUID, Length, Matches } from 'class-validator';

/** For how long an administrator may look as somebody else at most, minutes. */
export const seeAsMinutes = 30;
/** Bounds of why they do, in characters: it is read by whoever was looked at. */
export const seeAsReason = { min: 10, max: 500 } as const;

/** Looks as somebody else. */
export class SeeAs {
  @IsUUID('loose')
  readonly personId!: string;

  /** Why: shown to the person. */
  @IsString()
  @Length(seeAsReason.min, seeAsReason.max)
  @Matches(/\S/)
  readonly reason!: string;
}

/** That what is shown is what somebody else sees. */
export class SeeAsView {
  readonly id!: string;
  /** The administrator who looks. */
  readonly administratorId!: string;
  readonly administratorName!: string;
  /** When it ends at the latest, ISO 8601. */
  readonly until!: string;
}

/** A space that was looked into. */
export class SeenSpaceView {
  readonly id!: string;
  /** Null when nobody knows it any more. */
  readonly name!: string | null;
}

/** That an administrator looked as the reader. */
export class SeenAsView {
  readonly id!: string;
  readonly administratorId!: string;
  readonly administratorName!: string;
  /** In the administrator's own words. */
  readonly reason!: string;
  /** ISO 8601. */
  readonly startedAt!: string;
  /** ISO 8601; null as long as they look. */
  readonly endedAt!: string | null;
  /** The spaces they looked into. */
  readonly spaces!: SeenSpaceView[];
}
