import { readdirSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import pg from 'pg';
import { Chance } from './chaos/chance';
import { startThread } from './chaos/load';
import { withDatabaseOf } from './chaos/product-target';
import { until } from './chaos/until';
import { Client } from './client';
import { processesOf } from './processes';
import { abandonProducts, aDataDir, begin, endProcess, freePort, run, type StartedProduct, startProduct } from './product';

jest.setTimeout(300_000);

const lead = 'projektleder@herning.example';
afterAll(abandonProducts);

/** One sentence on standard error and nothing else there. */
const refusedBecause = (sentence: RegExp): object => ({ code: 1, stderr: expect.stringMatching(new RegExp(`^${sentence.source}\\n$`)) });

/** A whole demo, and only one. */
async function isWhole({ address }: StartedProduct): Promise<void> {
  const { body } = await (await Client.signIn(address, lead)).get<{ items: object[] }>('/networks');
  expect(body.items).toHaveLength(2);
  const spaces = await (await Client.signIn(address, 'konsulent@sus.example')).get<{ items: object[] }>('/spaces?limit=200');
  expect(spaces.body.items.length).toBeGreaterThan(3);
}

describe('a start that cannot be', () => {
  let first: StartedProduct;
  let client: Client;

  beforeAll(async () => {
    first = await startProduct();
    client = await Client.signIn(first.address, lead);
  });
  afterEach(async () => expect((await client.get('/overview')).status).toBe(200));
  afterAll(() => first.stop());

  it('says in a sentence that the port is in use, and touches nothing', async () => {
    const dataDir = await aDataDir();
    const refused = await run('cli/start', { API_PORT: String(first.port), DATA_DIR: dataDir });
    expect(refused).toMatchObject(refusedBecause(/Port \d+ is in use: [^\n]+\./));
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('says in a sentence that the data folder is in use', async () => {
    const refused = await run('cli/start', { API_PORT: String(await freePort()), DATA_DIR: first.dataDir });
    expect(refused).toMatchObject(refusedBecause(/The data folder \S+ is in use by another running instance: [^\n]+\./));
  });

  it.each(['cli/start', 'cli/migrate', 'api/main'])(
    'says in a sentence that the configured database does not answer: %s',
    async (program) => {
      const DATABASE_URL = `postgresql://hv:hv@127.0.0.1:${await freePort()}/hv`;
      const refused = await run(program, { API_PORT: String(await freePort()), DATA_DIR: await aDataDir(), DATABASE_URL });
      expect(refused).toMatchObject(refusedBecause(/The database of DATABASE_URL does not answer\./));
    },
  );

  it('is refused beside a living instance that has the same database and no Redis', async () => {
    const variables = { API_PORT: String(await freePort()), DATA_DIR: await aDataDir() };
    const refused = await withDatabaseOf(first.dataDir, (DATABASE_URL) => run('cli/start', { ...variables, DATABASE_URL }));
    expect(refused).toMatchObject(refusedBecause(/Another living instance uses this database: [^\n]+\./));
  });

  it('is none of the other instance’s business when port and folder differ', async () => {
    const second = await startProduct();
    await isWhole(second);
    await isWhole(first);
    // In one browser both cookies are sent to both: each knows its own.
    const both = new Client(second.address, `${client.cookie}; ${(await Client.signIn(second.address, lead)).cookie}`, client.personId);
    expect((await both.get('/session')).status).toBe(200);
    await second.stop();
  });
});

describe('a database that a newer release has changed', () => {
  it('is refused in a sentence and left as it is', async () => {
    const product = await startProduct();
    const { dataDir, port } = product;
    const change = (version: number): Promise<void> =>
      withDatabaseOf(dataDir, (url) => ask(url, `UPDATE platform_settings SET compat_version = ${version}`));
    await change(2);
    expect(await product.end('SIGTERM')).toBe(0);
    const refused = await run('cli/start', { API_PORT: String(port), DATA_DIR: dataDir });
    expect(refused).toMatchObject(refusedBecause(/The database was made by a newer release \([^\n]+\): [^\n]+\./));
    expect(processesOf(dataDir)).toEqual([]);
    await change(1);
    const again = await startProduct({}, { dataDir, port });
    await isWhole(again);
    await again.stop();
  });
});

describe('a stop', () => {
  it.concurrent.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes what is under way and leaves no process behind', async (signal) => {
    const product = await startProduct();
    const { dataDir, port, address } = product;
    const client = await Client.signIn(address, lead);
    const threadId = await startThread(client, `Stop ${signal}`);
    const ear = await client.live();
    await ear.ask('thread.join', { threadId });
    const posts = Array.from({ length: 20 }, (_, number) =>
      client.request<{ id: string }>('POST', `/threads/${threadId}/posts`, { body: { text: `${number}` } }),
    );
    await posts[0];
    expect(await product.end(signal)).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
    ear.close();
    const taken = (await Promise.allSettled(posts)).flatMap((post) =>
      post.status === 'fulfilled' && post.value.status === 201 ? [post.value.body.id] : [],
    );
    const again = await startProduct({}, { dataDir, port });
    const { body } = await client.get<{ items: { id: string }[] }>(`/threads/${threadId}/posts`);
    expect(body.items.map(({ id }) => id)).toEqual(expect.arrayContaining(taken));
    expect(taken.length).toBeGreaterThan(0);
    await again.stop();
  });

  it.concurrent.each([700, 1_400, 2_100, 2_800])('by SIGTERM %i ms into the first start leaves no process behind', async (afterMs) => {
    const dataDir = await aDataDir();
    const child = begin('cli/start', { API_PORT: String(await freePort()), DATA_DIR: dataDir });
    await rest(afterMs);
    await endProcess(child, 'SIGTERM');
    await until('nothing is left', () => processesOf(dataDir).length === 0, 60_000);
  });
});

describe('a start after a kill -9', () => {
  it.concurrent('at random moments of five later starts recovers, and keeps what was there', async () => {
    const product = await startProduct();
    const { dataDir, port } = product;
    const threadId = await startThread(await Client.signIn(product.address, lead), 'Bliver her');
    await product.end('SIGKILL');
    const chance = new Chance(6);
    for (let round = 0; round < 5; round += 1) {
      await strike(dataDir, port, chance.between(300, 2_500));
      const again = await startProduct({}, { dataDir, port });
      await isWhole(again);
      expect((await (await Client.signIn(again.address, lead)).get(`/threads/${threadId}`)).status).toBe(200);
      await again.end('SIGKILL');
    }
  });

  it.concurrent.each([1, 2, 3, 4, 5])('at a random moment of the first start recovers (%i)', async (seed) => {
    const dataDir = await aDataDir();
    const port = await freePort();
    await strike(dataDir, port, new Chance(seed).between(300, 4_000));
    const product = await startProduct({}, { dataDir, port });
    await isWhole(product);
    await product.stop();
  });
});

describe('a first start without the demo', () => {
  const link = /^ {2}(\S+#(\S+))$/m;

  it.concurrent('prints a link that creates the first administrator, once', async () => {
    const variables = { DEMO: 'false' };
    const product = await startProduct(variables, { dataDir: await aDataDir() });
    const [, , token] = link.exec(product.output())!;
    const create = (email: string): Promise<Response> =>
      fetch(`${product.address}/api/v1/first-administrator`, {
        method: 'POST',
        headers: { origin: product.address, 'content-type': 'application/json' },
        body: JSON.stringify({ token, name: 'Gunhild Serverby', email, password: 'en lang adgangskode uden mening' }),
      });
    expect((await create('drift@helevejen.example')).status).toBe(204);
    expect((await create('en-til@helevejen.example')).status).toBe(404);
    await Client.signIn(product.address, 'drift@helevejen.example', 'en lang adgangskode uden mening');
    const { dataDir, port } = product;
    await product.end('SIGTERM');
    const again = await startProduct(variables, { dataDir, port });
    expect(again.output()).not.toMatch(link);
    await again.stop();
  });

  it.concurrent('prints a new link at the next start as long as nobody used one, and the older one is void', async () => {
    const product = await startProduct({ DEMO: 'false' }, { dataDir: await aDataDir() });
    const { dataDir, port } = product;
    const [, , before] = link.exec(product.output())!;
    await product.end('SIGKILL');
    const again = await startProduct({ DEMO: 'false' }, { dataDir, port });
    const [, , after] = link.exec(again.output())!;
    expect(after).not.toBe(before);
    await again.stop();
  });
});

/** Begins a start and kills it. */
async function strike(dataDir: string, port: number, afterMs: number): Promise<void> {
  const child = begin('cli/start', { API_PORT: String(port), DATA_DIR: dataDir });
  await rest(afterMs);
  await endProcess(child, 'SIGKILL');
}

async function ask(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}
