import { Passwords } from '@hv/identity/api';
import { fillMunicipalities, municipalitiesJson } from '@hv/networks/api';
import type { Log } from '@hv/platform/api';
import pg from 'pg';
import { happenings } from './happenings';
import { networkRows } from './network-rows';
import { notificationRows } from './notification-rows';
import { peopleRows, personId } from './people-rows';
import { readings } from './reading';
import type { Rows } from './rows';
import { threadRows } from './thread-rows';

/** Everyone's password in the demo. */
const password = 'demo';

/** Whether nobody has an account yet. @param databaseUrl a migrated database */
export function isEmpty(databaseUrl: string): Promise<boolean> {
  return connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'SELECT NOT EXISTS (SELECT FROM identity_accounts) AND NOT EXISTS (SELECT FROM networks_networks) AS empty',
    );
    return rows[0]!.empty;
  });
}

/**
 * Fills an empty database with the demo's two networks: the same ids and texts each time, in one transaction.
 * @param databaseUrl a migrated database, as the role that owns the tables
 */
export async function fillDemo(databaseUrl: string, log?: Log): Promise<void> {
  const tables = [...peopleRows(await new Passwords().hash(password)), ...networkRows(), ...threadRows(), readMarkRows(), { table: 'platform_events', rows: eventRows() }];
  await connected(databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(fillMunicipalities.sql, [municipalitiesJson()]);
    for (const rows of tables) await insert(client, rows);
    await client.query(notificationRows.sql, [notificationRows.json()]);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
  log?.info({ rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) }, 'the demo network was filled in');
}

const readMarkRows = (): Rows => ({
  table: 'discussions_read_marks',
  rows: readings.filter(({ seq }) => seq > 0).map(({ email, conversation, seq }) => ({ person_id: personId(email), thread_id: conversation.id, seq })),
});

const eventRows = (): Rows['rows'] => happenings().map((happening) => ({ ...happening }));

/** PostgreSQL reads each value as its column's type; the rows keep their order. */
async function insert(client: pg.Client, { table, rows }: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}

/** A connection that fails takes its transaction with it. */
async function connected<Result>(databaseUrl: string, task: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}
