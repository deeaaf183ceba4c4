import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Log } from '../operations/log';
import type { Statement } from './statement';

// Counters and event ids fit a JavaScript number for as long as anyone will run this (2^53).
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** How long work may take before the database ends it, ms. */
export const databaseTimeouts = { statement: 10_000, lock: 2_000, idleInTransaction: 15_000, connection: 3_000 } as const;

const sessionOptions = [
  `-c statement_timeout=${databaseTimeouts.statement}`,
  `-c lock_timeout=${databaseTimeouts.lock}`,
  `-c idle_in_transaction_session_timeout=${databaseTimeouts.idleInTransaction}`,
  '-c timezone=UTC',
  '-c jit=off',
].join(' ');

/**
 * A connection may die just as it passes from the pool to whoever waits for it, when neither listens: that would end the process. Whoever
 * uses it hears of it from the statement at hand, and the pool takes it out.
 */
function neverUnheard(client: pg.PoolClient, done: () => void): void {
  client.on('error', () => undefined);
  done();
}

/** How the product reaches PostgreSQL: one pool, bounded waits, and a dead connection never takes the process with it. */
export function createDataSource(
  url: string,
  log: Log,
  options: { poolSize?: number; entities?: EntityTarget<ObjectLiteral>[] } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: options.entities ?? [],
    poolSize: options.poolSize ?? 16,
    applicationName: 'helevejen',
    connectTimeoutMS: databaseTimeouts.connection,
    poolErrorHandler: (error: Error) => log.warn({ error }, 'a database connection was lost'),
    // pipeline: what is asked right behind a statement on its connection is on its way before that one's answer.
    extra: { options: sessionOptions, keepAlive: true, pipeline: true, verify: neverUnheard },
    logging: false,
  } as ConstructorParameters<typeof DataSource>[0]);
}

/** A statement to be run right behind another. */
export interface Following<Row extends object> {
  readonly statement: Statement<Row>;
  readonly values: readonly unknown[];
}

/** Runs statements outside any transaction, for reads, and for writes that are one statement. */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  private get pool(): pg.Pool {
    return (this.dataSource.driver as PostgresDriver).master as pg.Pool;
  }

  /** Runs a prepared statement on any free connection. */
  async run<Row extends object>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statement.name, text: statement.sql, values: values as unknown[] });
    return result.rows;
  }

  /**
   * Runs a statement, and another right behind it on the same connection: that one sees whatever was committed when the first was, and
   * costs no wait of its own. @returns the rows of both; of the second undefined when only that one failed
   */
  async runWith<Row extends object, Next extends object>(
    statement: Statement<Row>,
    values: readonly unknown[],
    next: Following<Next>,
  ): Promise<[Row[], Next[] | undefined]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      const first = client.query<Row>({ name: statement.name, text: statement.sql, values: values as unknown[] });
      const second = client.query<Next>({ name: next.statement.name, text: next.statement.sql, values: next.values as unknown[] });
      const [done, followed] = await Promise.allSettled([first, second]);
      if (done.status === 'rejected') throw (failure = done.reason as Error);
      return [done.value.rows, followed.status === 'fulfilled' ? followed.value.rows : undefined];
    } finally {
      client.release(failure);
    }
  }

  /** Runs a statement that is not worth preparing, or several in one text, as the job queue sends them. @returns the rows of all of them */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await this.pool.query<Row>(sql, values as unknown[]);
    return Array.isArray(result) ? result.flatMap(({ rows }: pg.QueryResult<Row>) => rows) : result.rows;
  }

  /** A connection of one's own, for what must stay on one connection; release it. */
  connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }
}
