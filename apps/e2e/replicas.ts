import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Log } from '@hv/platform/api';
import { startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { aDataDir, begin, endProcess, freePort, removeDataDir, run } from './product';
import { Relay } from './relay';

type Variables = Readonly<Record<string, string>>;

const readyWithinMs = 30_000;

/** One instance of several. */
export class Replica {
  private child: ChildProcess | undefined;
  private said = '';

  constructor(
    readonly port: number,
    private readonly variables: Variables,
  ) {}

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  get pid(): number {
    return this.child!.pid!;
  }

  /** Whether it has not ended, by itself or otherwise. */
  get lives(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** The last that it printed. */
  get lastWords(): string {
    return this.said.trim().split('\n').slice(-40).join('\n');
  }

  /** Starts it, at the same port as before. @throws with what it said when it ends instead */
  async start(): Promise<void> {
    const child = begin('api/main', { ...this.variables, API_PORT: String(this.port) });
    this.child = child;
    this.said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text: Buffer) => (this.said += text.toString()));
    const end = performance.now() + readyWithinMs;
    while (performance.now() < end && this.lives) {
      const answer = await fetch(`${this.address}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.end('SIGKILL');
    throw new Error(`an instance was not ready in time: ${this.said}`);
  }

  /** @returns its exit code, or the signal that ended it */
  end(signal: NodeJS.Signals): Promise<number | string> {
    return this.child ? endProcess(this.child, signal) : Promise.resolve(0);
  }
}

/** The Redis between them. Keeps nothing on disk, as a cache does. */
export class Redis {
  private child: ChildProcess | undefined;

  constructor(
    readonly port: number,
    private readonly folder: string,
  ) {}

  async start(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', this.folder];
    this.child = spawn('redis-server', settings, { stdio: 'ignore' });
    await once(this.child, 'spawn');
  }

  async kill(): Promise<void> {
    await endProcess(this.child!, 'SIGKILL');
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child!.kill(signal);
  }
}

type Stop = () => Promise<unknown>;

/** Several instances over one database, linked by Redis, behind one address, with the demo network. */
export class Replicas {
  private constructor(
    readonly instances: readonly Replica[],
    readonly redis: Redis,
    readonly relay: Relay,
    /** What an instance is given. */
    readonly variables: Variables,
    /** The database as the role that owns the tables. */
    readonly databaseUrl: string,
    private readonly stops: Stop[],
  ) {}

  /** Starts PostgreSQL, Redis and `count` instances. @param variables beside what links them */
  static async start(count: number, variables: Variables = {}): Promise<Replicas> {
    const stops: Stop[] = [];
    const dataDir = await aDataDir(() => goBack(stops));
    stops.push(() => removeDataDir(dataDir));
    try {
      return await Replicas.open(count, dataDir, variables, stops);
    } catch (error) {
      await goBack(stops);
      throw error;
    }
  }

  /** @param stops is given each thing that must be undone, the last to be undone first */
  private static async open(count: number, dataDir: string, variables: Variables, stops: Stop[]): Promise<Replicas> {
    const postgres = await startEmbeddedPostgres({ dataDir, log: new Log('silent') });
    stops.unshift(() => postgres.stop());
    const redis = new Redis(await freePort(), dataDir);
    await redis.start();
    stops.unshift(() => redis.kill());
    const ports = await Promise.all(Array.from({ length: count }, freePort));
    const relay = await Relay.open(await freePort(), ports);
    stops.unshift(() => relay.close());
    const shared = {
      DATA_DIR: dataDir,
      RATE_LIMIT: 'off',
      DATABASE_URL: postgres.url(undefined, 'app'),
      MIGRATE_URL: postgres.url(),
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      PUBLIC_URL: relay.address,
      ...variables,
    };
    const demo = await run('cli/demo', shared);
    if (demo.code !== 0) throw new Error(`the demo was not filled in: ${demo.stderr}`);
    const instances = ports.map((port) => new Replica(port, shared));
    stops.unshift(() => Promise.all(instances.map((instance) => instance.end('SIGTERM'))));
    await Promise.all(instances.map((instance) => instance.start()));
    return new Replicas(instances, redis, relay, shared, postgres.url(), stops);
  }

  /** Where people find them. */
  get address(): string {
    return this.relay.address;
  }

  stop(): Promise<void> {
    return goBack(this.stops);
  }
}

async function goBack(stops: Stop[]): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}
