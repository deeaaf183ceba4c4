import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Database } from '../database';
import { jobsSchema } from '../jobs';
import { Log } from './log';
import { Parts } from './parts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const backlog = `
  SELECT (SELECT count(*) FROM platform_outbox)::int AS outbox,
         coalesce(extract(epoch FROM now() - (SELECT occurred_at FROM platform_events
           WHERE id > coalesce((SELECT max(last_id) FROM platform_event_seals), 0) ORDER BY id LIMIT 1)), 0)::float8 AS unsealed,
         coalesce((SELECT jsonb_object_agg(state, amount) FROM (
           SELECT state, count(*) AS amount FROM ${jobsSchema}.job WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY state) AS jobs), '{}') AS jobs`;

interface Backlog {
  readonly outbox: number;
  /** Seconds. */
  readonly unsealed: number;
  readonly jobs: Readonly<Record<string, number>>;
}

/** How many sockets are open, and how many were closed since the start for reading too slowly. */
interface SocketCounts {
  readonly count: number;
  readonly closedSlow: number;
}

/** What the running product tells those who watch over it. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly requests = new Histogram({
    name: 'helevejen_http_request_seconds',
    help: 'How long requests took.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: this.registers,
  });
  private readonly sockets = new Gauge({ name: 'helevejen_sockets', help: 'Open sockets of this instance.', registers: this.registers });
  private readonly socketsTooSlow = new Gauge({
    name: 'helevejen_sockets_too_slow',
    help: 'Sockets of this instance closed since its start because they read too slowly.',
    registers: this.registers,
  });
  private readonly outbox = new Gauge({ name: 'helevejen_outbox_events', help: 'Events not yet told.', registers: this.registers });
  private readonly unsealed = new Gauge({
    name: 'helevejen_audit_unsealed_seconds',
    help: 'How long ago the oldest event happened that is not sealed yet; 0 when there is none. Rises for ever where no worker runs.',
    registers: this.registers,
  });
  private readonly jobs = new Gauge({
    name: 'helevejen_jobs',
    help: 'Jobs that are not done.',
    labelNames: ['state'],
    registers: this.registers,
  });
  private readonly connections = new Gauge({
    name: 'helevejen_database_connections',
    help: 'Connections of the pool, and requests waiting for one.',
    labelNames: ['state'],
    registers: this.registers,
  });
  private readonly databaseUp = new Gauge({
    name: 'helevejen_database_up',
    help: 'Whether the database answers.',
    registers: this.registers,
  });
  private readonly partsUp = new Gauge({
    name: 'helevejen_part_up',
    help: 'Whether what the product stands on beside its database can be used: files kept elsewhere, the virus scanner.',
    labelNames: ['part'],
    registers: this.registers,
  });
  private countSockets = (): SocketCounts => ({ count: 0, closedSlow: 0 });

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    private readonly parts: Parts,
  ) {}

  /** Begins to measure requests, the process and its event loop. */
  observe(server: FastifyInstance): void {
    collectDefaultMetrics({ register: this.registry });
    server.addHook('onResponse', (request, reply, done) => {
      const labels = {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: `${Math.floor(reply.statusCode / 100)}xx`,
      };
      this.requests.observe(labels, reply.elapsedTime / 1000);
      done();
    });
  }

  /** Says how the sockets of this instance are counted. */
  socketsAre(count: () => SocketCounts): void {
    this.countSockets = count;
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** All measurements, as Prometheus reads them. */
  async read(): Promise<string> {
    const { count, closedSlow } = this.countSockets();
    this.sockets.set(count);
    this.socketsTooSlow.set(closedSlow);
    this.readPool();
    for (const [part, up] of await this.parts.state()) this.partsUp.set({ part }, up ? 1 : 0);
    await this.readBacklog();
    return this.registry.metrics();
  }

  private readPool(): void {
    const { totalCount, idleCount, waitingCount } = (this.database.dataSource.driver as PostgresDriver).master as pg.Pool;
    this.connections.set({ state: 'open' }, totalCount);
    this.connections.set({ state: 'idle' }, idleCount);
    this.connections.set({ state: 'waiting' }, waitingCount);
  }

  private async readBacklog(): Promise<void> {
    try {
      const [row] = await this.database.query<Backlog>(backlog);
      this.outbox.set(row!.outbox);
      this.unsealed.set(row!.unsealed);
      for (const state of ['created', 'retry', 'active', 'failed']) this.jobs.set({ state }, row!.jobs[state] ?? 0);
      this.databaseUp.set(1);
    } catch (error) {
      this.log.warn({ error }, 'the backlog could not be read');
      this.databaseUp.set(0);
    }
  }
}
