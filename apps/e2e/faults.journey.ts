import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { migrations } from '../../migrations';
import { smokeForm } from './chaos/fault';
import { api } from './chaos/faults/api';
import { backup } from './chaos/faults/backup';
import { deeds } from './chaos/faults/deeds';
import { postgres } from './chaos/faults/postgres';
import { uploads, uploadsCrowd } from './chaos/faults/uploads';
import { readAll, startThread } from './chaos/load';
import { silent } from './chaos/product-target';
import { Client } from './client';
import { abandonProducts, aDataDir, run, type StartedProduct, startProduct } from './product';

/** The short forms of `npm run chaos`: each has a product of its own, so they run side by side. */
jest.setTimeout(300_000);

afterAll(abandonProducts);

describe('a product that is hurt while people', () => {
  it.concurrent(
    'post, edit and remove: killed again and again it stores every acknowledged change exactly once, and all end with the same posts',
    async () => {
      expect((await api(smokeForm)).findings).toEqual([]);
    },
  );

  it.concurrent(
    'post, edit and remove: its PostgreSQL is killed again and again, which costs nobody anything, and it lives on',
    async () => {
      expect((await postgres(smokeForm)).findings).toEqual([]);
    },
  );

  it.concurrent('post, edit and remove: a backup holds everything acknowledged before it began, and is restored as one whole', async () => {
    expect((await backup(smokeForm)).findings).toEqual([]);
  });

  it.concurrent(
    'react, vote, save, follow, ask, plan, steer and moderate: killed with and without its PostgreSQL it does every acknowledged thing exactly once, and all is shown and counted as it is stored',
    async () => {
      expect((await deeds(smokeForm)).findings).toEqual([]);
    },
  );

  it.concurrent('upload: killed again and again it has every byte it acknowledged, and every file once it is sent', async () => {
    expect((await uploads(smokeForm)).findings).toEqual([]);
  });

  it.concurrent('upload, fifty at once: all their files get there', async () => {
    expect((await uploadsCrowd({ ...smokeForm, rounds: 1 })).findings).toEqual([]);
  });
});

describe('fifty submits with one key', () => {
  const submits = 50;
  let product: StartedProduct;
  let client: Client;

  beforeAll(async () => {
    product = await startProduct();
    client = await Client.signIn(product.address, 'projektleder@herning.example');
  });
  afterAll(() => product.stop());

  it('make one post, and all get the first answer', async () => {
    const threadId = await startThread(client, 'Én nøgle');
    const key = { 'idempotency-key': randomUUID() };
    const add = (text: string): Promise<{ status: number; body: { id: string } }> =>
      client.request('POST', `/threads/${threadId}/posts`, { body: { text } }, key);
    const answers = await Promise.all(Array.from({ length: submits }, () => add('Kun én gang')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await readAll(client, threadId)).toHaveLength(2);
    expect((await add('Noget andet')).status).toBe(422);
  });

  it('make one thread', async () => {
    const spaces = await client.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
    const spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
    const thread = { title: `Én tråd ${randomUUID()}`, body: { text: 'Hej' } };
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: submits }, () => client.request<{ id: string }>('POST', `/spaces/${spaceId}/threads`, thread, key)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const { body } = await client.get<{ items: { title: string }[] }>(`/spaces/${spaceId}/threads?limit=10`);
    expect(body.items.filter(({ title }) => title === thread.title)).toHaveLength(1);
  });
});

describe('two processes that migrate one database at once', () => {
  it('apply every migration once, and both say that it is done', async () => {
    const dataDir = await aDataDir();
    const database = await startEmbeddedPostgres({ dataDir, log: silent });
    try {
      const variables = { DATA_DIR: dataDir, DATABASE_URL: database.url(undefined, 'app'), MIGRATE_URL: database.url() };
      const ended = await Promise.all(Array.from({ length: 2 }, () => run('cli/migrate', variables)));
      expect(ended).toEqual(Array.from({ length: 2 }, () => ({ code: 0, stdout: expect.stringContaining('schema'), stderr: '' })));
      const client = new pg.Client({ connectionString: database.url() });
      await client.connect();
      const { rows } = await client.query<{ name: string }>('SELECT name FROM platform_migrations ORDER BY id');
      await client.end();
      expect(rows.map(({ name }) => name)).toEqual(migrations.map((Migration) => new Migration().name));
    } finally {
      await database.stop();
    }
  });
});
