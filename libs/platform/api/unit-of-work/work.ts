import type { EventType } from '@hv/platform/contracts';
import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import type pg from 'pg';
import type { Origin } from '../actor';
import type { Statement } from '../database';
import type { EventScope, RecordedEvent } from '../events';
import type { Jobs } from '../jobs/jobs';

const insertEvent = `
  WITH event AS (
    INSERT INTO platform_events (name, actor_id, membership_id, network_id, space_id, object_kind, object_id, request_id, payload)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
  ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
  SELECT id FROM event`;

/** One database transaction and the facts it will tell of. Only a Work can record an event, and only unitOfWork.run makes one. */
export class Work {
  readonly recorded: RecordedEvent[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly origin: Origin,
    private readonly jobs: Jobs,
  ) {}

  /** The repository of an entity inside this transaction. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** Runs a prepared statement inside this transaction. */
  async statement<Row extends object>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const client = (await this.runner.connect()) as pg.PoolClient;
    const result = await client.query<Row>({ name: statement.name, text: statement.sql, values: values as unknown[] });
    return result.rows;
  }

  /** Runs SQL inside this transaction. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = (await this.runner.connect()) as pg.PoolClient;
    const result = await client.query<Row>(sql, values as unknown[]);
    return result.rows;
  }

  /** Writes the event's row (audit and outbox) and a job for each durable handler, all in this transaction. */
  async record<Payload extends object>(type: EventType<Payload>, scope: EventScope, payload: Payload, fresh?: unknown): Promise<number> {
    const { actor, requestId } = this.origin;
    const { object, networkId = null, spaceId = null, membershipId = null } = scope;
    const actorId = actor?.personId ?? null;
    const [row] = await this.query<{ id: number }>(insertEvent, [
      type.name,
      actorId,
      membershipId,
      networkId,
      spaceId,
      object.kind,
      object.id,
      requestId,
      JSON.stringify(payload),
    ]);
    const event: RecordedEvent<Payload> = { id: row!.id, name: type.name, actorId, networkId, spaceId, payload };
    await this.jobs.enqueueHandlers(event, (sql, values) => this.query(sql, values));
    this.recorded.push({ ...event, fresh });
    return event.id;
  }

  private get manager(): EntityManager {
    return this.runner.manager;
  }
}
