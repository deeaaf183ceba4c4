import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../new-id';
import { addErased, erasedIn, erasureFileOf } from './erasure-file';

describe('the file of who was erased', () => {
  let folder: string;
  let file: string;
  const [anne, bo] = [newId(), newId()];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hv-erasures-'));
    file = erasureFileOf(join(folder, 'data'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('names nobody before anybody was', async () => {
    expect(await erasedIn(file)).toEqual([]);
    await addErased(file, []);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('has a line for each person and when, for its owner’s eyes', async () => {
    await addErased(file, [anne], new Date('2026-11-22T08:00:00Z'));
    await addErased(file, [anne, bo], new Date('2026-11-23T08:00:00Z'));
    expect(await readFile(file, 'utf8')).toBe(`${anne} 2026-11-22T08:00:00.000Z\n${bo} 2026-11-23T08:00:00.000Z\n`);
    expect(await erasedIn(file)).toEqual([anne, bo]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('goes on after a line that a crash left half', async () => {
    await addErased(file, [anne]);
    await appendFile(file, bo.slice(0, 20));
    await addErased(file, [bo]);
    expect(await erasedIn(file)).toEqual([anne, bo]);
  });

  it('takes nothing that is not a person’s id', async () => {
    await addErased(file, []);
    const other = join(folder, 'other.txt');
    await writeFile(other, `DROP TABLE\n${anne}\n${anne} \n${anne.toUpperCase()} x\n ${bo} x\n${bo} 2026\n`);
    expect(await erasedIn(other)).toEqual([bo]);
  });

  it('is not taken to be empty when it cannot be read', async () => {
    await expect(erasedIn(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
