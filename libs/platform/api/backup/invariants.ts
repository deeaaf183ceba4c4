import type pg from 'pg';
import { RestoreFailed } from './faults';

interface Invariant {
  /** What does not hold, for whoever must find out why. */
  readonly broken: string;
  /** Without these tables there is nothing to ask. */
  readonly about: readonly string[];
  /** Selects an id for each thing that breaks it. */
  readonly sql: string;
}

/**
 * What holds in every sound database beyond what its constraints say. It speaks of tables only: no capability is imported,
 * and one that is not installed is not asked about.
 */
const invariants: readonly Invariant[] = [
  {
    broken: 'threads whose posts are not numbered 1, 2, 3 … up to the thread’s own count',
    about: ['discussions_threads', 'discussions_posts'],
    sql: `SELECT t.id FROM discussions_threads t
          LEFT JOIN (SELECT thread_id, count(*) AS posts, max(seq) AS last FROM discussions_posts GROUP BY thread_id) p ON p.thread_id = t.id
          WHERE t.last_seq <> coalesce(p.last, 0) OR t.last_seq <> coalesce(p.posts, 0)`,
  },
  {
    broken: 'threads with a change that stands twice or beyond the thread’s own count',
    about: ['discussions_threads', 'discussions_posts'],
    sql: `SELECT t.id FROM discussions_threads t JOIN discussions_posts p ON p.thread_id = t.id
          GROUP BY t.id HAVING max(p.change) > t.last_change OR count(DISTINCT p.change) <> count(*)`,
  },
  {
    broken: 'posts without their thread or membership',
    about: ['discussions_threads', 'discussions_posts', 'networks_memberships'],
    sql: `SELECT p.id FROM discussions_posts p LEFT JOIN discussions_threads t ON t.id = p.thread_id
          LEFT JOIN networks_memberships m ON m.id = p.membership_id WHERE t.id IS NULL OR m.id IS NULL`,
  },
];

/** Refuses a database in which something does not hold together. @throws RestoreFailed naming what and how often */
export async function checkInvariants(client: pg.ClientBase): Promise<void> {
  for (const { broken, about, sql } of invariants) {
    const { rows: there } = await client.query<{ all: boolean }>(
      `SELECT bool_and(to_regclass(name) IS NOT NULL) AS all FROM unnest($1::text[]) AS name`,
      [about],
    );
    if (!there[0]?.all) continue;
    const { rows } = await client.query<{ amount: number; example: string | null }>(
      `SELECT count(*)::int AS amount, min(id::text) AS example FROM (${sql}) AS found`,
    );
    const { amount = 0, example } = rows[0] ?? {};
    if (amount > 0)
      throw new RestoreFailed(`The backup does not hold together, and nothing was restored: ${amount} ${broken}, for instance ${example}.`);
  }
}
