import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Log, migrate, newId } from '@hv/platform/api';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import pg from 'pg';
import { migrations } from '../../../migrations';
import { type Amounts, fullAmounts, quickAmounts } from './amounts';
import { seedDirectory } from './directory';
import { seedDocuments } from './documents';
import { type Person, secretOf } from './people';
import { seedLongThread } from './long-thread';
import { seedNews } from './news';
import { refreshSessions, seedProduct } from './seed-product';
import { seedRaw } from './seed-raw';
import { emptyShelf, seedShelf, type Shelf } from './shelf';
import { sweepPosts } from './sweep';

const databases = { product: 'bench_product', raw: 'bench_raw' } as const;
const home = '.data/bench';

/** What both sides stand on: one PostgreSQL with the same settings, and in it a database for each, filled alike. */
export class Ground {
  private constructor(
    private readonly postgres: EmbeddedPostgres,
    readonly amounts: Amounts,
    readonly people: readonly Person[],
    readonly threadIds: readonly string[],
    readonly postgresVersion: string,
    /** Where the product keeps files. */
    readonly folder: string,
  ) {}

  /** Starts PostgreSQL and fills both databases, unless an earlier run with this schema did. */
  static async open(quick: boolean, say: (words: string) => void): Promise<Ground> {
    const folder = join(home, quick ? 'quick' : 'full');
    const amounts = quick ? quickAmounts : fullAmounts;
    await mkdir(folder, { recursive: true });
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log: new Log('warn') });
    try {
      await seedOnce(postgres, folder, amounts, say);
      const product = await connected(postgres.url(databases.product));
      await refreshSessions(product, amounts.people);
      const people = await product.query<{ id: string }>('SELECT id FROM identity_persons ORDER BY id');
      const threads = await product.query<{ id: string }>(`SELECT id FROM discussions_threads WHERE title LIKE 'Tråd %' ORDER BY id`);
      const version = await product.query<{ server_version: string }>('SHOW server_version');
      await product.end();
      const signedIn = people.rows.map(({ id }, number) => ({ id, secret: secretOf(number) }));
      const ground = new Ground(
        postgres,
        amounts,
        signedIn,
        threads.rows.map(({ id }) => id),
        version.rows[0]!.server_version,
        folder,
      );
      await ground.sweep();
      return ground;
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  }

  /** The database that a side runs on; the product's as a role without rights over tables. */
  urlOf(side: 'raw' | 'product'): string {
    return side === 'raw' ? this.postgres.url(databases.raw) : this.postgres.url(databases.product, 'app');
  }

  /** Makes empty threads for posts to be measured. @returns their ids */
  async newThreads(amount: number): Promise<string[]> {
    const ids = Array.from({ length: amount }, () => newId());
    const client = await connected(this.postgres.url(databases.product));
    await client.query(
      `INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id)
       SELECT given.id, t.space_id, t.network_id, 'Bench', t.author_id, t.membership_id FROM unnest($1::uuid[]) given (id), (SELECT * FROM discussions_threads WHERE id = $2) t`,
      [ids, this.threadIds[0]],
    );
    await client.end();
    return ids;
  }

  /** Gives somebody much to catch up with. @returns the network it stands in */
  async withNews(personId: string): Promise<string> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    const network = await seedNews(product, raw, personId);
    await Promise.all([product.end(), raw.end()]);
    return network;
  }

  /** Fills both directories. @returns the network whose people they have */
  async withDirectory(): Promise<{ readonly network: string; readonly people: number }> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    const seeded = await seedDirectory(product, raw);
    await Promise.all([product.end(), raw.end()]);
    return seeded;
  }

  /** Makes folders to put files in and to list. */
  async withShelf(personId: string, entries: number): Promise<Shelf> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    const shelf = await seedShelf(product, raw, personId, entries);
    await Promise.all([product.end(), raw.end()]);
    return shelf;
  }

  /** Takes them away again. */
  async clearShelf(): Promise<void> {
    const product = await connected(this.postgres.url(databases.product));
    await emptyShelf(product);
    await product.end();
  }

  /** Fills both libraries, once. @returns how many documents they have */
  async withDocuments(): Promise<number> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    const documents = await seedDocuments(product, raw, this.amounts.documents);
    await Promise.all([product.end(), raw.end()]);
    return documents;
  }

  /** Makes a long thread that somebody has read half of. @returns its id */
  async withLongThread(personId: string): Promise<string> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    const threadId = newId();
    await seedLongThread(product, raw, { threadId, personId, like: this.threadIds[0]! });
    await Promise.all([product.end(), raw.end()]);
    return threadId;
  }

  /** Takes away what measurements wrote, so that every run begins with the same tables. */
  async sweep(): Promise<void> {
    const [product, raw] = [await connected(this.postgres.url(databases.product)), await connected(this.postgres.url(databases.raw))];
    await sweepPosts(product, raw, this.threadIds);
    await Promise.all([product.end(), raw.end()]);
  }

  stop(): Promise<void> {
    return this.postgres.stop();
  }
}

async function seedOnce(postgres: EmbeddedPostgres, folder: string, amounts: Amounts, say: (words: string) => void): Promise<void> {
  const [note, wanted] = [join(folder, 'seeded.txt'), await fingerprint(amounts)];
  if (existsSync(note) && (await readFile(note, 'utf8')) === wanted) return;
  say(`Filling both databases with ${amounts.threads * amounts.postsOfThread} posts (once) …`);
  await rm(note, { force: true });
  const owner = await connected(postgres.url('postgres'));
  for (const name of Object.values(databases)) {
    await owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await owner.query(`CREATE DATABASE ${name}`);
  }
  await owner.end();
  const appRole = new URL(postgres.url(databases.product, 'app')).username;
  await migrate(postgres.url(databases.product), migrations, appRole);
  const [product, raw] = [await connected(postgres.url(databases.product)), await connected(postgres.url(databases.raw))];
  await seedProduct(product, amounts);
  await seedRaw(raw, product);
  await product.query('CHECKPOINT');
  await Promise.all([product.end(), raw.end()]);
  await writeFile(note, wanted);
}

/** Another schema or another amount needs another filling. */
async function fingerprint(amounts: Amounts): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ ...amounts, documents: undefined }));
  const migrated = (await readdir('migrations')).sort().map((name) => join('migrations', name));
  const seeding = ['ground/seed-product.ts', 'ground/seed-raw.ts', 'ground/texts.ts', 'ground/copy.ts', 'raw/raw-queries.ts'].map((name) =>
    join('apps/bench', name),
  );
  for (const path of [...migrated, ...seeding]) hash.update(await readFile(path));
  return hash.digest('hex');
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
