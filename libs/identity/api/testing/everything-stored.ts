import type { World } from '@hv/platform/api/testing';
import pg from 'pg';

/** The text of every row of every table, as a dump would hold it: to show that something is not in it. */
export async function everythingStored(world: World): Promise<string> {
  const client = new pg.Client({ connectionString: world.specDatabase.ownerUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const rows = await client.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
      texts.push(name, ...rows.rows.map(({ text }) => text));
    }
    return texts.join('\n');
  } finally {
    await client.end();
  }
}

/** Pieces of a secret as they would stand in a dump if it, or much of it, were stored: as text, and as bytes of either reading. */
export const piecesOf = (secret: string): string[] =>
  [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret, 'base64url').toString('hex')].flatMap((form) => [
    form.slice(0, 16),
    form.slice(-16),
  ]);
