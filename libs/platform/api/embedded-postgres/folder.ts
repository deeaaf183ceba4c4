import { chmod, mkdir, realpath } from 'node:fs/promises';
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

/** Makes the folder when it is missing, readable by its owner alone. */
export const openFolder = async (dataDir: string): Promise<DatabaseFolder> => {
  const wanted = join(resolve(dataDir), 'postgres');
  await mkdir(wanted, { recursive: true, mode: 0o700 });
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
