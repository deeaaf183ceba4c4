import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Log } from '@hv/platform/api';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { abandonProduct, aDataDir, begin, endProcess, freePort, run } from './product';
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
    return endProcess(this.child!, signal);
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

/** Several instances over one database, linked by Redis, behind one address, with the demo network. */
export class Replicas {
  private constructor(
    readonly instances: readonly Replica[],
    readonly redis: Redis,
    readonly relay: Relay,
    /** What an instance is given. */
    readonly variables: Variables,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  /** Starts PostgreSQL, Redis and `count` instances. @param variables beside what links them */
  static async start(count: number, variables: Variables = {}): Promise<Replicas> {
    const dataDir = await aDataDir();
    const postgres = await startEmbeddedPostgres({ dataDir, log: new Log('silent') });
    const redis = new Redis(await freePort(), dataDir);
    await redis.start();
    const ports: number[] = [];
    while (ports.length < count) ports.push(await freePort());
    const relay = await Relay.open(await freePort(), ports);
    const shared = {
      DATA_DIR: dataDir,
      RATE_LIMIT: 'off',
      DATABASE_URL: postgres.url(undefined, 'app'),
      MIGRATE_URL: postgres.url(),
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      PUBLIC_URL: relay.address,
      ...variables,
    };
    const replicas = new Replicas(
      ports.map((port) => new Replica(port, shared)),
      redis,
      relay,
      shared,
      postgres,
    );
    const demo = await run('cli/demo', shared);
    if (demo.code !== 0) throw new Error(`the demo was not filled in: ${demo.stderr}`);
    await Promise.all(replicas.instances.map((instance) => instance.start()));
    return replicas;
  }

  /** Where people find them. */
  get address(): string {
    return this.relay.address;
  }

  /** The database as the role that owns the tables. */
  get databaseUrl(): string {
    return this.postgres.url();
  }

  async stop(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.end('SIGTERM')));
    await this.relay.close();
    await this.postgres.stop();
    await abandonProduct(this.variables['DATA_DIR']!);
  }
}
