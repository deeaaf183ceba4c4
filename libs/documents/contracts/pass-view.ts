/** How long a pass holds. */
export const passHours = 12;

/** A way into a file for a program that cannot sign in, for one person, one file and a short time. Shown this once. */
export class PassView {
  /** Where a program opens the file, and saves it; it holds the pass, so it is not for others. */
  readonly path!: string;
  /** ISO 8601. */
  readonly until!: string;
}
