import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtProgram } from '../built';
import type { Ground } from '../ground/ground';
import { freePort } from './free-port';
import { ready } from './ready';
import type { Side, SideName } from './side';

const readyWithinMs = 60_000;
const words = 4_000;

export interface Programs {
  /** The built API. */
  readonly api: string;
  /** Where CPU profiles of the product go, if anywhere. */
  readonly profiles: string | undefined;
}

/** Starts a server to be measured, by itself on a port of its own, and waits until it is ready. */
export async function startSide(name: SideName, ground: Ground, { api, profiles }: Programs): Promise<Side> {
  const port = await freePort();
  const program = name === 'raw' ? builtProgram('raw-server') : resolve(api);
  const flags = name === 'product' && profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const env = {
    PATH: process.env['PATH'],
    API_PORT: String(port),
    DATABASE_URL: ground.urlOf(name),
    DATA_DIR: ground.folder,
    RATE_LIMIT: 'off',
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...flags, program], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', ...(name === 'raw' ? (['ipc'] as const) : [])],
  });
  const endWithUs = (): boolean => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  let said = '';
  let ended: string | undefined;
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-words)));
  child.once('exit', (code, signal) => (ended = `it ended with ${code ?? signal}: ${said}`));
  await ready(port, readyWithinMs, () => ended);
  const readyAfterMs = performance.now() - startedAt;
  return {
    name,
    port,
    readyAfterMs,
    headersOf: ({ id, secret }) => ({ cookie: `hv-${port}=${secret}`, origin: `http://localhost:${port}`, 'x-author': id }),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024,
    cpuSeconds: () => cpuSecondsOf(child.pid!),
    stop: async () => {
      process.off('exit', endWithUs);
      await stop(child);
    },
  };
}

const ticksPerSecond = 100;

function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user! + system!) / ticksPerSecond;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
