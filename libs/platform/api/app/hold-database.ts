import pg from 'pg';
import type { Log } from '../operations/log';
import { CannotStart } from './product';

/** The advisory lock that every living instance holds on its database: shared among replicas, else alone. */
const instanceLock = 5_711_460_002n;
const retryMs = 500;

/**
 * Holds the database for this instance as long as it lives; taken again whenever the connection is lost.
 * @param shared whether other instances may hold it too (they are linked by Redis)
 * @returns lets it go
 * @throws CannotStart when a living instance holds it in a way that excludes this one
 */
export async function holdDatabase(url: string, shared: boolean, log: Log): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client;
  const take = async (): Promise<boolean> => {
    client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'helevejen-hold' });
    client.on('error', () => undefined); // 'end' follows, and takes it again
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock${shared ? '_shared' : ''}($1) AS held`, [
      instanceLock,
    ]);
    if (!rows[0]?.held) await client.end();
    else client.on('end', () => void retake());
    return rows[0]?.held ?? false;
  };
  const retake = async (): Promise<void> => {
    while (!stopped) {
      const held = await take().catch(() => false);
      if (held) return;
      log.debug({}, 'the database is not held yet');
      await new Promise((resolve) => setTimeout(resolve, retryMs).unref());
    }
  };
  if (!(await take()))
    throw new CannotStart('Another living instance uses this database: stop it, or give all instances the same REDIS_URL.');
  return async () => {
    stopped = true;
    await client.end().catch(() => undefined); // already gone when PostgreSQL is
  };
}
