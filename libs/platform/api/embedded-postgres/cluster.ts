import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Binaries } from './binaries';
import { codeOf } from './error-code';
import { DiskFull, tellsDiskFull } from './faults';
import { freeBytes, mustBeOurs, type DatabaseFolder } from './folder';
import { makePasswords, readPasswords, ROLE_NAMES, type Passwords } from './passwords';
import type { EmbeddedPostgresLog } from './server-log';

const MAJOR = '18';
/** A new cluster takes 40 MB; with less it would fill the disk first and fail then. */
const NEW_CLUSTER_BYTES = 64 * 1024 * 1024;
/** Under this name a cluster is made; only a finished one is called `cluster`. */
const UNFINISHED = 'unfinished-';

const majorOf = async (cluster: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const clearUnfinished = async (home: string): Promise<void> => {
  const left = (await readdir(home)).filter((name) => name.startsWith(UNFINISHED));
  // An initdb whose parent was killed may still be writing: it fails as its folder goes, and the removal is tried again.
  for (const name of left) await rm(join(home, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
};

const mustBeFree = async (cluster: string): Promise<void> => {
  if (!existsSync(cluster) || (await readdir(cluster)).length === 0) return;
  throw new Error(`The folder ${cluster} is not a database and not empty: move it away, or set another DATA_DIR.`);
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
  const passwordFile = `${unfinished}.password`;
  try {
    await writeFile(passwordFile, passwords.owner, { mode: 0o600 });
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
      const why = /could not look up effective user/i.test(made.words)
        ? 'initdb needs a user that has a name on this system'
        : 'initdb failed or was interrupted';
      throw new Error(`The database in ${folder.dataDir} could not be created: ${why}.`, {
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
    await mustBeFree(folder.cluster);
    if ((await freeBytes(folder.home)) < NEW_CLUSTER_BYTES) throw new DiskFull(folder.dataDir);
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
  await mustBeOurs(folder.cluster, folder.dataDir);
  await chmod(folder.cluster, 0o700);
  return known;
};
