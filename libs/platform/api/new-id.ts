import { randomFillSync } from 'node:crypto';

/** Random bytes are drawn for many ids at once: each draw costs more than an id. */
const pool = Buffer.alloc(4096);
let used = pool.length;

/** A new UUID, version 7 (RFC 9562): sorts by the time it was made, so that index pages fill in order. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, (used += 16));
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of a UUID. */
export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);
