import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A person's id, a space, and when they were erased. A line that was not written whole names nobody. */
const line = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) \S+$/;

/** Where it is kept who was erased: beside the database, so that no restored backup brings back what it says. */
export const erasureFileOf = (dataDir: string): string => join(dataDir, 'erasures.txt');

/** @returns the ids of the persons a file names; none when there is no file @throws as reading does, when there is one */
export async function erasedIn(file: string): Promise<string[]> {
  return [...namedIn(await textOf(file))];
}

/** Adds persons the file does not name yet. Resolves when that is on the disk. @throws as writing does */
export async function addErased(file: string, personIds: readonly string[], at = new Date()): Promise<void> {
  const text = await textOf(file);
  const known = namedIn(text);
  const added = personIds.filter((personId) => !known.has(personId));
  if (added.length === 0) return;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    // What a crash left half a line stays one, by itself.
    const begin = text === '' || text.endsWith('\n') ? '' : '\n';
    await handle.appendFile(begin + added.map((personId) => `${personId} ${at.toISOString()}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (text === '') await syncFolder(dirname(file));
}

const namedIn = (text: string): Set<string> => new Set(text.split('\n').flatMap((one) => line.exec(one)?.[1] ?? []));

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** A new file's name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
