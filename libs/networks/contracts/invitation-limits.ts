export const invitationLimits = {
  /** Rows of one list. */
  rows: 1_000,
  /** Characters of one cell; what is longer is no name of anything. */
  cell: 300,
  place: 300,
  /** How often a link is sent anew in 24 hours. */
  resendsADay: 5,
} as const;
