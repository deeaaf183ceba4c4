import type pg from 'pg';

/** Copies rows of the product's database into a table of the raw program's. @param from `FROM …`; its columns are called as the table's */
export async function copy(product: pg.Client, raw: pg.Client, table: string, columns: readonly string[], from: string): Promise<void> {
  const { rows } = await product.query<{ rows: string }>(
    `SELECT coalesce(json_agg(copied), '[]')::text AS rows FROM (SELECT ${columns.join(', ')} ${from}) copied`,
  );
  const names = columns.map((column) => column.split('.').at(-1)!).join(', ');
  await raw.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(null::${table}, $1)`, [rows[0]!.rows]);
}
