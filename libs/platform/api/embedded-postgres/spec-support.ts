import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isPostgresOf } from './processes';
import type { EmbeddedPostgresLog } from './server-log';
import { until } from './waiting';

const silent = (): void => undefined;
export const silentLog: EmbeddedPostgresLog = { debug: silent, info: silent, warn: silent, error: silent };
/** What every start in the specs needs besides its folder. */
export const quick = { log: silentLog, settings: { fsync: 'off' } } as const;

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'hv-postgres-'));
export const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true });
export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'cluster');

/** Runs one statement on a connection of its own. */
export const ask = async <Row extends object>(url: string, sql: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Whether the database answers within `patience` milliseconds. */
export const answersWithin = (patience: number, url: string): Promise<boolean> =>
  until(
    () =>
      ask(url, 'select 1').then(
        () => true,
        () => false,
      ),
    patience,
  );

/** The numbers of all processes that work on this cluster. */
export const processesOf = (dataDir: string): number[] =>
  existsSync(clusterOf(dataDir))
    ? readdirSync('/proc')
        .map(Number)
        .filter((pid) => pid > 0 && isPostgresOf(pid, clusterOf(dataDir)))
    : [];

/** The line that a child instance prints. */
export interface ChildReport {
  readonly pid?: number;
  readonly url?: string;
  readonly refused?: string;
  readonly sentence?: string;
}

/** Starts an instance in a process of its own; the caller ends it by `kill` or by closing its input. */
export const childInstance = (
  dataDir: string,
  options: { uid?: number; gid?: number } = {},
): { child: ChildProcess; report: Promise<ChildReport> } => {
  const child = spawn(process.execPath, [join(__dirname, 'child-instance.mjs'), dataDir], {
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const report = once(child.stdout!, 'data').then(([line]) => JSON.parse(String(line)) as ChildReport);
  return { child, report };
};

/** Kills a process the hard way and waits until it is gone. */
export const killHard = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
