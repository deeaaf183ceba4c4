import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { connectAsOwner } from './connection';
import type { Passwords } from './passwords';
import type { EmbeddedPostgresLog } from './server-log';
import { restFor } from './waiting';

/** The key of the session advisory lock, in the database `postgres`, by which a living instance shows that this PostgreSQL is in its care. */
export const INSTANCE_LOCK = 7_204_118_253;

/** Whether the session now has the lock; false when another session has it. */
export const tryInstanceLock = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [INSTANCE_LOCK]);
  return rows[0]?.taken === true;
};

/** Keeps the instance lock on a connection of its own, and takes it again whenever PostgreSQL was away. */
export interface InstanceLock {
  release(): Promise<void>;
}

interface Holding {
  readonly client: Client;
  readonly lost: Promise<void>;
}

const PAUSE = 50;
const LONGEST_PAUSE = 500;
const GOODBYE = 1_000;

const take = async (port: number, passwords: Passwords): Promise<Holding | undefined> => {
  const client = await connectAsOwner(port, passwords);
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
  if (await tryInstanceLock(client)) return { client, lost };
  await client.end();
  return undefined;
};

/**
 * Takes the lock (the first time at once, or it throws) and keeps it until `release()`.
 * @param onRetaken called each time PostgreSQL accepts connections again after it had gone
 */
export const holdInstanceLock = async (
  port: number,
  passwords: Passwords,
  log: EmbeddedPostgresLog,
  onRetaken: () => void,
): Promise<InstanceLock> => {
  const released = new AbortController();
  const { signal } = released;
  const first = await take(port, passwords);
  if (!first) throw new Error('Another process holds the instance lock of the PostgreSQL that was just started.');
  let holding: Holding = first;

  const retake = async (): Promise<void> => {
    for (let pause = PAUSE; !signal.aborted; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
      try {
        const taken = await take(port, passwords);
        if (taken) return void (holding = taken);
      } catch (error) {
        log.debug({ error }, 'PostgreSQL does not accept connections yet');
      }
      await restFor(pause, signal);
    }
  };
  const keep = async (): Promise<void> => {
    const asked = once(signal, 'abort');
    while (!signal.aborted) {
      await Promise.race([holding.lost, asked]);
      await retake();
      if (!signal.aborted) onRetaken();
    }
    // A PostgreSQL that hangs never answers a goodbye; it is ended right after this anyway.
    await Promise.race([holding.client.end(), sleep(GOODBYE, undefined, { ref: false })]);
  };
  const keeping = keep();
  return {
    release: async () => {
      released.abort();
      await keeping;
    },
  };
};
