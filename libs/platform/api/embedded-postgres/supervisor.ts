import { PortTaken } from './faults';
import { freePort } from './free-port';
import { launchPostmaster, type Launch, type Postmaster } from './postmaster';
import { clearDeadPostmaster } from './predecessor';
import { isPostgresOf } from './processes';
import { boundServerLog } from './server-log';
import { restFor } from './waiting';

/** A PostgreSQL that is started again whenever it dies, always on the same port. */
export interface SupervisedPostmaster {
  readonly port: number;
  /** The process number of the PostgreSQL that runs now, or ran last. */
  pid(): number;
  /** Ends the care and then PostgreSQL; nothing stays behind. */
  stop(): Promise<void>;
}

/** One that lived longer than this had a reason of its own to die, and is started again at once. */
const STEADY = 10_000;
const LOG_CHECK = 30_000;

/** Milliseconds before the next start, after `failures` short lives or failed starts in a row: none twice, then 100 ms doubling up to the ceiling. */
export const pauseAfter = (failures: number, ceiling: number): number => (failures < 2 ? 0 : Math.min(100 * 2 ** (failures - 2), ceiling));
/** One that comes up but is killed again and again must still be back within two seconds: most of that is for its recovery. */
const CEILING_WHEN_IT_RUNS = 200;
const CEILING_WHEN_IT_FAILS = 5_000;

const launchOnFreePort = async (launch: Omit<Launch, 'port'>): Promise<{ port: number; postmaster: Postmaster }> => {
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, postmaster: await launchPostmaster({ ...launch, port }) };
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 20) throw error;
    }
  }
};

/**
 * Starts PostgreSQL on a free port and keeps it running.
 * @throws what `launchPostmaster` throws when the first start fails; later failures are logged and tried again
 */
export const supervise = async (parts: Omit<Launch, 'port' | 'signal'>): Promise<SupervisedPostmaster> => {
  const { folder, log } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const first = await launchOnFreePort({ ...parts, signal });
  const { port } = first;
  let current = first.postmaster;

  const startAgain = async (failures: number): Promise<void> => {
    for (let attempt = failures; !signal.aborted; attempt += 1) {
      await restFor(pauseAfter(attempt, attempt === failures ? CEILING_WHEN_IT_RUNS : CEILING_WHEN_IT_FAILS), signal);
      if (signal.aborted) return;
      try {
        await clearDeadPostmaster(folder.cluster);
        current = await launchPostmaster({ ...parts, port, signal });
        return;
      } catch (error) {
        if (!signal.aborted) log.error({ error }, 'PostgreSQL could not be started again; trying on');
      }
    }
  };
  const keep = async (): Promise<void> => {
    const stopped = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    for (let failures = 0; ;) {
      const since = performance.now();
      const ending = await Promise.race([current.ended, stopped]);
      if (signal.aborted) return;
      failures = performance.now() - since < STEADY ? failures + 1 : 0;
      log.error({ pid: current.pid, ending }, 'PostgreSQL ended by itself and is being started again');
      await startAgain(failures);
      if (signal.aborted) return;
      log.info({ pid: current.pid }, 'PostgreSQL runs again');
    }
  };
  const keeping = keep();
  const logCheck = setInterval(() => boundServerLog(folder.log, log), LOG_CHECK).unref();
  // A process that ends without stop() (process.exit, an uncaught exception) still tells PostgreSQL to go.
  const farewell = (): void => {
    if (isPostgresOf(current.pid, folder.cluster)) process.kill(current.pid, 'SIGINT');
  };
  process.once('exit', farewell);

  const end = async (): Promise<void> => {
    stopping.abort();
    await keeping;
    await current.stop();
    process.removeListener('exit', farewell);
    clearInterval(logCheck);
    await clearDeadPostmaster(folder.cluster);
  };
  let ended: Promise<void> | undefined;
  return { port, pid: () => current.pid, stop: () => (ended ??= end()) };
};
