import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '.';
import { ask, childInstance, clusterOf, killHard, processesOf, quick, removeFolder, temporaryFolder } from './spec-support';
import { until } from './waiting';

describe('a start after a kill -9', () => {
  const dataDir = temporaryFolder();
  afterAll(() => removeFolder(dataDir));

  const unfinished = (): string[] => {
    const home = join(dataDir, 'postgres');
    return existsSync(home) ? readdirSync(home).filter((name) => name.startsWith('unfinished-')) : [];
  };

  it('repairs a first start that was killed while the cluster was being made', async () => {
    const { child } = childInstance(dataDir);
    expect(await until(() => unfinished().some((name) => existsSync(join(dataDir, 'postgres', name, 'PG_VERSION'))), 20_000, 2)).toBe(true);
    await killHard(child);
    expect(existsSync(clusterOf(dataDir))).toBe(false);

    const database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(unfinished()).toEqual([]);
    await ask(database.url(), 'create table kept as select 1 as number');
    await database.stop();
  });

  it('repairs one that was killed before the database and the role were made', async () => {
    const first = await startEmbeddedPostgres({ dataDir, ...quick });
    await ask(first.url(), 'create database other');
    await ask(first.url('other'), 'drop database helevejen with (force)');
    await ask(first.url('other'), 'drop role hv_app');
    await first.stop();

    const second = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(await ask(second.url('helevejen', 'app'), 'select current_user as role')).toEqual([{ role: 'hv_app' }]);
    await ask(second.url(), 'create table kept as select 1 as number');
    await second.stop();
  });

  it('ends the orphan that a killed instance left, and keeps what was acknowledged', async () => {
    const { child, report } = childInstance(dataDir);
    const { pid, url } = await report;
    await ask(url!, 'insert into kept values (2)');
    await killHard(child);
    expect(processesOf(dataDir)).toContain(pid);

    const database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(processesOf(dataDir)).not.toContain(pid);
    expect(await ask(database.url(), 'select number from kept order by 1')).toEqual([{ number: 1 }, { number: 2 }]);
    await database.stop();
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('ends what is left when the instance and its postmaster were killed together', async () => {
    const { child, report } = childInstance(dataDir);
    const { pid, url } = await report;
    const busy = expect(ask(url!, 'select count(*) from generate_series(1, 1e12)')).rejects.toThrow();
    await until(
      async () =>
        (
          await ask<{ busy: boolean }>(
            url!,
            "select exists(select from pg_stat_activity where query like '%1e12%' and pid <> pg_backend_pid()) as busy",
          )
        )[0]!.busy,
      5_000,
    );
    await killHard(child);
    process.kill(pid!, 'SIGKILL');

    const database = await startEmbeddedPostgres({ dataDir, ...quick });
    await busy;
    expect(await ask(database.url(), 'select count(*)::int as rows from kept')).toEqual([{ rows: 2 }]);
    await database.stop();
  });

  it('finds nothing to end when the instance exited without stopping its PostgreSQL', async () => {
    const { child, report } = childInstance(dataDir);
    await report;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await until(() => processesOf(dataDir).length === 0, 10_000)).toBe(true);
    // The folder is its own until it is gone itself.
    await exited;
  });

  it('does not take a stranger who was given the number of a dead postmaster for a PostgreSQL', async () => {
    writeFileSync(join(clusterOf(dataDir), 'postmaster.pid'), `${process.pid}\n${clusterOf(dataDir)}\n1\n1\n\n127.0.0.1\n0 0\nready\n`);
    const database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(await ask(database.url(), 'select count(*)::int as rows from kept')).toEqual([{ rows: 2 }]);
    await database.stop();
  });

  it('refuses a folder that another living process holds', async () => {
    const { child, report } = childInstance(dataDir);
    await report;
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(
      `The data folder ${dataDir} is in use by another running instance: stop that one, or set another DATA_DIR.`,
    );
    child.stdin!.end();
    await new Promise((resolve) => child.once('exit', resolve));
    expect(processesOf(dataDir)).toEqual([]);
  });
});
