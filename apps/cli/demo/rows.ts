/** Rows of one table, each with the same columns; dates are ISO 8601. */
export interface Rows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
