import { chmod, mkdir, realpath, stat, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where the embedded PostgreSQL keeps what, absolute paths. */
export interface DatabaseFolder {
  /** The data folder of the product, as the operator knows it. */
  readonly dataDir: string;
  /** Our room in it. */
  readonly home: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly passwords: string;
  readonly log: string;
  readonly lock: string;
}

/** PostgreSQL accepts no folder of somebody else's, and root as nobody has no right to one. Throws one sentence. */
export const mustBeOurs = async (path: string, dataDir: string): Promise<void> => {
  const { uid } = await stat(path);
  if (uid === process.geteuid?.()) return;
  throw new Error(`The database in ${dataDir} belongs to another user (number ${uid}): start as that user, or set another DATA_DIR.`);
};

/** Makes the folder when it is missing, readable by its owner alone. */
export const openFolder = async (dataDir: string): Promise<DatabaseFolder> => {
  const wanted = join(resolve(dataDir), 'postgres');
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  await mustBeOurs(wanted, dataDir);
  await chmod(wanted, 0o700);
  const home = await realpath(wanted);
  const inside = (name: string): string => join(home, name);
  return {
    dataDir: resolve(dataDir),
    home,
    cluster: inside('cluster'),
    passwords: inside('passwords.json'),
    log: inside('postgres.log'),
    lock: inside('folder.lock'),
  };
};

/** The bytes that may still be written to the disk of this folder. */
export const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
};
