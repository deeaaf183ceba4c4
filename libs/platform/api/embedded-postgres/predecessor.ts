import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connectAsOwner } from './connection';
import { DataFolderInUse } from './faults';
import type { DatabaseFolder } from './folder';
import { tryInstanceLock } from './instance-lock';
import type { Passwords } from './passwords';
import { POSTMASTER_FILE, readPostmasterFile } from './postmaster-file';
import { endLeftovers, isPostgresOf, shutDown } from './processes';
import type { EmbeddedPostgresLog } from './server-log';
import { until } from './waiting';

/** How long a PostgreSQL that nobody seems to own may take to say whether that is so. */
const PATIENCE = 5_000;

/** Whether a living instance holds the lock in this running PostgreSQL. One that gives no answer has nobody: we hold the folder lock. */
const isCaredFor = async (folder: DatabaseFolder, passwords: Passwords, log: EmbeddedPostgresLog): Promise<boolean> => {
  let held = false;
  await until(
    async () => {
      const file = readPostmasterFile(folder.cluster);
      if (!file || !isPostgresOf(file.pid, folder.cluster)) return true;
      if (!file.ready || !file.port) return false;
      try {
        const client = await connectAsOwner(file.port, passwords);
        held = await tryInstanceLock(client)
          .then((taken) => !taken)
          .finally(() => client.end());
        return true;
      } catch (error) {
        log.debug({ error }, 'the PostgreSQL that was found does not answer');
        return false;
      }
    },
    PATIENCE,
    50,
  );
  return held;
};

/** Ends the children of a dead postmaster and removes its `postmaster.pid`, whose number may be somebody else's by now. */
export const clearDeadPostmaster = async (cluster: string): Promise<void> => {
  await endLeftovers(cluster);
  rmSync(join(cluster, POSTMASTER_FILE), { force: true });
};

/**
 * Ends whatever a predecessor that was killed left running on this cluster. Called with the folder lock held.
 * @throws DataFolderInUse when the PostgreSQL that runs there is in the care of a living instance; then nothing was touched
 */
export const clearPredecessor = async (folder: DatabaseFolder, passwords: Passwords, log: EmbeddedPostgresLog): Promise<void> => {
  const file = readPostmasterFile(folder.cluster);
  if (file && isPostgresOf(file.pid, folder.cluster)) {
    if (await isCaredFor(folder, passwords, log)) throw new DataFolderInUse(folder.dataDir);
    log.warn({ pid: file.pid }, 'a PostgreSQL without its instance was found and is being stopped');
    await shutDown(file.pid, () => !isPostgresOf(file.pid, folder.cluster));
  }
  await clearDeadPostmaster(folder.cluster);
};
