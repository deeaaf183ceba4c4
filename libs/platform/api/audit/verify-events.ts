import { createHash } from 'node:crypto';
import { eventDigest } from './event-digest';

type Query = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** Something in the audit log that is not as it was sealed. */
export interface AuditFault {
  readonly what: 'event-changed' | 'event-missing' | 'event-inserted' | 'seal-changed' | 'seal-missing' | 'head-unknown';
  /** The number of the event or of the seal; the fingerprint of a head. */
  readonly at: string;
}

/** What a verification found. */
export interface AuditVerdict {
  readonly seals: number;
  /** How many events are sealed. */
  readonly events: number;
  /** The hash of the last seal, hexadecimal: whoever keeps it elsewhere can tell later that nothing before it was replaced. Null without seals. */
  readonly head: string | null;
  /** The first of what is wrong, at most 100. */
  readonly faults: readonly AuditFault[];
}

/** Where the seal before ended. */
interface Before {
  readonly number: number;
  readonly hash: Buffer;
  readonly eventId: number;
}

interface SealRow {
  readonly number: number;
  readonly ids: number[];
  readonly digests: Buffer;
  readonly previous: Buffer;
  readonly hash: Buffer;
}

const sealsAtOnce = 20;
const mostFaults = 100;

const selectSeals = `SELECT number, event_ids::float8[] AS ids, digests, previous, hash FROM platform_event_seals WHERE number > $1 ORDER BY number LIMIT ${sealsAtOnce}`;
const selectEvents = `SELECT e.id::float8 AS id, ${eventDigest} AS digest FROM platform_events e WHERE e.id > $1 AND e.id <= $2 ORDER BY e.id`;

/**
 * Compares every sealed event with its seal, and every seal with the one before it. Events that are not sealed yet are not looked at.
 * @param query on any connection that may read; 20 seals at a time are held in memory
 * @param head a fingerprint that was written down before: some seal must still have it
 */
export async function verifyEvents(query: Query, head?: string): Promise<AuditVerdict> {
  const faults: AuditFault[] = [];
  const add = (...found: AuditFault[]): unknown => faults.push(...found.slice(0, mostFaults - faults.length));
  let last: Before = { number: 0, hash: Buffer.alloc(32), eventId: 0 };
  let events = 0;
  let headFound = head === undefined;
  for (;;) {
    const seals = await query<SealRow>(selectSeals, [last.number]);
    if (seals.length === 0) break;
    const rows = await query<{ id: number; digest: Buffer }>(selectEvents, [last.eventId, Math.max(...seals.flatMap(({ ids }) => ids))]);
    const stored = new Map(rows.map(({ id, digest }) => [id, digest]));
    for (const seal of seals) {
      add(...faultsOfSeal(seal, last), ...faultsOfEvents(seal, stored));
      headFound ||= seal.hash.toString('hex') === head;
      last = { number: seal.number, hash: seal.hash, eventId: seal.ids.at(-1)! };
      events += seal.ids.length;
    }
    add(...[...stored.keys()].map((id): AuditFault => ({ what: 'event-inserted', at: String(id) })));
  }
  if (!headFound) add({ what: 'head-unknown', at: head! });
  return { seals: last.number, events, head: last.number > 0 ? last.hash.toString('hex') : null, faults };
}

function faultsOfSeal({ number, ids, digests, previous, hash }: SealRow, last: Before): AuditFault[] {
  const missing = Array.from({ length: Math.min(number - last.number - 1, mostFaults) }, (_, index) => last.number + 1 + index);
  const own = createHash('sha256').update(previous).update(ids.join(',')).update(digests).digest();
  const broken = !own.equals(hash) || (missing.length === 0 && !previous.equals(last.hash));
  return [
    ...missing.map((at): AuditFault => ({ what: 'seal-missing', at: String(at) })),
    ...(broken ? [{ what: 'seal-changed', at: String(number) } as const] : []),
  ];
}

/** Takes what it finds out of `stored`: what is left there was sealed by nobody. */
function faultsOfEvents({ ids, digests }: SealRow, stored: Map<number, Buffer>): AuditFault[] {
  return ids.flatMap((id, place): AuditFault[] => {
    const digest = stored.get(id);
    stored.delete(id);
    if (!digest) return [{ what: 'event-missing', at: String(id) }];
    return digest.equals(digests.subarray(place * 32, place * 32 + 32)) ? [] : [{ what: 'event-changed', at: String(id) }];
  });
}
