import type { BlobStore, Log } from '@hv/platform/api';
import pg from 'pg';

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
 * @param store where files are kept
 */
export async function fillDemo(databaseUrl: string, store: BlobStore, log?: Log): Promise<void> {
  // Read only when needed: every other start does without these texts.
  const { wholeDemo } = await import('./demo-rows');
  const { fillings, contents } = await wholeDemo();
  await Promise.all(contents.map(({ bytes, mediaType }) => store.put(bytes, mediaType)));
  await connected(databaseUrl, async (client) => {
    await client.query('BEGIN');
    for (const { sql, json } of fillings) await client.query(sql, [json]);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
  log?.info({}, 'the demo network was filled in');
}

/** Whatever fails ends the connection, and its transaction with it. */
async function connected<Result>(databaseUrl: string, task: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}
