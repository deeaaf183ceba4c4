import { connectOrStart, type EmbeddedPostgresLog } from '@hv/platform/api/embedded-postgres';
import { type StartedProduct, startProduct } from '../product';
import type { Target } from './load';

/** Load from few addresses and accounts is what the limits are there to refuse. */
export const unlimited = { RATE_LIMIT: 'off' };

const nothing = (): void => undefined;
/** Says nothing, and takes no time to load as the product's own log does. */
export const silent: EmbeddedPostgresLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** One product with its own database, as `npm start` makes it. */
export class ProductTarget implements Target {
  private constructor(private product: StartedProduct) {}

  /** @param given where its data shall lie, and what else it is told, if that matters */
  static async start({
    dataDir,
    variables,
  }: { dataDir?: string; variables?: Readonly<Record<string, string>> } = {}): Promise<ProductTarget> {
    return new ProductTarget(await startProduct({ ...unlimited, ...variables }, dataDir ? { dataDir } : {}));
  }

  get dataDir(): string {
    return this.product.dataDir;
  }

  get port(): number {
    return this.product.port;
  }

  /** The product's process. */
  get pid(): number {
    return this.product.process.pid!;
  }

  /** Whether the process that was started last still lives. */
  get lives(): boolean {
    return this.product.process.exitCode === null && this.product.process.signalCode === null;
  }

  /** Faults of its own that its process has logged, each kind once: behind every answer 500 stands one. */
  get loggedFaults(): string[] {
    const lines = this.product
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{') && line.includes('failed'));
    const logged = lines.map((line) => JSON.parse(line) as { level: number; msg: string; error?: { message?: string; stack?: string } });
    const faults = logged.filter(({ level, error }) => level >= 50 && error);
    return [
      ...new Set(faults.map(({ msg, error }) => `${msg}: ${error!.message} ${error!.stack?.split('\n').slice(1, 5).join(' ') ?? ''}`)),
    ];
  }

  /** The last that its process printed. */
  get lastWords(): string {
    return this.product.output().trim().split('\n').slice(-40).join('\n');
  }

  address(): string {
    return this.product.address;
  }

  /** Kills the product's process; its PostgreSQL is left an orphan. */
  async kill(): Promise<void> {
    await this.product.end('SIGKILL');
  }

  /** Starts it again in the same folder at the same port. @returns how long it took, ms */
  async startAgain(): Promise<number> {
    const began = performance.now();
    const { dataDir, port } = this.product;
    this.product = await startProduct(unlimited, { dataDir, port });
    return performance.now() - began;
  }

  withDatabase<Result>(read: (ownerUrl: string) => Promise<Result>): Promise<Result> {
    return withDatabaseOf(this.dataDir, read);
  }

  stop(): Promise<void> {
    return this.product.stop();
  }
}

/** Reads the embedded database of a data folder, whose product is running. */
export async function withDatabaseOf<Result>(dataDir: string, read: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const database = await connectOrStart(dataDir, silent);
  try {
    return await read(database.url());
  } finally {
    await database.close();
  }
}
