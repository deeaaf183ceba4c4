import { aDatabase, type SpecDatabase } from '../testing';
import { connectDatabase } from './connect-database';

let database: SpecDatabase;

beforeAll(async () => {
  database = await aDatabase();
});

afterAll(() => database.drop());

const changed = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe('a database that is configured', () => {
  it('is connected to', async () => {
    const client = await connectDatabase(database.url, 'DATABASE_URL');
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it.each([
    ['nobody listens at its port', (url: URL) => (url.port = '9'), 'The database of MIGRATE_URL does not answer.'],
    ['its password is wrong', (url: URL) => (url.password = 'wrong'), 'The database of MIGRATE_URL refuses its user or password.'],
    [
      'its server has no such database',
      (url: URL) => (url.pathname = '/none'),
      'The database of MIGRATE_URL does not exist on its server.',
    ],
  ])('is refused in one sentence when %s', async (_what, change, sentence) => {
    await expect(connectDatabase(changed(change), 'MIGRATE_URL')).rejects.toThrow(sentence);
  });
});
