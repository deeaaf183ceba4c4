/** What comes of one's own writing when another has changed the same thing meanwhile. */
export interface Merged<Fields> {
  /** What one has changed stays as one wrote it; the rest is as it stands now. */
  readonly written: Fields;
  /** The fields that both have changed, each otherwise. */
  readonly both: readonly (keyof Fields)[];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @param base what the writing began with @param written what it is now @param theirs what stands now */
export function merged<Fields extends object>(base: Fields, written: Fields, theirs: Fields): Merged<Fields> {
  const fields = Object.keys(base) as (keyof Fields)[];
  const own = fields.filter((field) => !isSame(written[field], base[field]));
  const both = own.filter((field) => !isSame(theirs[field], base[field]) && !isSame(theirs[field], written[field]));
  return { written: { ...theirs, ...Object.fromEntries(own.map((field) => [field, written[field]])) }, both };
}

/** The fields that are written otherwise than they stand. */
export const changedOf = <Fields extends object>(base: Fields, written: Fields): Partial<Fields> =>
  Object.fromEntries(
    (Object.keys(base) as (keyof Fields)[]).filter((field) => !isSame(base[field], written[field])).map((field) => [field, written[field]]),
  ) as Partial<Fields>;
