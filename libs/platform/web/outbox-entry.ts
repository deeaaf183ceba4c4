import type { ProblemView } from '@hv/platform/contracts';

/**
 * `waiting`: will be sent until the server answers. `refused`: the server said no for good, the reason is kept beside it.
 * `conflict`: what it changes has been changed by somebody else meanwhile; `problem.current` is what stands there now.
 */
export type OutboxState = 'waiting' | 'refused' | 'conflict';

/** Something a person has done that the server has not acknowledged yet. Everything here survives closing the tab. */
export interface OutboxEntry {
  /** Also the `Idempotency-Key` of what it creates. */
  readonly id: string;
  readonly personId: string;
  /** What kind of thing it is, for those who show it, e.g. `discussions.post`. */
  readonly kind: string;
  /** Entries of one lane are sent one after the other, in the order they were made, e.g. `thread:<id>`. */
  readonly lane: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body: object | null;
  /** The version that an edit or a removal is based on; sent as `If-Match`. */
  readonly version: number | null;
  /** What those who show it need to know besides, e.g. `{ postId }`. */
  readonly about: Readonly<Record<string, string | number>>;
  /** Codes of refusals that mean it was done already, e.g. because the first answer was lost. */
  readonly doneCodes: readonly string[];
  /** Where to read what now stands there (`{ body }`), to tell one's own change, whose answer was lost, from another's. */
  readonly sourcePath: string | null;
  /** When it was made, ms; strictly rising within a tab. */
  readonly madeAt: number;
  /** Not sent before this time, ms: so long it can be undone. */
  readonly notBefore: number;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly problem: ProblemView | null;
}

/** What is said when something is put into the outbox; the rest has a sensible default. */
export type OutboxRequest = Pick<OutboxEntry, 'kind' | 'lane' | 'method' | 'path'> &
  Partial<Pick<OutboxEntry, 'body' | 'version' | 'about' | 'doneCodes' | 'sourcePath' | 'notBefore'>>;

/** The server took an entry. */
export interface OutboxAnswer {
  readonly entry: OutboxEntry;
  /** The body of its answer; null when it had none. */
  readonly answer: unknown;
}

let lastMadeAt = 0;

/** @returns a whole entry for a person, waiting */
export function makeEntry(personId: string, request: OutboxRequest, now = Date.now()): OutboxEntry {
  lastMadeAt = Math.max(now, lastMadeAt + 1);
  return {
    body: null,
    version: null,
    about: {},
    doneCodes: [],
    sourcePath: null,
    notBefore: 0,
    ...request,
    id: newKey(),
    personId,
    madeAt: lastMadeAt,
    state: 'waiting',
    attempts: 0,
    problem: null,
  };
}

/** @returns a random UUID, also where `crypto.randomUUID` is missing because the page came over plain http */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
