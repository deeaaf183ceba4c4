import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { createJobsSchema, jobsSchema } from '../jobs';

type Migrations = readonly (new () => MigrationInterface)[];

/** The schema this code understands. A database that says more was made by a newer release that this one would damage. */
export const compatVersion = 1;

const migrationLock = 5_711_460_001n;

/** The database cannot be used by this release; the message is one clear sentence. */
export class DatabaseUnusable extends Error {}

/**
 * Brings a database to this release's schema. Any number of processes may call it at once: one works, the others wait.
 * @param url as the role that owns the tables
 * @param appRole the role the product runs as, when it is another: it gets no right to change tables, nor events
 * @throws DatabaseUnusable when the database is newer than this release, or cannot lower-case Danish letters
 */
export async function migrate(url: string, migrations: Migrations, appRole?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the statement at hand fails with the same error
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await refuseUnfit(client);
    await runMigrations(url, migrations);
    await createJobsSchema(url);
    if (appRole) await grant(client, appRole);
  } finally {
    await client.end();
  }
}

/** Takes back the newest migration. */
export async function revertLast(url: string, migrations: Migrations): Promise<void> {
  const source = await connected(url, migrations);
  try {
    await source.undoLastMigration({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** Refuses a database that the running product could not use. @throws DatabaseUnusable */
export async function refuseUnfit(client: pg.ClientBase): Promise<void> {
  const { rows: letters } = await client.query<{ fit: boolean }>(`SELECT lower('ÆØÅ') = 'æøå' AS fit`);
  if (!letters[0]?.fit)
    throw new DatabaseUnusable('The database cannot lower-case Æ, Ø and Å: create it with UTF-8 and a locale other than C.');
  const { rows: exists } = await client.query<{ there: boolean }>(`SELECT to_regclass('platform_settings') IS NOT NULL AS there`);
  if (!exists[0]?.there) return;
  const { rows } = await client.query<{ compat_version: number }>('SELECT compat_version FROM platform_settings');
  const found = rows[0]?.compat_version ?? 0;
  if (found > compatVersion)
    throw new DatabaseUnusable(
      `The database was made by a newer release (compatibility ${found}, this release understands ${compatVersion}): install that release.`,
    );
}

async function runMigrations(url: string, migrations: Migrations): Promise<void> {
  const source = await connected(url, migrations);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

const connected = (url: string, migrations: Migrations): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'platform_migrations',
    poolSize: 2,
    installExtensions: false,
  }).initialize();

/** What is written once, for ever; an older release has fewer of them. */
const finalTables = ['platform_events', 'platform_event_seals'];

async function grant(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  for (const schema of ['public', jobsSchema]) {
    await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${name}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name}`);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name}`);
  }
  const { rows: final } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL`,
    [finalTables],
  );
  for (const table of final) await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table.name} FROM ${name}`);
  await client.query(`REVOKE INSERT, UPDATE, DELETE ON platform_migrations FROM ${name}`);
  await client.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
}
