import pg from 'pg';
import { CannotStart } from './product';

const withinMs = 5_000;

/** What PostgreSQL's refusals mean for whoever wrote the address. */
const refusals: Readonly<Record<string, string>> = {
  '28P01': 'refuses its user or password',
  '28000': 'refuses its user or password',
  '3D000': 'does not exist on its server',
};

/**
 * A connection to a configured database, for what is done at start. The caller ends it.
 * @param variable the one that holds the address
 * @throws CannotStart when there is no database, or it does not let us in
 */
export async function connectDatabase(url: string, variable: 'DATABASE_URL' | 'MIGRATE_URL'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: withinMs });
  client.on('error', () => undefined); // the statement at hand fails with the same error
  try {
    await client.connect();
    return client;
  } catch (error) {
    const why = refusals[(error as { code?: string }).code ?? ''] ?? 'does not answer';
    throw new CannotStart(`The database of ${variable} ${why}.`, { cause: error });
  }
}
