/** A prepared statement: PostgreSQL parses and plans it once a connection. `Row` is what it answers. */
export interface Statement<Row extends object> {
  readonly name: string;
  readonly sql: string;
  /** Only for the compiler. */
  readonly row?: Row;
}

const declared = new Map<string, string>();

/**
 * Declares a prepared statement.
 * @param name unique in the product
 * @throws Error when another statement has the name: a connection would refuse the second one that it meets
 */
export function statement<Row extends object>(name: string, sql: string): Statement<Row> {
  if ((declared.get(name) ?? sql) !== sql) throw new Error(`two statements are called ${name}`);
  declared.set(name, sql);
  return { name, sql };
}
