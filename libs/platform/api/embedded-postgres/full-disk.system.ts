import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskFull, startEmbeddedPostgres, type EmbeddedPostgres } from '.';
import { answersWithin, ask, processesOf, quick, removeFolder, temporaryFolder } from './spec-support';

/** Needs the right to mount: a disk of a known size, which the test fills. */
describe('a full disk', () => {
  const disk = temporaryFolder();
  const dataDir = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  const fill = (): void => {
    try {
      for (let size = 4 * 1024 * 1024; ;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full: that is the aim.
    }
  };
  let database: EmbeddedPostgres | undefined;

  beforeAll(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'hele-vejen', disk]));
  afterAll(async () => {
    await database?.stop();
    execFileSync('umount', [disk]);
    removeFolder(disk);
  });

  it('refuses the first start in one sentence, and is no hindrance once there is space', async () => {
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(DiskFull);
    execFileSync('mount', ['-o', 'remount,size=150m', disk]);
    database = await startEmbeddedPostgres({ dataDir, ...quick });
    await ask(database.url(), 'create table post (number int primary key, body text not null)');
  });

  it('refuses what it cannot keep, loses nothing that it acknowledged, and takes more once there is space', async () => {
    const url = database!.url();
    const add = (number: number): Promise<object[]> =>
      ask(url, `insert into post select ${number}, string_agg(md5(i::text), '') from generate_series(1, 8000) i`);
    const acknowledged: number[] = [];
    fill();
    await expect(
      (async () => {
        for (let number = 1; ; number += 1) {
          await add(number);
          acknowledged.push(number);
        }
      })(),
    ).rejects.toThrow();

    rmSync(ballast);
    expect(await answersWithin(20_000, url)).toBe(true);
    await add(1_000_000);
    const stored = (await ask<{ number: number }>(url, 'select number from post order by number')).map(({ number }) => number);
    expect(stored).toEqual(expect.arrayContaining([...acknowledged, 1_000_000]));
  });

  it('refuses a later start in one sentence, leaves no process, and damages nothing', async () => {
    const rows = await ask(database!.url(), 'select count(*) from post');
    await database!.stop();
    fill();
    await expect(startEmbeddedPostgres({ dataDir, ...quick })).rejects.toThrow(DiskFull);
    expect(processesOf(dataDir)).toEqual([]);
    rmSync(ballast);
    database = await startEmbeddedPostgres({ dataDir, ...quick });
    expect(await ask(database.url(), 'select count(*) from post')).toEqual(rows);
  });
});
