import { createHash } from 'node:crypto';

/**
 * The same id for the same key in every demo, in the form of a UUID version 7: the time first, so that ids sort as the product's own do,
 * then the key's SHA-256 where chance would stand.
 * @param key unique within the demo, e.g. `person anne@herning.example`
 * @param at when the thing came to be, ISO 8601
 */
export function demoId(key: string, at: string): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Date.parse(at), 0, 6);
  createHash('sha256').update(`hele vejen ${key}`).digest().copy(bytes, 6, 0, 10);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A number from 0 up to, not including, 1 that is the same for the same key in every demo. */
export const demoChance = (key: string): number => createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32;
