import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { connectOrStart, DataFolderInUse, INSTANCE_LOCK, startEmbeddedPostgres, type EmbeddedPostgres } from '.';
import { openFolder } from './folder';
import { readPasswords } from './passwords';
import { clearPredecessor } from './predecessor';
import { answersWithin, ask, clusterOf, processesOf, quick, removeFolder, silentLog, temporaryFolder } from './spec-support';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('an embedded PostgreSQL', () => {
  const dataDir = temporaryFolder();
  let database: EmbeddedPostgres;

  beforeAll(async () => {
    database = await startEmbeddedPostgres({ dataDir, ...quick });
  });
  afterAll(async () => {
    await database.stop();
    removeFolder(dataDir);
  });

  it('has a database that knows Danish letters, keeps UTC and listens on this machine alone', async () => {
    const [row] = await ask(
      database.url(),
      `select lower('ÆØÅ') as lower, 'SÆR' ilike 'sær' as alike, current_database() as database, current_user as role, current_setting('timezone') as zone,
        current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
        current_setting('synchronous_commit') as durable, current_setting('data_checksums') as checksums`,
    );
    expect(row).toEqual({
      lower: 'æøå',
      alike: true,
      database: 'helevejen',
      role: 'hv_owner',
      zone: 'UTC',
      encoding: 'UTF8',
      listens: '127.0.0.1',
      sockets: '',
      durable: 'on',
      checksums: 'on',
    });
  });

  it('gives the app a role that may sign in and nothing more', async () => {
    const sql = 'select current_user as role, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user';
    const app = database.url(undefined, 'app');
    expect(await ask(app, sql)).toEqual([{ role: 'hv_app', rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
    await expect(ask(app, 'create table public.forbidden ()')).rejects.toThrow('permission denied');
    await expect(ask(app.replace(/:[^:@/]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('uses a port below those of outgoing connections', () => {
    const port = Number(new URL(database.url()).port);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(30_000);
  });

  it('is in a process group of its own, which the Ctrl-C of the terminal does not reach', () => {
    const [, , group] = readFileSync(`/proc/${database.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    expect(Number(group)).toBe(database.pid);
  });

  it('lets nobody else read its folder and its passwords', () => {
    expect(modeOf(join(dataDir, 'postgres'))).toBe('700');
    expect(modeOf(clusterOf(dataDir))).toBe('700');
    expect(modeOf(join(dataDir, 'postgres', 'passwords.json'))).toBe('600');
    expect(modeOf(join(dataDir, 'postgres', 'postgres.log'))).toBe('600');
  });

  it('refuses a second instance on the same folder and goes on', async () => {
    const second = startEmbeddedPostgres({ dataDir, ...quick });
    await expect(second).rejects.toThrow(DataFolderInUse);
    await expect(second).rejects.toThrow(dataDir);
    await expect(ask(database.url(), 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('shows by its instance lock that it is cared for, where the lock of the folder says nothing', async () => {
    const folder = await openFolder(dataDir);
    const passwords = await readPasswords(folder.passwords);
    await expect(clearPredecessor(folder, passwords!, silentLog)).rejects.toThrow(DataFolderInUse);
    expect(await ask(database.url('postgres'), `select pg_try_advisory_lock(${INSTANCE_LOCK}) as free`)).toEqual([{ free: false }]);
  });

  it('is lent to an operations command, which leaves it running', async () => {
    const lent = await connectOrStart(dataDir, silentLog);
    expect(lent.url()).toBe(database.url());
    await lent.close();
    await expect(ask(database.url(), 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('is back within two seconds on the same port after its postmaster was killed in the middle of work, and tells so', async () => {
    await ask(database.url(), 'create table kept as select 1 as number');
    const busy = new Client({ connectionString: database.url() });
    busy.on('error', () => undefined);
    await busy.connect();
    const work = expect(busy.query('select count(*) from generate_series(1, 1e12)')).rejects.toThrow();
    const restarted = new Promise<void>((resolve) => void database.onRestart(resolve));
    const { pid } = database;
    const url = database.url();

    process.kill(pid, 'SIGKILL');
    await work;
    expect(await answersWithin(2_000, url)).toBe(true);

    await restarted;
    expect(database.pid).not.toBe(pid);
    expect(await ask(url, 'select number from kept')).toEqual([{ number: 1 }]);
    expect(await ask(database.url('postgres'), `select pg_try_advisory_lock(${INSTANCE_LOCK}) as free`)).toEqual([{ free: false }]);
  });

  it('tells of a restart in which the postmaster itself survived', async () => {
    const restarted = new Promise<void>((resolve) => void database.onRestart(resolve));
    const { pid } = database;
    await expect(ask(database.url(), "copy (select 1) to program 'kill -9 $PPID'")).rejects.toThrow();
    await restarted;
    expect(database.pid).toBe(pid);
  });

  it('leaves no process behind, stops twice as well as once, and starts again with what it knew', async () => {
    await Promise.all([database.stop(), database.stop()]);
    expect(processesOf(dataDir)).toEqual([]);

    const lent = await connectOrStart(dataDir, silentLog);
    expect(await ask(lent.url(), 'select number from kept')).toEqual([{ number: 1 }]);
    await lent.close();
    expect(processesOf(dataDir)).toEqual([]);

    database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(await ask(database.url(), 'select number from kept')).toEqual([{ number: 1 }]);
  });
});
