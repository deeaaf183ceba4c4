import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../../migrations';
import { backup, restore } from '../backup';
import { createDataSource, Database } from '../database';
import { readEnvironment, Settings } from '../environment';
import { Log } from '../operations/log';
import { storeOnDisk } from '../storage';
import { aDatabase, type SpecDatabase } from '../testing';
import { auditWords } from './audit-words';
import { EventSealing } from './event-sealing';

describe('a restored audit log', () => {
  const databases: SpecDatabase[] = [];
  let folder: string;
  const database = async (kind: 'migrated' | 'empty'): Promise<SpecDatabase> => {
    databases.push(await aDatabase(kind));
    return databases.at(-1)!;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hv-audit-'));
  });
  afterAll(async () => {
    for (const made of databases) await made.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    [`SELECT 1`, /^The audit log is as it was sealed: 3 events under 1 seals, fingerprint [0-9a-f]{64}\.$/],
    [
      `UPDATE platform_events SET payload = '{"n":9}' WHERE id = 2`,
      /^The audit log is not as it was sealed \(3 events under 1 seals\):\n {2}event 2 was changed after it was sealed$/,
    ],
  ])('comes as it was, and is verified: %s', async (tampering, words) => {
    const source = await database('migrated');
    const log = new Log('silent');
    const dataSource = await createDataSource(source.ownerUrl, log, { poolSize: 1 }).initialize();
    const rows = new Database(dataSource);
    await rows.query(
      `INSERT INTO platform_events (name, object_kind, object_id, payload) SELECT 'spec.done', 'thing', n::text, '{"Æ":1.50}' FROM generate_series(1, 3) n`,
    );
    await new EventSealing(rows, log, new Settings(readEnvironment({}), source.url, '0')).turn();
    await rows.query('SET session_replication_role = replica');
    await rows.query(tampering);
    const file = join(folder, `${databases.length}.backup`);
    await backup(source.ownerUrl, storeOnDisk(folder), file, '1');
    const target = await database('empty');
    const { audit } = await restore(target.ownerUrl, storeOnDisk(join(folder, `data-${databases.length}`)), file, migrations);
    await dataSource.destroy();
    expect(auditWords(audit)).toMatch(words);
  });
});
