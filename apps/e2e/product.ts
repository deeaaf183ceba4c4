import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A product started as `npm start` starts it, in a folder of its own, with the demo network. */
export interface StartedProduct {
  readonly address: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

const root = resolve(__dirname, '../..');
const readyWithinMs = 60_000;

/** A free port below those that the system hands out by itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 9_000);
    const server = createServer();
    const free = await new Promise<boolean>((answer) => {
      server.once('error', () => answer(false));
      server.listen(port, '127.0.0.1', () => answer(true));
    });
    if (!free) continue;
    await new Promise((closed) => server.close(closed));
    return port;
  }
}

/** Starts the built product and waits until it says that it is ready. @param variables beside port and folder */
export async function startProduct(
  variables: Readonly<Record<string, string>> = {},
  given: { dataDir?: string; port?: number } = {},
): Promise<StartedProduct> {
  const dataDir = given.dataDir ?? (await mkdtemp(join(tmpdir(), 'hv-product-')));
  const port = given.port ?? (await freePort());
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: '',
    API_PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...variables,
  };
  const child = spawn(process.execPath, ['dist/apps/cli/start.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ready = new Promise<void>((done, failed) => {
    const hear = (text: Buffer): void => {
      output += text.toString();
      if (output.includes('is ready')) done();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the product ended with ${code}:\n${output}`)));
    setTimeout(() => failed(new Error(`the product was not ready in time:\n${output}`)), readyWithinMs).unref();
  });
  await ready;
  return {
    address: `http://localhost:${port}`,
    dataDir,
    process: child,
    output: () => output,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
