import pg from 'pg';
import { type AuditVerdict, verifyEvents } from '../audit/verify-events';
import { migrate } from '../migrate';
import type { BlobStore } from '../storage';
import type { BackupSummary } from './backup';
import { RestoreFailed } from './faults';
import { FrameReader, heard } from './frames';
import { checkInvariants } from './invariants';
import { RestoredContents } from './restored-contents';
import { bringToSchema, type Migrations, refuseNewer } from './schema-level';
import { checkSeal, readSealed, sizeOf } from './sealed-file';
import { settleForCopying } from './settings-for-copying';

const restoreLock = 5_711_460_002n;

/** A database with one row in any of these is in use. */
const telling = ['networks_networks', 'identity_accounts', 'platform_events'];

/** What came, and whether the audit log in it is as it was sealed: a backup may be the only one, so a fault in its log is told and refuses nothing. */
export interface RestoreSummary extends BackupSummary {
  readonly audit: AuditVerdict;
}

/**
 * Puts a backup into an empty database: all of it, checked, or nothing. Sessions are over, clients that were connected start anew
 * (`epoch`), and waiting jobs wait again.
 * @param databaseUrl as the role that owns the tables
 * @param store where the files go, here or elsewhere
 * @param migrations all of this release, in order
 * @param appRole the role the product runs as, when it is another
 * @throws RestoreFailed with one clear sentence; then the database is as empty as before
 */
export async function restore(
  databaseUrl: string,
  store: BlobStore,
  file: string,
  migrations: Migrations,
  appRole?: string,
): Promise<RestoreSummary> {
  await checkSeal(file);
  const reader = new FrameReader(
    readSealed(file, await sizeOf(file)),
    () => new RestoreFailed(`${file} is not a backup this release can read.`),
  );
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'hele-vejen restore' });
  client.on('error', () => undefined); // the statement at hand fails with the same error
  try {
    const first = await reader.next();
    if (first.kind !== 'header') throw new RestoreFailed(`${file} is not a backup this release can read.`);
    const header = heard('header', first);
    refuseNewer(header, migrations);
    await client.connect();
    await refuseInUse(client);
    await bringToSchema(databaseUrl, client, header.schema, migrations);
    const summary = await fill(client, reader, store);
    await migrate(databaseUrl, migrations, appRole);
    await client.query('ANALYZE');
    const audit = await verifyEvents(async (sql, values) => (await client.query(sql, [...values])).rows);
    return { ...summary, audit };
  } finally {
    await reader.close();
    await client.end(); // a transaction still open is rolled back
  }
}

async function refuseInUse(client: pg.Client): Promise<void> {
  const { rows: lock } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [restoreLock]);
  if (!lock[0]?.mine) throw new RestoreFailed('Another restore into this database is running.');
  for (const table of telling) {
    const { rows: exists } = await client.query<{ there: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS there`, [table]);
    if (!exists[0]?.there) continue;
    const { rows } = await client.query<{ used: boolean }>(`SELECT EXISTS (SELECT FROM ${table}) AS used`);
    if (rows[0]?.used) throw new RestoreFailed('The database is not empty: a backup is restored into a new one only.');
  }
}

/** One transaction: whatever goes wrong in it, the database stays empty. */
async function fill(client: pg.Client, reader: FrameReader, store: BlobStore): Promise<BackupSummary> {
  await client.query('BEGIN');
  await settleForCopying(client);
  const contents = new RestoredContents(client, store);
  await contents.clear();
  const trailer = await contents.take(reader);
  await contents.check(trailer);
  await contents.setSequences(trailer);
  await checkInvariants(client);
  await client.query('UPDATE platform_settings SET epoch = gen_random_uuid()');
  await client.query('COMMIT');
  return { rows: Object.values(trailer.rows).reduce((sum, rows) => sum + rows, 0), blobs: trailer.blobs };
}
