import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { createApp, startApp } from '../app';
import { createDataSource, Database } from '../database';
import { type Environment, readEnvironment, Settings } from '../environment';
import { Outbox } from '../events';
import { RedisConnection } from '../http';
import { Jobs } from '../jobs/jobs';
import { Log } from '../operations/log';
import { aDatabase, type SpecDatabase } from './a-database';

type InjectOptions = Exclude<Parameters<NestFastifyApplication['inject']>[0], string | undefined>;

/** What a request was answered with. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  readonly body: Body;
}

/** A running product for one spec: real Nest, real PostgreSQL, real jobs and outbox; it listens only when asked to. */
export class World {
  constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly specDatabase: SpecDatabase,
    readonly settings: Settings,
    readonly dataDir: string,
  ) {}

  /** Sends a request as no browser and no person would: add what it needs. */
  async request<Body = never>(options: InjectOptions): Promise<Answer<Body>> {
    const answer = await this.app.inject(options);
    const isJson = answer.body !== '' && String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body: (isJson ? answer.json() : undefined) as Body };
  }

  /** Opens a port and answers its address. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
  }

  /** Runs SQL as the product's own role: to arrange what no request can. */
  query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.database.query<Row>(sql, values);
  }

  /** Makes the jobs that wait for their time due now. @param like of their queue, as in SQL */
  async makeDue(like: string): Promise<void> {
    await this.query(`UPDATE jobs.job SET start_after = now() WHERE name LIKE $1 AND state = 'created'`, [like]);
    this.app.get(Jobs).look();
  }

  /** Waits until everything committed so far has been told. */
  settled(): Promise<void> {
    return this.app.get(Outbox).settled();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.dataSource.destroy();
    await this.specDatabase.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** What a spec may choose; the rest is as in a trial on one's own machine. */
export interface WorldChoices {
  readonly environment?: Readonly<Record<string, string>>;
  /** Where log lines go; nowhere by default. */
  readonly logLines?: DestinationStream;
}

/** Starts the given capabilities over a fresh database. Close it when the spec is done. */
export async function aWorld(capabilities: readonly (Type | DynamicModule)[], choices: WorldChoices = {}): Promise<World> {
  const specDatabase = await aDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'hv-spec-'));
  const environment: Environment = readEnvironment({
    API_PORT: '3000',
    RATE_LIMIT: 'off',
    DATA_DIR: dataDir,
    LOG_LEVEL: choices.logLines ? 'debug' : 'silent',
    ...choices.environment,
  });
  const settings = new Settings(environment, specDatabase.url, '0.0.0-spec');
  const log = new Log(environment.LOG_LEVEL, choices.logLines);
  const dataSource = await createDataSource(specDatabase.url, log, { poolSize: 10 }).initialize();
  const database = new Database(dataSource);
  const app = await createApp({ settings, database, redis: new RedisConnection(undefined), log }, capabilities);
  await app.init();
  await startApp(app, environment.ROLE);
  await app.getHttpAdapter().getInstance().ready();
  return new World(app, database, specDatabase, settings, dataDir);
}
