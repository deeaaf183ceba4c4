import type { World } from '@hv/platform/api/testing';

/** An event as the audit keeps it. */
export interface SpecEvent {
  readonly name: string;
  readonly actorId: string | null;
  readonly object: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Every event recorded so far, in order. */
export const recordedEvents = (world: World): Promise<SpecEvent[]> =>
  world.query<SpecEvent>(
    `SELECT name, actor_id AS "actorId", object_kind || ' ' || object_id AS object, payload FROM platform_events ORDER BY id`,
  );
