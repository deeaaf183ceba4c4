import { administratorLooked } from '@hv/platform/contracts';
import { statement } from '../database';

export interface AuditRow {
  readonly id: number;
  readonly name: string;
  readonly occurredAt: Date;
  readonly actorId: string | null;
  readonly objectKind: string;
  readonly objectId: string;
  readonly networkId: string | null;
  readonly spaceId: string | null;
  readonly payload: object;
  readonly requestId: string | null;
}

/** A row of the search, with how far it went; every column of the event is null when nothing was found. */
export interface SearchedRow extends AuditRow {
  /** Events down to this number, without it, were looked at; 0 or the bound of `from` when there is nothing older. */
  readonly floor: number;
  readonly isBottom: boolean;
  readonly lookedBackTo: Date | null;
}

/** How many numbers a page and a table go back at most: nothing of a search needs an index that writing an event would have to keep. */
export const reachOf = { page: 200_000, table: 5_000_000 } as const;

const startOf = (day: string): string => `((${day})::date::timestamp AT TIME ZONE 'Europe/Copenhagen')`;
const columns = `e.id, e.name, e.occurred_at AS "occurredAt", e.actor_id AS "actorId", e.object_kind AS "objectKind", e.object_id AS "objectId",
       e.network_id AS "networkId", e.space_id AS "spaceId", e.payload, e.request_id AS "requestId"`;

/**
 * Events, the latest first, down to a floor. Where in the numbers the days lie is told by the seals, whatever order the events came in; what
 * is not sealed yet is taken to be of the last hour.
 * $1 before this number or null, $2 limit, $3 person, $4 network, $5 object, $6 name, $7 capability, $8 first day, $9 last day; null: whatever. $10 how many numbers it goes back
 */
export const searchEvents = statement<SearchedRow>(
  'audit_search',
  `WITH ends AS MATERIALIZED (
     SELECT least($1::bigint, CASE WHEN ${startOf('$9::date + 1')} < now() - interval '1 hour'
         THEN (SELECT coalesce(max(last_id), 0) + 1 FROM platform_event_seals WHERE oldest_at < ${startOf('$9::date + 1')})
         ELSE (SELECT max(id) + 1 FROM platform_events) END) AS below,
       CASE WHEN $8::date IS NULL THEN 0 ELSE coalesce(
         (SELECT event_ids[1] - 1 FROM platform_event_seals WHERE newest_at >= ${startOf('$8')} ORDER BY number LIMIT 1),
         (SELECT max(last_id) FROM platform_event_seals), 0) END AS above
   ), reach AS MATERIALIZED (
     SELECT below, greatest(above, below - $10::bigint) AS floor, greatest(above, below - $10) <= above AS is_bottom FROM ends
   )
   SELECT reach.floor, coalesce(reach.is_bottom, true) AS "isBottom",
     (SELECT occurred_at FROM platform_events WHERE id > reach.floor ORDER BY id LIMIT 1) AS "lookedBackTo", found.*
   FROM reach LEFT JOIN LATERAL (
     SELECT ${columns} FROM platform_events e
     WHERE e.id < reach.below AND e.id > reach.floor
       AND ($3::uuid IS NULL OR e.actor_id = $3 OR (e.object_kind = 'person' AND e.object_id = $3::text) OR e.payload->>'personId' = $3::text)
       AND ($4::uuid IS NULL OR e.network_id = $4)
       AND ($5::text IS NULL OR e.object_id = $5)
       AND ($6::text IS NULL OR e.name = $6)
       AND ($7::text IS NULL OR e.name LIKE $7 || '.%')
       AND ($8::date IS NULL OR e.occurred_at >= ${startOf('$8')})
       AND ($9::date IS NULL OR e.occurred_at < ${startOf('$9::date + 1')})
     ORDER BY e.id DESC LIMIT $2
   ) found ON true
   ORDER BY found.id DESC`,
);

export interface LookRow {
  readonly id: number;
  readonly at: Date;
  readonly administratorId: string;
  readonly what: 'audit' | 'accounts' | 'access';
}

/** Administrators' looks at somebody, the latest first. $1 person, $2 before this number or null, $3 limit */
export const looksAt = statement<LookRow>(
  'audit_looks_at',
  `SELECT e.id, e.occurred_at AS at, e.actor_id AS "administratorId", e.payload->>'at' AS what FROM platform_events e
   WHERE e.object_kind = 'person' AND e.object_id = $1::text AND e.name = '${administratorLooked.name}' AND ($2::bigint IS NULL OR e.id < $2)
   ORDER BY e.id DESC LIMIT $3`,
);

/** How the log is sealed; one row. */
export const sealedSoFar = statement<{
  seals: number;
  head: string | null;
  sealedAt: Date | null;
  waiting: number;
  waitingSince: Date | null;
}>(
  'audit_sealed_so_far',
  `SELECT coalesce(last.number, 0) AS seals, encode(last.hash, 'hex') AS head, last.sealed_at AS "sealedAt",
     (SELECT count(*)::integer FROM (SELECT FROM platform_events WHERE id > coalesce(last.last_id, 0) LIMIT 100000) e) AS waiting,
     (SELECT occurred_at FROM platform_events WHERE id > coalesce(last.last_id, 0) ORDER BY id LIMIT 1) AS "waitingSince"
   FROM (SELECT) one LEFT JOIN (SELECT * FROM platform_event_seals ORDER BY number DESC LIMIT 1) last ON true`,
);
