import { Log } from '../operations/log';
import { aDatabase, type SpecDatabase } from '../testing';
import { createDataSource, Database } from './database';

describe('the pool of connections', () => {
  let specDatabase: SpecDatabase;
  let database: Database;

  beforeAll(async () => {
    specDatabase = await aDatabase('empty');
    database = new Database(await createDataSource(specDatabase.url, new Log('silent')).initialize());
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await specDatabase.drop();
  });

  it('survives that a connection dies between two hands', async () => {
    const client = await database.connect();
    const gone = new Promise<void>((resolve) => client.once('end', resolve));
    const [row] = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows;
    await database.query('SELECT pg_terminate_backend($1)', [row!.pid]);
    await gone;
    client.release();
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
