import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** How long something may be locked, hours. */
export const lockHours = { default: 8, max: 7 * 24 } as const;

/** Locks a document for oneself, or keeps it locked for longer. */
export class LockDocument {
  /** From now on; default 8. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(lockHours.max)
  readonly hours?: number;
}

/** Who works on something, so that others do not change it meanwhile. */
export class LockView {
  readonly personId!: string;
  readonly person!: string;
  /** When it ends by itself, ISO 8601. */
  readonly until!: string;
  /** Whether it is the reader's own. */
  readonly mine!: boolean;
}
