import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { everythingStored } from '@hv/identity/api/testing';
import { aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import { bySystem, createDataSource, Database, Log, storeOnDisk } from '@hv/platform/api';
import { backup, restore } from '@hv/platform/api/backup';
import { erasedIn, erasureFileOf, ErasureLedger, PersonalDataBook } from '@hv/platform/api/privacy';
import { aDatabase, aWorld, type SpecDatabase, type World } from '@hv/platform/api/testing';
import { migrations } from '../../migrations';
import { capabilities } from './capabilities';
import { eraseAgain } from './erase-again';

// A whole database is saved and put back.
jest.setTimeout(60_000);

let world: World;
let leaver: SpecMember;
let stays: SpecMember;
let folder: string;
let file: string;
const databases: SpecDatabase[] = [];

beforeAll(async () => {
  world = await aWorld(capabilities);
  const network = await aNetwork(world);
  leaver = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
  stays = await aMember(world, network);
  await aThread(world, leaver, network.spaceId, 'Hvad jeg skrev');
  folder = await mkdtemp(join(tmpdir(), 'hv-erasures-'));
  file = join(folder, 'before.backup');
  await backup(world.specDatabase.url, storeOnDisk(world.dataDir), file, '1.2.3');
  await world.app.get(PersonalDataBook).erase(bySystem, leaver.personId);
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

/** The database as the backup has it, on a machine of its own. */
async function restored(): Promise<{ target: SpecDatabase; environment: World['settings']['environment']; rows: Rows }> {
  const target = await aDatabase('empty');
  databases.push(target);
  const DATA_DIR = await mkdtemp(join(folder, 'data-'));
  await restore(target.ownerUrl, storeOnDisk(DATA_DIR), file, migrations, 'hv_app');
  const environment = { ...world.settings.environment, DATA_DIR };
  const rows: Rows = async (sql, values) => {
    const dataSource = await createDataSource(target.url, new Log('silent')).initialize();
    try {
      return await new Database(dataSource).query<object>(sql, values);
    } finally {
      await dataSource.destroy();
    }
  };
  return { target, environment, rows };
}
type Rows = (sql: string, values?: unknown[]) => Promise<object[]>;

const nameOf = 'SELECT name FROM identity_persons WHERE id = $1';

describe('a person who was erased', () => {
  it('stands in the database and beside it', async () => {
    expect(await world.query('SELECT person_id AS id FROM platform_erasures')).toEqual([{ id: leaver.personId }]);
    expect(await erasedIn(erasureFileOf(world.dataDir))).toEqual([leaver.personId]);
  });

  it('comes back with an older backup, and is erased again by what stayed beside the database; what they wrote can be read', async () => {
    const { target, environment, rows } = await restored();
    expect(await rows(nameOf, [leaver.personId])).toEqual([{ name: 'Åse Ørbæk' }]);
    expect(await eraseAgain(environment, target.url, erasureFileOf(world.dataDir))).toBe(1);
    expect(await rows(nameOf, [leaver.personId])).toEqual([{ name: 'Tidligere medlem' }]);
    expect(await rows(nameOf, [stays.personId])).toEqual([{ name: stays.name }]);
    expect(await rows('SELECT title FROM discussions_threads')).toEqual([{ title: 'Hvad jeg skrev' }]);
    expect(await rows('SELECT 1 FROM identity_accounts WHERE person_id = $1', [leaver.personId])).toEqual([]);
    expect(await erasedIn(erasureFileOf(environment.DATA_DIR))).toEqual([leaver.personId]);
    // Once is enough: the database knows it now.
    expect(await eraseAgain(environment, target.url)).toBe(0);
  });

  it('stays as they are in the backup when nothing tells that they were erased', async () => {
    const { target, environment, rows } = await restored();
    expect(await eraseAgain(environment, target.url)).toBe(0);
    expect(await rows(nameOf, [leaver.personId])).toEqual([{ name: 'Åse Ørbæk' }]);
  });

  it('is kept beside the database at the next start, when that could not be done at once', async () => {
    await rm(erasureFileOf(world.dataDir));
    expect(await world.app.get(ErasureLedger).settle()).toEqual([]);
    expect(await erasedIn(erasureFileOf(world.dataDir))).toEqual([leaver.personId]);
    expect(await everythingStored(world)).not.toContain('Åse Ørbæk');
    expect((await new ThreadRequests(world, leaver).get('/spaces')).status).toBe(401);
  });
});
