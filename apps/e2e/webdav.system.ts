import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './client';
import { abandonProducts, type StartedProduct, startProduct } from './product';

/** Libraries as folders, with the programs that people and other systems open them with. */
jest.setTimeout(180_000);

let product: StartedProduct;
let client: Client;
let spaceId: string;
let token: string;
let folder: string;

beforeAll(async () => {
  product = await startProduct({ RATE_LIMIT: 'off' });
  client = await Client.signIn(product.address, 'projektleder@herning.example');
  const spaces = await client.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
  spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
  token = (await client.request<{ token: string }>('POST', '/access-tokens', { name: 'Mapper', scopes: ['dav'] })).body.token;
  folder = await mkdtemp(join(tmpdir(), 'hv-dav-'));
});

afterAll(async () => {
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
  await abandonProducts();
});

const address = (): string => `${product.address}/dav/${spaceId}/`;

interface Done {
  readonly code: number;
  readonly said: string;
}

/** Runs a program to its end. @param input what is typed into it */
function run(
  program: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Done> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: folder, timeout: 120_000, env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr }),
    );
    child.stdin!.end(input);
  });
}

const dav = (method: string, path: string, body?: string): Promise<Response> =>
  fetch(`${address()}${path}`, { method, headers: { authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body }) });

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly number: number;
}

const onTheWeb = async (name: string): Promise<Entry | undefined> => {
  const { body } = await client.get<{ items: Entry[] }>(`/spaces/${spaceId}/entries?limit=200`);
  return body.items.find((entry) => entry.name === name);
};

describe('litmus', () => {
  it.each([
    ['basic', 16],
    ['copymove', 13],
    ['props', 30],
    ['locks', 41],
    ['http', 4],
  ])('passes %s', async (suite, tests) => {
    const { said } = await run('litmus', ['-k', address(), 'anne', token], { env: { TESTS: suite } });
    expect(said).toContain(`of ${tests} tests run: ${tests} passed, 0 failed. 100.0%`);
    expect(said).not.toMatch(/WARNING|\bFAIL\b|SKIPPED/);
  });
});

describe('cadaver', () => {
  it('makes a folder, puts a file there, renames, copies and fetches it', async () => {
    await writeFile(join(folder, '.netrc'), `machine localhost\nlogin anne\npassword ${token}\n`, { mode: 0o600 });
    await writeFile(join(folder, 'referat.txt'), 'Vi nåede det meste.\n');
    const input =
      'mkcol cadaver\ncd cadaver\nput referat.txt\nmove referat.txt Møde.txt\ncopy Møde.txt kopi.txt\nlock kopi.txt\nunlock kopi.txt\nget kopi.txt hentet.txt\nls\nquit\n';
    const { said } = await run('cadaver', [address()], { input, env: { HOME: folder } });
    expect(said).not.toMatch(/failed/i);
    expect(await readFile(join(folder, 'hentet.txt'), 'utf8')).toBe('Vi nåede det meste.\n');
    expect(await onTheWeb('cadaver')).toBeDefined();
    expect((await dav('DELETE', 'cadaver/')).status).toBe(204);
  });
});

const office = (...args: readonly string[]): Promise<Done> =>
  run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'office')}`, ...args], { env: { HOME: folder } });

describe('LibreOffice', () => {
  it('opens a file by the address that »Åbn i Word« gives, and saves it in another form', async () => {
    expect((await dav('PUT', 'brev.txt', 'Kære alle, vi ses i uge 4.')).status).toBe(201);
    const { id } = (await onTheWeb('brev.txt'))!;
    const { body } = await client.request<{ path: string }>('PUT', `/documents/${id}/passes/${randomUUID()}`);
    const { said } = await office('--convert-to', 'odt', '--outdir', folder, `${product.address}${body.path}`);
    expect({ said, made: existsSync(join(folder, 'brev.odt')) }).toMatchObject({ made: true });
  });
});

/** A folder of this machine that is a library; null where the machine lets nobody mount any, which is said. */
async function mounted(): Promise<string | null> {
  const place = join(folder, 'mounted');
  const cache = join(folder, 'cache');
  for (const made of [place, cache]) await mkdir(made);
  // It keeps its cache as a user of its own.
  await chmod(folder, 0o755);
  await chmod(cache, 0o777);
  const secrets = join(folder, 'secrets');
  await writeFile(secrets, `${place} anne ${token}\n`, { mode: 0o600 });
  const settings = join(folder, 'davfs2.conf');
  await writeFile(settings, `secrets ${secrets}\nuse_locks 1\ndelay_upload 0\ncache_dir ${cache}\n`);
  const { code, said } = await run('mount.davfs', ['-o', `conf=${settings}`, address(), place]);
  if (code === 0) return place;
  console.warn(`davfs2 could not be tried here: ${said.trim()}`);
  return null;
}

describe('davfs2', () => {
  it('has a library among the folders of the machine', async () => {
    const place = await mounted();
    if (place === null) return;
    try {
      await writeFile(join(place, 'fra-mappen.txt'), 'et');
      await writeFile(join(place, 'fra-mappen.txt'), 'to');
    } finally {
      await new Promise((done) => spawn('umount', [place], { stdio: 'ignore' }).once('close', done));
    }
    expect(await (await dav('GET', 'fra-mappen.txt')).text()).toBe('to');
    expect((await onTheWeb('fra-mappen.txt'))!.number).toBeGreaterThan(1);
  });
});
