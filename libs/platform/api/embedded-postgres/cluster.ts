import { randomBytes } from 'node:crypto';
import { chmod, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Binaries } from './binaries';
import { DiskFull, tellsDiskFull } from './faults';
import type { DatabaseFolder } from './folder';
import { makePasswords, readPasswords, ROLE_NAMES, type Passwords } from './passwords';
import type { EmbeddedPostgresLog } from './server-log';

const MAJOR = '18';
/** Under this name a cluster is made; only a finished one is called `cluster`. */
const UNFINISHED = 'unfinished-';

const majorOf = async (cluster: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const clearUnfinished = async (home: string): Promise<void> => {
  const left = (await readdir(home)).filter((name) => name.startsWith(UNFINISHED));
  // An initdb whose parent was killed may still be writing: it fails as its folder goes, and the removal is tried again.
  for (const name of left) await rm(join(home, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
};

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

const makeCluster = async (
  folder: DatabaseFolder,
  binaries: Binaries,
  passwords: Passwords,
  durable: boolean,
  log: EmbeddedPostgresLog,
): Promise<void> => {
  const unfinished = join(folder.home, UNFINISHED + randomBytes(6).toString('hex'));
  const passwordFile = `${folder.passwords}.initdb`;
  const file = await open(passwordFile, 'w', 0o600);
  await file.writeFile(passwords.owner).finally(() => file.close());
  try {
    const options = [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--auth=scram-sha-256',
      `--username=${ROLE_NAMES.owner}`,
    ];
    const target = ['-D', unfinished, `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])];
    const made = await run([...binaries.prefix, binaries.initdb, ...options, ...target], folder.home);
    if (!made.ok) {
      log.debug({ words: made.words }, 'initdb failed');
      if (tellsDiskFull(made.words)) throw new DiskFull(folder.dataDir);
      throw new Error(`The database in ${folder.dataDir} could not be created: initdb failed or was interrupted.`, {
        cause: new Error(made.words),
      });
    }
    await rename(unfinished, folder.cluster);
    if (durable) await syncFolder(folder.home);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
};

const checkOwner = async (folder: DatabaseFolder): Promise<void> => {
  const { uid } = await stat(folder.cluster);
  if (uid === process.geteuid?.()) return;
  throw new Error(
    `The database in ${folder.dataDir} belongs to another user (number ${uid}): start as that user, or set another DATA_DIR.`,
  );
};

/**
 * Makes the database cluster when there is none, whole or not at all; checks the one that is there. Called with the folder lock held.
 * @param durable false leaves out fsync (tests)
 * @returns the passwords of its roles
 * @throws DiskFull, or an Error with one sentence (another major version, another owner, lost passwords, failed initdb)
 */
export const openCluster = async (
  folder: DatabaseFolder,
  binaries: Binaries,
  durable: boolean,
  log: EmbeddedPostgresLog,
): Promise<Passwords> => {
  await clearUnfinished(folder.home);
  const major = await majorOf(folder.cluster);
  const known = await readPasswords(folder.passwords);
  if (!major) {
    const passwords = known ?? (await makePasswords(folder.passwords));
    await makeCluster(folder, binaries, passwords, durable, log);
    return passwords;
  }
  if (major !== MAJOR) {
    throw new Error(
      `The database in ${folder.dataDir} was made by PostgreSQL ${major} and this version runs ${MAJOR}: make a backup with the version that made it, and restore it into an empty folder.`,
    );
  }
  if (!known) {
    throw new Error(
      `The file ${folder.passwords} is missing and its database cannot be opened without it: put the file back, or restore a backup into an empty folder.`,
    );
  }
  await checkOwner(folder);
  await chmod(folder.cluster, 0o700);
  return known;
};
