import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, startEmbeddedPostgres } from '.';
import { ask, clusterOf, quick, removeFolder, temporaryFolder } from './spec-support';

describe('the data folder', () => {
  const dataDir = temporaryFolder();
  const passwords = join(dataDir, 'postgres', 'passwords.json');
  afterAll(() => removeFolder(dataDir));

  it('is made once when two instances start at the same moment', async () => {
    const both = await Promise.allSettled([startEmbeddedPostgres({ dataDir, ...quick }), startEmbeddedPostgres({ dataDir, ...quick })]);
    const [started] = both.filter((one) => one.status === 'fulfilled');
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(DataFolderInUse);
    await expect(ask(started!.value.url(), 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await started!.value.stop();
  });

  it('is opened again after a copy that lost its permissions', async () => {
    chmodSync(clusterOf(dataDir), 0o755);
    const database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(statSync(clusterOf(dataDir)).mode & 0o777).toBe(0o700);
    await database.stop();
  });

  it('is left alone when its passwords are missing', async () => {
    renameSync(passwords, `${passwords}.away`);
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(/passwords\.json is missing .* put the file back/);
    renameSync(`${passwords}.away`, passwords);
    await (await startEmbeddedPostgres({ dataDir, ...quick })).stop();
  });

  it('is left alone when another major version made it', async () => {
    writeFileSync(join(clusterOf(dataDir), 'PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(
      /was made by PostgreSQL 17 and this version runs 18: make a backup/,
    );
    writeFileSync(join(clusterOf(dataDir), 'PG_VERSION'), '18\n');
    await (await startEmbeddedPostgres({ dataDir, ...quick })).stop();
  });

  it('is never filled over files of somebody else', async () => {
    rmSync(clusterOf(dataDir), { recursive: true });
    mkdirSync(clusterOf(dataDir));
    writeFileSync(join(clusterOf(dataDir), 'letter.txt'), 'mine');
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(`${clusterOf(dataDir)} is not a database and not empty`);
  });

  it('is refused in one sentence when its path leads through a file', async () => {
    const path = join(passwords, 'inside');
    await expect(startEmbeddedPostgres({ dataDir: path, ...quick })).rejects.toThrow(
      `The data folder ${path} cannot be used: a part of the path is a file.`,
    );
  });
});
