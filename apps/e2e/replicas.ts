import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Log } from '@hv/platform/api';
import { startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { freePort } from './product';

const root = resolve(__dirname, '../..');
const readyWithinMs = 30_000;

/** One instance of several. */
export interface Replica {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Several instances over one database, linked by Redis, with the demo network. */
export interface Replicas {
  readonly replicas: readonly Replica[];
  readonly databaseUrl: string;
  readonly redis: { readonly port: number; kill(): Promise<void>; start(): Promise<void> };
  stop(): Promise<void>;
}

/** Runs a built program to its end. */
async function run(program: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
}

async function answers(address: string): Promise<void> {
  const end = Date.now() + readyWithinMs;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} was not ready in time`);
}

/** Starts one instance over a database. */
export async function startReplica(env: NodeJS.ProcessEnv): Promise<Replica> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    cwd: root,
    env: { ...env, API_PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  await answers(address);
  return { address, process: child };
}

/** Starts PostgreSQL, Redis and `count` instances. */
export async function startReplicas(count: number): Promise<Replicas> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hv-replicas-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: new Log('silent') });
  const redisPort = await freePort();
  let redis: ChildProcess;
  const startRedis = async (): Promise<void> => {
    redis = spawn(
      'redis-server',
      ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dataDir],
      { stdio: 'ignore' },
    );
    await once(redis, 'spawn');
  };
  await startRedis();
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: '',
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    RATE_LIMIT: 'off',
    DATABASE_URL: postgres.url(undefined, 'app'),
    MIGRATE_URL: postgres.url(),
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
  };
  await run('dist/apps/cli/demo.js', env);
  const replicas = await Promise.all(Array.from({ length: count }, () => startReplica(env)));
  return {
    replicas,
    databaseUrl: postgres.url(),
    redis: {
      port: redisPort,
      kill: async () => {
        redis.kill('SIGKILL');
        await once(redis, 'exit');
      },
      start: startRedis,
    },
    stop: async () => {
      for (const replica of replicas) {
        replica.process.kill('SIGTERM');
        if (replica.process.exitCode === null) await once(replica.process, 'exit');
      }
      redis.kill('SIGTERM');
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
