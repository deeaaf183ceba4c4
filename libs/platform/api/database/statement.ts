/** A prepared statement: PostgreSQL parses and plans it once a connection. `Row` is what it answers. */
export interface Statement<Row extends object> {
  readonly name: string;
  readonly sql: string;
  /** Only for the compiler. */
  readonly row?: Row;
}

/** Declares a prepared statement. @param name unique in the product */
export const statement = <Row extends object>(name: string, sql: string): Statement<Row> => ({ name, sql });
