import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledBefore, fillFromPrepared } from './prepared';
import { endLeftovers } from './processes';

/** A product started as `npm start` starts it, in a folder of its own, with the demo network. */
export interface StartedProduct {
  readonly address: string;
  readonly port: number;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Ends it by a signal and leaves its folder. @returns its exit code, or the signal that ended it */
  end(signal: NodeJS.Signals): Promise<number | string>;
  /** Stops it, however it is, and removes its folder. */
  stop(): Promise<void>;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

const readyWithinMs = 240_000;
const stoppedWithinMs = 60_000;

/** What a product is given beside ports, folders and databases, so that nothing of ours reaches it. */
const plainEnvironment = { ...process.env, NODE_OPTIONS: '', NODE_ENV: '', LOG_LEVEL: 'warn' };

/** How to take away what was started for each data folder, and not stopped yet. */
const unfinished = new Map<string, () => Promise<void>>();

/** Ends everything that was started here and removes its folders: for a run that is interrupted. */
export async function abandonProducts(): Promise<void> {
  for (const abandon of [...unfinished.values()]) await abandon();
}

/** Ends whatever still runs in a data folder, and removes it. */
export async function removeDataDir(dataDir: string): Promise<void> {
  await endLeftovers(dataDir);
  await rm(dataDir, { recursive: true, force: true });
  unfinished.delete(dataDir);
}

/** What was handed out here, and may not be in use yet. */
const handedOut = new Set<number>();
/** Those that run beside this one have ports of their own: what was handed out there may not be in use yet either, or be used again. */
const ports = { from: 11_000 + 2_000 * (Number(process.env['JEST_WORKER_ID'] ?? 0) % 4), count: 2_000 };

/** A free port below those that embedded databases take, and those that the system hands out by itself; never the same twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = ports.from + Math.floor(Math.random() * ports.count);
    if (handedOut.has(port)) continue;
    const server = createServer();
    const free = await new Promise<boolean>((answer) => {
      server.once('error', () => answer(false));
      server.listen(port, '127.0.0.1', () => answer(true));
    });
    if (!free) continue;
    await new Promise((closed) => server.close(closed));
    handedOut.add(port);
    return port;
  }
}

/** A new folder for a product's data. @param abandon what else must be stopped before it can be removed */
export async function aDataDir(abandon = async (): Promise<void> => undefined): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hv-product-'));
  unfinished.set(dataDir, () => abandon().then(() => removeDataDir(dataDir)));
  return dataDir;
}

/** A new folder for a product whose first start is behind it, where one was prepared. */
async function aFilledDataDir(): Promise<string> {
  const dataDir = await aDataDir();
  await fillFromPrepared(dataDir);
  return dataDir;
}

/** Begins a program of the build, e.g. `cli/start`, from the repository's root. */
export function begin(program: string, variables: Variables, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [`dist/apps/${program}.js`, ...args], {
    env: { ...plainEnvironment, ...compiledBefore(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a program of the build to its end. */
export async function run(program: string, variables: Variables, args: readonly string[] = []): Promise<Ended> {
  const child = begin(program, variables, args);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name]!.on('data', (text: Buffer) => (said[name] += text.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), readyWithinMs);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, ...said };
}

/**
 * Starts the built product with the demo network, and waits until it says that it is ready.
 * @param variables beside port and folder
 * @param given a new and empty folder for those to whom the first start matters
 */
export async function startProduct(variables: Variables = {}, given: { dataDir?: string; port?: number } = {}): Promise<StartedProduct> {
  const dataDir = given.dataDir ?? (await aFilledDataDir());
  const port = given.port ?? (await freePort());
  const child = begin('cli/start', { API_PORT: String(port), DATA_DIR: dataDir, ...variables });
  let output = '';
  await new Promise<void>((done, failed) => {
    const hear = (text: Buffer): void => {
      output += text.toString();
      if (output.includes('is ready')) done();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the product ended with ${code}:\n${output}`)));
    setTimeout(() => failed(new Error(`the product was not ready in time:\n${output}`)), readyWithinMs).unref();
  }).catch(async (error: unknown) => {
    // Whoever waited for it does not know of it.
    await endProcess(child, 'SIGTERM');
    throw error;
  });
  const end = (signal: NodeJS.Signals): Promise<number | string> => endProcess(child, signal);
  return {
    address: `http://localhost:${port}`,
    port,
    dataDir,
    process: child,
    output: () => output,
    end,
    stop: async () => {
      await end('SIGTERM');
      await removeDataDir(dataDir);
    },
  };
}

/** Ends a process by a signal, and by force should that not be enough. @returns its exit code, or the signal that ended it */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number | string> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), stoppedWithinMs);
    await gone;
    clearTimeout(force);
  }
  return child.exitCode ?? child.signalCode ?? 'unknown';
}
