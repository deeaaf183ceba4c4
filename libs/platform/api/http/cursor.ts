import { platformProblems, type Page } from '@hv/platform/contracts';
import { BadRequest } from '../problems';

/** Makes a cursor of the values a list is ordered by. */
export const cursorOf = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * Reads a cursor back.
 * @param kinds the type of each value, in order
 * @throws BadRequest when it was not made by us for this list
 */
export function readCursor<Values extends (string | number)[]>(cursor: string, kinds: readonly ('string' | 'number')[]): Values {
  const refuse = (): never => {
    throw new BadRequest(platformProblems.invalid, 'The cursor is not one of this list.', [{ path: 'after', code: 'field.cursor' }]);
  };
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return refuse();
  }
  const fits = Array.isArray(values) && values.length === kinds.length && values.every((value, index) => typeof value === kinds[index]);
  return fits ? (values as Values) : refuse();
}

/**
 * A page of rows of which one more than asked was read.
 * @param cursor makes the cursor of the last row shown
 */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, item: (row: Row) => Item, cursor: (row: Row) => string): Page<Item> {
  const shown = rows.slice(0, limit);
  return { items: shown.map(item), next: rows.length > limit ? cursor(shown[shown.length - 1]!) : null };
}
