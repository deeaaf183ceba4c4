import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { environmentEntries, migrate, readEnvironment } from '@hv/platform/api';
import { aDatabase } from '@hv/platform/api/testing';
import { migrations } from '../migrations';
import { checkDatabase } from '../apps/api/check-database';
import { composeOf, interpolated } from './testing/compose';
import { stagesOf, variablesOf } from './testing/dockerfile';

const run = promisify(execFile);
const { services, volumes, secrets } = composeOf(resolve(__dirname, 'compose.yaml'));
const inImage = variablesOf(stagesOf(resolve(__dirname, 'Dockerfile')).at(-1)!);
const products = ['app', 'migrate', 'command'].map((name) => services[name]!);
const [app, migration] = products as [(typeof products)[0], (typeof products)[0]];
const database = services['database']!;
const withoutFile = (name: string): string => name.replace(/_FILE$/, '');

describe('the services', () => {
  it('are the product, its migration, its commands and PostgreSQL of the embedded one’s version', () => {
    expect(Object.keys(services)).toEqual(['app', 'migrate', 'command', 'database']);
    expect(new Set(products.map(({ image }) => image)).size).toBe(1);
    expect(database.image).toMatch(/^postgres:18-/);
  });

  it('start in order: a healthy database, its migration, the product', () => {
    expect(app.depends_on).toEqual({
      database: { condition: 'service_healthy' },
      migrate: { condition: 'service_completed_successfully' },
    });
    expect(migration.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck?.test).toEqual(['CMD', 'pg_isready', '--host=127.0.0.1', '--username=postgres', '--dbname=helevejen']);
  });

  it('run commands that are built', async () => {
    const built = await readFile(resolve(__dirname, '../apps/cli/server-build.mjs'), 'utf8');
    expect(migration.command).toEqual(['node', 'dist/apps/cli/migrate.js']);
    expect(built).toContain(`'cli/migrate'`);
  });

  it('of the product can write nothing but their volumes, and gain no rights', () => {
    for (const service of products)
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(database.security_opt).toEqual(['no-new-privileges:true']);
    expect(app.volumes).toEqual([`files:${inImage['DATA_DIR']}`]);
  });

  it('are reached from this machine only: a proxy stands before them', () => {
    expect(app.ports!.every((port) => port.startsWith('127.0.0.1:') && port.endsWith(`:${inImage['API_PORT']}`))).toBe(true);
    expect(database.ports).toBeUndefined();
  });

  it('use volumes and secrets that are declared, and no other is', () => {
    const used = (list: readonly (readonly string[] | undefined)[]): string[] => [...new Set(list.flatMap((names) => names ?? []))].sort();
    expect(used(Object.values(services).map((service) => service.secrets))).toEqual(Object.keys(secrets).sort());
    const named = used(
      Object.values(services).map((service) =>
        service.volumes?.map((volume) => volume.split(':')[0]!).filter((name) => !name.startsWith('.')),
      ),
    );
    expect(named).toEqual(Object.keys(volumes).sort());
  });
});

describe('the variables', () => {
  const all = (service: (typeof products)[0]): string[] =>
    [...Object.keys(inImage), ...Object.keys(service.environment).map(withoutFile)].sort();

  it('are those that the product reads; only who changes the schema may be the owner', () => {
    expect(all(migration)).toEqual(Object.keys(environmentEntries).sort());
    expect(all(app)).toEqual(
      Object.keys(environmentEntries)
        .filter((name) => name !== 'MIGRATE_URL')
        .sort(),
    );
  });

  it('in files are secrets of the service', () => {
    for (const { environment, secrets: given } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (name.endsWith('_FILE')) expect(given).toContain(value.replace('/run/secrets/', ''));
  });

  it('are enough, and safe, with PUBLIC_URL alone', () => {
    const start = (given: Readonly<Record<string, string>>): ReturnType<typeof readEnvironment> => {
      const entries = Object.entries(app.environment).filter(([name]) => !name.endsWith('_FILE'));
      const values = Object.fromEntries(entries.map(([name, value]) => [name, interpolated(value, given)]));
      return readEnvironment({ ...inImage, ...values, DATABASE_URL: 'postgres://hv_app:x@database:5432/helevejen' });
    };
    const environment = start({ PUBLIC_URL: 'https://helevejen.example.dk' });
    expect(environment).toMatchObject({
      DEMO: false,
      RATE_LIMIT: 'on',
      ROLE: 'all',
      API_HOST: '0.0.0.0',
      MAIL_FROM: environmentEntries.MAIL_FROM.absent,
    });
    expect(() => start({})).toThrow('PUBLIC_URL is missing');
    expect(
      start({ PUBLIC_URL: 'https://helevejen.example.dk', SMTP_URL: 'smtp://mail.example.dk', TRUSTED_PROXIES: '172.16.0.0/12' })
        .TRUSTED_PROXIES,
    ).toEqual(['172.16.0.0/12']);
  });
});

describe('the secrets', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hv-docker-'));
    await cp(join(__dirname, 'make-secrets.sh'), join(folder, 'make-secrets.sh'));
    await run('sh', [join(folder, 'make-secrets.sh')]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = (name: string): Promise<string> => readFile(join(folder, secrets[name]!.file), 'utf8');

  it('are all made, readable in containers, in a folder for its maker only', async () => {
    expect((await readdir(join(folder, 'secrets'))).sort()).toEqual(Object.keys(secrets).sort());
    expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700);
    for (const { file } of Object.values(secrets)) expect((await stat(join(folder, file))).mode & 0o777).toBe(0o444);
  });

  it('fit together', async () => {
    for (const [role, url] of [
      ['owner', 'migrate_url'],
      ['app', 'database_url'],
    ] as const) {
      const { username, password, hostname, pathname } = new URL(await read(url));
      expect({ username, password, hostname, pathname }).toEqual({
        username: `hv_${role}`,
        password: await read(`${role}_password`),
        hostname: 'database',
        pathname: `/${database.environment['POSTGRES_DB']}`,
      });
    }
    expect(new Set(await Promise.all(['superuser', 'owner', 'app'].map((role) => read(`${role}_password`)))).size).toBe(3);
    expect(await read('app_password')).toMatch(/^[0-9a-f]{48}$/);
  });

  it('are never replaced', async () => {
    const before = await read('owner_password');
    await expect(run('sh', [join(folder, 'make-secrets.sh')])).rejects.toMatchObject({
      code: 1,
      stderr: 'docker/secrets is there already; nothing was changed.\n',
    });
    expect(await read('owner_password')).toBe(before);
  });
});

describe('the roles', () => {
  /** What psql makes of the file: its variables filled in, for names that no other spec has. */
  async function rolesFor(name: string): Promise<string> {
    const text = await readFile(join(__dirname, 'database/roles.sql'), 'utf8');
    return text
      .replace(/^\\set .*$/gm, '')
      .replace(/:'\w+_password'/g, `'secret'`)
      .replace(/:"DBNAME"/g, name)
      .replace(/\bhv_(owner|app)\b/g, `${name}_$1`);
  }

  it('that roles.sql makes can migrate and check the database without being superusers', async () => {
    const spec = await aDatabase('empty');
    const name = new URL(spec.ownerUrl).pathname.slice(1);
    const admin = new pg.Client({ connectionString: spec.ownerUrl });
    await admin.connect();
    try {
      await admin.query(await rolesFor(name));
      const as = (role: string): string => Object.assign(new URL(spec.ownerUrl), { username: `${name}_${role}`, password: 'secret' }).href;
      await migrate(as('owner'), migrations, `${name}_app`);
      await checkDatabase(as('app'));
      const { rows } = await admin.query('SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname LIKE $1', [
        `${name}\\_%`,
      ]);
      expect(rows).toEqual(Array(2).fill({ rolsuper: false, rolcreaterole: false, rolcreatedb: false }));
    } finally {
      await admin.query(
        `DROP OWNED BY ${name}_app, ${name}_owner CASCADE; ALTER DATABASE ${name} OWNER TO CURRENT_USER; DROP ROLE ${name}_app, ${name}_owner`,
      );
      await admin.end();
      await spec.drop();
    }
  });
});
