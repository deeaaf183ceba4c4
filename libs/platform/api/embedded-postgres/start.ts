import { EventEmitter } from 'node:events';
import { findBinaries } from './binaries';
import { openCluster } from './cluster';
import { databaseUrl } from './connection';
import { DataFolderInUse, inOneSentence } from './faults';
import { openFolder, type DatabaseFolder } from './folder';
import { takeFolder } from './folder-lock';
import { holdInstanceLock } from './instance-lock';
import type { DatabaseRole } from './passwords';
import type { Settings } from './postmaster';
import { clearPredecessor } from './predecessor';
import { ensureDatabase } from './roles';
import type { EmbeddedPostgresLog } from './server-log';
import { supervise } from './supervisor';

export interface EmbeddedPostgresOptions {
  /** The product's data folder; made when missing. PostgreSQL gets the folder `postgres` in it. */
  readonly dataDir: string;
  readonly log: EmbeddedPostgresLog;
  /** Settings of postgresql.conf that replace ours: tests give `fsync: 'off'`. */
  readonly settings?: Settings;
}

export interface EmbeddedPostgres {
  /** A connection string, the same until `stop()`. Without arguments: the product's database as its owner. */
  url(database?: string, role?: DatabaseRole): string;
  /** The process number of the postmaster; another one after a restart. */
  readonly pid: number;
  /** Calls the listener each time PostgreSQL accepts connections again after it had died. Answers a function that takes the listener away. */
  onRestart(listener: () => void): () => void;
  /** Stops PostgreSQL (fast shutdown) and leaves no process behind. May be called more than once. */
  stop(): Promise<void>;
}

type Undo = () => Promise<void> | void;

const goBack = async (steps: readonly Undo[]): Promise<void> => {
  for (const step of steps) await step();
};

/** Opens step by step; each step notes how to undo it, so that a failure and `stop()` go the same way back. */
const open = async (folder: DatabaseFolder, { log, settings = {} }: EmbeddedPostgresOptions, undo: Undo[]): Promise<EmbeddedPostgres> => {
  const lock = takeFolder(folder.lock);
  if (!lock) throw new DataFolderInUse(folder.dataDir);
  undo.unshift(() => lock.release());
  const binaries = await findBinaries();
  const passwords = await openCluster(folder, binaries, settings['fsync'] !== 'off', log);
  await clearPredecessor(folder, passwords, log);
  const postmaster = await supervise({ folder, binaries, settings, log });
  undo.unshift(() => postmaster.stop());
  const restarts = new EventEmitter();
  const instance = await holdInstanceLock(postmaster.port, passwords, log, () => restarts.emit('restart'));
  undo.unshift(() => instance.release());
  await ensureDatabase(postmaster.port, passwords);
  let stopped: Promise<void> | undefined;
  return {
    url: (database, role) => databaseUrl(postmaster.port, passwords, database, role),
    get pid() {
      return postmaster.pid();
    },
    onRestart: (listener) => {
      restarts.on('restart', listener);
      return () => void restarts.off('restart', listener);
    },
    stop: () => (stopped ??= goBack(undo)),
  };
};

/**
 * Starts the embedded PostgreSQL of a data folder, which this process then holds alone, and keeps it running until `stop()`.
 * The first start makes the cluster, the roles and the database; what a killed predecessor left is ended or repaired.
 * @throws DataFolderInUse, DiskFull, or another Error with one clear sentence; then nothing of ours is left running
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const undo: Undo[] = [];
  try {
    return await open(await openFolder(options.dataDir), options, undo);
  } catch (error) {
    await goBack(undo);
    throw inOneSentence(error, options.dataDir);
  }
};
