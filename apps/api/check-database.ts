import { CannotStart, connectDatabase, refuseUnfit } from '@hv/platform/api';
import { migrations } from '../../migrations';

/** Refuses a database that is newer than this release, or not migrated to it. @throws CannotStart, DatabaseUnusable */
export async function checkDatabase(url: string): Promise<void> {
  const client = await connectDatabase(url, 'DATABASE_URL');
  try {
    await refuseUnfit(client);
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('platform_migrations') IS NOT NULL AS there`);
    const applied = rows[0]?.there ? await client.query<{ name: string }>('SELECT name FROM platform_migrations') : { rows: [] };
    const names = new Set(applied.rows.map(({ name }) => name));
    if (migrations.some(({ name }) => !names.has(name)))
      throw new CannotStart('The database is older than this release: run `npm run migrate` first.');
  } finally {
    await client.end();
  }
}
