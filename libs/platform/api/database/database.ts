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
    extra: { options: sessionOptions, keepAlive: true },
    logging: false,
  } as ConstructorParameters<typeof DataSource>[0]);
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

  /** Runs a statement that is not worth preparing. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>(sql, values as unknown[]);
    return result.rows;
  }

  /** A connection of one's own, for what must stay on one connection; release it. */
  connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }
}
