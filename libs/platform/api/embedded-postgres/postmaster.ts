import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { ENVIRONMENT, type Binaries } from './binaries';
import { DiskFull, PortTaken, tellsDiskFull } from './faults';
import { freeBytes, type DatabaseFolder } from './folder';
import { readPostmasterFile } from './postmaster-file';
import { shutDown } from './processes';
import { lastWords, openServerLog, serverLogSize, type EmbeddedPostgresLog } from './server-log';
import { until } from './waiting';

/** PostgreSQL's settings by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>;

/** One running PostgreSQL, our child. */
export interface Postmaster {
  readonly pid: number;
  /** Fulfilled with how it ended, once it has. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Launch {
  readonly folder: DatabaseFolder;
  readonly binaries: Binaries;
  readonly port: number;
  readonly settings: Settings;
  readonly log: EmbeddedPostgresLog;
  /** Ends the wait for a PostgreSQL that is still starting, and that PostgreSQL. */
  readonly signal: AbortSignal;
}

/** For a small box. Statements and values stay out of the log, which would otherwise hold what people wrote. */
const DEFAULTS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  // Bounds what must be replayed after a crash, and so the time until it is back.
  max_wal_size: '256MB',
  synchronous_commit: 'on',
  // After a crash every file is made sure of: one by one takes a second on a busy machine, all at once a moment. Only Linux can.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};
/** Crash recovery may replay all of max_wal_size on a slow disk. */
const READY_WITHIN = 300_000;
/** A segment of the write-ahead log: with less than that, PostgreSQL cannot start. */
const SEGMENT_BYTES = 16 * 1024 * 1024;

const whyNot = async ({ folder, port, log }: Launch, since: number, ending: string): Promise<Error> => {
  const words = lastWords(folder.log, since);
  log.debug({ words, ending }, 'PostgreSQL did not start');
  if (/address already in use/i.test(words)) return new PortTaken(`The port ${port} on 127.0.0.1 is taken.`);
  if (tellsDiskFull(words) || (await freeBytes(folder.home)) < SEGMENT_BYTES) return new DiskFull(folder.dataDir);
  return new Error(`The embedded PostgreSQL in ${folder.dataDir} did not start (${ending}): its log is ${folder.log}.`);
};

/**
 * Starts PostgreSQL on the cluster and waits until it accepts connections.
 * @throws DiskFull, PortTaken, or an Error with one sentence
 */
export const launchPostmaster = async (launch: Launch): Promise<Postmaster> => {
  const { folder, binaries, port, settings, signal } = launch;
  const options = Object.entries({ ...DEFAULTS, ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program = '', ...args] = [...binaries.prefix, binaries.postgres, '-D', folder.cluster, ...options];
  const output = openServerLog(folder.log);
  const since = serverLogSize(folder.log);
  // Detached: the terminal's Ctrl-C must reach us alone, so that we finish our work before PostgreSQL stops.
  const child = spawn(program, args, { detached: true, stdio: ['ignore', output, output], cwd: folder.cluster, env: ENVIRONMENT });
  closeSync(output);
  let ending: string | undefined;
  const ended = new Promise<string>((resolve) => {
    const end = (how: string): void => resolve((ending = how));
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, by) => end(by ? `ended by ${by}` : `exit code ${code}`));
  });
  const pid = child.pid ?? 0;
  const stop = (): Promise<void> => (pid === 0 ? Promise.resolve() : shutDown(pid, () => ending !== undefined));
  const isReady = (): boolean => {
    const file = readPostmasterFile(folder.cluster);
    return file?.pid === pid && file.ready;
  };
  await until(() => ending !== undefined || signal.aborted || isReady(), READY_WITHIN, 15);
  if (ending !== undefined) throw await whyNot(launch, since, ending);
  if (signal.aborted || !isReady()) {
    await stop();
    throw new Error(`The embedded PostgreSQL in ${folder.dataDir} was stopped before it was ready.`);
  }
  return { pid, ended, stop };
};
