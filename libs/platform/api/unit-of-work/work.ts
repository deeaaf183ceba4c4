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

/** The same for several of one kind, told in the order in which they are given. */
const insertEvents = `
  WITH event AS (
    INSERT INTO platform_events (name, actor_id, request_id, membership_id, network_id, space_id, object_kind, object_id, payload)
    SELECT $1::text, $2::uuid, $3::text, told.membership_id, told.network_id, told.space_id, told.object_kind, told.object_id, told.payload
    FROM unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::jsonb[]) WITH ORDINALITY
      AS told (membership_id, network_id, space_id, object_kind, object_id, payload, place)
    ORDER BY told.place RETURNING id
  ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
  SELECT id FROM event ORDER BY id`;

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
    await this.jobs.enqueueHandlers([event], (sql, values) => this.query(sql, values));
    this.recorded.push({ ...event, fresh });
    return event.id;
  }

  /** As `record`, for each of several things that one request did: as many statements for many as for one. */
  async recordAll<Payload extends object>(type: EventType<Payload>, facts: readonly (readonly [EventScope, Payload])[]): Promise<void> {
    if (facts.length === 0) return;
    const { actor, requestId } = this.origin;
    const actorId = actor?.personId ?? null;
    const column = (of: (scope: EventScope) => string | null | undefined): (string | null)[] => facts.map(([scope]) => of(scope) ?? null);
    const rows = await this.query<{ id: number }>(insertEvents, [
      type.name,
      actorId,
      requestId,
      column(({ membershipId }) => membershipId),
      column(({ networkId }) => networkId),
      column(({ spaceId }) => spaceId),
      column(({ object }) => object.kind),
      column(({ object }) => object.id),
      facts.map(([, payload]) => JSON.stringify(payload)),
    ]);
    const events = facts.map(([{ networkId = null, spaceId = null }, payload], place): RecordedEvent<Payload> => {
      return { id: rows[place]!.id, name: type.name, actorId, networkId, spaceId, payload };
    });
    await this.jobs.enqueueHandlers(events, (sql, values) => this.query(sql, values));
    this.recorded.push(...events);
  }

  private get manager(): EntityManager {
    return this.runner.manager;
  }
}
