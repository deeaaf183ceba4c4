/** From a moment until before another; without an end it runs on. */
export interface Period {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export const runsAt = ({ validFrom, validTo }: Period, at: Date): boolean => validFrom <= at && (validTo === null || at < validTo);
