import type { Database } from '../database';

const personColumns = `
  SELECT c.relname || '.' || a.attname AS column
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND (a.attname IN ('person_id', 'actor_id', 'author_id')
      OR EXISTS (SELECT FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = c.oid AND k.confrelid = to_regclass('identity_persons') AND a.attnum = ANY (k.conkey)))
    AND c.relname || '.' || a.attname <> ALL ($1::text[])
  ORDER BY 1`;

/**
 * The columns of the database that name a person, by a foreign key or by what they are called, and are not registered.
 * @param registered as `table.column`
 */
export async function unregisteredPersonColumns(database: Database, registered: readonly string[]): Promise<readonly string[]> {
  return (await database.query<{ column: string }>(personColumns, [registered])).map(({ column }) => column);
}
