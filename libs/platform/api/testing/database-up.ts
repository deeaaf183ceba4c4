import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../../../migrations';
import { startEmbeddedPostgres } from '../embedded-postgres';
import { Log } from '../operations/log';
import { migrate } from '../migrate';
import { testServer } from './test-server';

/** Starts one PostgreSQL for all specs and migrates a template that each spec's database is a copy of. */
export default async function databaseUp(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hv-specs-'));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: new Log('silent'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const admin = new pg.Client({ connectionString: postgres.url('postgres', 'owner') });
  await admin.connect();
  await admin.query('CREATE DATABASE template_specs');
  await migrate(postgres.url('template_specs', 'owner'), migrations, 'hv_app');
  await admin.end();
  testServer.remember({ owner: postgres.url('postgres', 'owner'), app: postgres.url('postgres', 'app') });
  testServer.stop = async () => {
    await postgres.stop();
    const { rm } = await import('node:fs/promises');
    await rm(dataDir, { recursive: true, force: true });
  };
}
