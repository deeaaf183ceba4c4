import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { DatabaseUnusable, compatVersion, migrate, revertLast } from '@hv/platform/api';
import { aDatabase, type SpecDatabase } from '@hv/platform/api/testing';
import { migrations } from '../../migrations';
import { checkDatabase } from './check-database';
import { aBuiltCommand, schemaOf } from './testing';

// Whole schemas are made again and again.
jest.setTimeout(240_000);

const appRole = ({ url }: SpecDatabase): string => new URL(url).username;

async function query(url: string, sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

const tablesOf = (url: string): Promise<object[]> =>
  query(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'platform_migrations'`);

describe('the migrations', () => {
  let database: SpecDatabase;
  beforeEach(async () => {
    database = await aDatabase('empty');
  });
  afterEach(() => database.drop());

  it('are all listed, in the order of their file names', async () => {
    const files = (await readdir(resolve(__dirname, '../../migrations')))
      .filter((file) => /^\d{14}-[a-z]+(-[a-z]+)+\.ts$/.test(file))
      .sort();
    const stamps = migrations.map((Migration) => /\d{14}$/.exec(new Migration().name)?.[0]);
    expect(stamps).toEqual(files.map((file) => file.slice(0, 14)));
    const others = (await readdir(resolve(__dirname, '../../migrations'))).filter(
      (file) => !files.includes(file) && !file.endsWith('.spec.ts'),
    );
    expect(others).toEqual(['index.ts']);
  });

  it('go down to nothing and up again to an equal schema', async () => {
    await migrate(database.ownerUrl, migrations, appRole(database));
    const first = await schemaOf(database.ownerUrl);
    expect(first.length).toBeGreaterThan(100);
    for (const _each of migrations) await revertLast(database.ownerUrl, migrations);
    expect(await tablesOf(database.ownerUrl)).toEqual([]);
    expect((await schemaOf(database.ownerUrl)).filter((line) => !line.startsWith('extension plpgsql'))).toEqual([]);
    await migrate(database.ownerUrl, migrations, appRole(database));
    expect(await schemaOf(database.ownerUrl)).toEqual(first);
  });

  it('go up one by one, and each down to the schema it came upon', async () => {
    const schemas: Awaited<ReturnType<typeof schemaOf>>[] = [];
    for (let count = 1; count <= migrations.length; count++) {
      await migrate(database.ownerUrl, migrations.slice(0, count), appRole(database));
      schemas.push(await schemaOf(database.ownerUrl));
    }
    for (let left = migrations.length - 1; left > 0; left--) {
      await revertLast(database.ownerUrl, migrations);
      expect(await schemaOf(database.ownerUrl)).toEqual(schemas[left - 1]);
    }
  });

  it('change nothing the second time', async () => {
    await migrate(database.ownerUrl, migrations, appRole(database));
    const first = await schemaOf(database.ownerUrl);
    await migrate(database.ownerUrl, migrations, appRole(database));
    expect(await schemaOf(database.ownerUrl)).toEqual(first);
  });

  it('run once when two ask at the same moment', async () => {
    let ups = 0;
    class Counted20261122090000 {
      readonly name = 'Counted20261122090000';

      async up(): Promise<void> {
        ups += 1;
      }

      async down(): Promise<void> {}
    }
    await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, [...migrations, Counted20261122090000], appRole(database))));
    expect(ups).toBe(1);
  });

  it('run once when two processes migrate at the same moment', async () => {
    const command = await aBuiltCommand('migrate');
    try {
      const variables = { DATABASE_URL: database.url, MIGRATE_URL: database.ownerUrl };
      const ended = await Promise.all([command.run(variables), command.run(variables)]);
      expect(ended).toEqual([0, 0].map((code) => ({ code, output: 'The database is at this release’s schema.\n' })));
      expect(await query(database.ownerUrl, 'SELECT name FROM platform_migrations ORDER BY id')).toEqual(
        migrations.map((Migration) => ({ name: new Migration().name })),
      );
      await checkDatabase(database.url);
    } finally {
      await command.remove();
    }
  });

  it('and the product refuse a database of a newer release, in one sentence, and leave it alone', async () => {
    await migrate(database.ownerUrl, migrations, appRole(database));
    await query(database.ownerUrl, `UPDATE platform_settings SET compat_version = ${compatVersion + 1}`);
    const before = await schemaOf(database.ownerUrl);
    const refusal = expect.objectContaining({
      message: expect.stringMatching(/^The database was made by a newer release \(.+\): install that release\.$/),
    });
    await expect(migrate(database.ownerUrl, migrations, appRole(database))).rejects.toBeInstanceOf(DatabaseUnusable);
    await expect(migrate(database.ownerUrl, migrations, appRole(database))).rejects.toEqual(refusal);
    await expect(checkDatabase(database.url)).rejects.toEqual(refusal);
    expect(await schemaOf(database.ownerUrl)).toEqual(before);
  });

  it('and the product refuse a database that cannot lower-case Æ, in one sentence, and leave it alone', async () => {
    const name = `${new URL(database.ownerUrl).pathname.slice(1)}_c`;
    await query(database.ownerUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`);
    const [ownerUrl, url] = [database.ownerUrl, database.url].map((one) => Object.assign(new URL(one), { pathname: `/${name}` }).href) as [
      string,
      string,
    ];
    try {
      const refusal = expect.objectContaining({
        message: 'The database cannot lower-case Æ, Ø and Å: create it with UTF-8 and a locale other than C.',
      });
      await expect(migrate(ownerUrl, migrations)).rejects.toEqual(refusal);
      await expect(checkDatabase(url)).rejects.toEqual(refusal);
      expect(await tablesOf(ownerUrl)).toEqual([]);
    } finally {
      await query(database.ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    }
  });

  it('must have run before the product starts', async () => {
    await expect(checkDatabase(database.url)).rejects.toThrow('The database is older than this release: run `npm run migrate` first.');
    await migrate(database.ownerUrl, migrations, appRole(database));
    await revertLast(database.ownerUrl, migrations);
    await expect(checkDatabase(database.url)).rejects.toThrow('The database is older than this release: run `npm run migrate` first.');
  });
});
