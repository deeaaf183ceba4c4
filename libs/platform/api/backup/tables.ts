import type pg from 'pg';
import { BackupFailed } from './faults';

/** A table as it is written to a backup and read from one. */
export interface Table {
  readonly name: string;
  /** Those that can be written: columns the database computes are left out. */
  readonly columns: readonly string[];
}

const listTables = `
  SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  GROUP BY c.relname ORDER BY c.relname`;

const listReferences = `
  SELECT DISTINCT child.relname::text AS child, parent.relname::text AS parent
  FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
  WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND child.oid <> parent.oid`;

const listIdentities = `
  SELECT c.relname::text AS table, a.attname::text AS column, pg_get_serial_sequence(format('public.%I', c.relname), a.attname) AS sequence
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND pg_get_serial_sequence(format('public.%I', c.relname), a.attname) IS NOT NULL`;

/** A column that numbers its rows. */
export interface Identity {
  readonly table: string;
  readonly column: string;
  /** Schema-qualified and quoted. */
  readonly sequence: string;
}

/** All tables of the product, each after those it refers to. */
export async function tablesInOrder(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows: tables } = await client.query<Table>(listTables);
  const { rows: references } = await client.query<{ child: string; parent: string }>(listReferences);
  const placed = new Set<string>();
  const ordered: Table[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) => !placed.has(name) && references.every(({ child, parent }) => child !== name || placed.has(parent)),
    );
    if (ready.length === 0)
      throw new BackupFailed(
        `These tables refer to each other in a circle: ${tables
          .map(({ name }) => name)
          .filter((name) => !placed.has(name))
          .join(', ')}.`,
      );
    for (const table of ready) {
      placed.add(table.name);
      ordered.push(table);
    }
  }
  return ordered;
}

/** All columns that number their rows. */
export async function identities(client: pg.ClientBase): Promise<readonly Identity[]> {
  return (await client.query<Identity>(listIdentities)).rows;
}
