import type { Stored } from '../stored';

/** Lets the time come at which posts are sent: waiting for it is not what is tried. @param ids of what is scheduled */
export async function makeDue(stored: Stored, ids: readonly string[]): Promise<void> {
  await stored.rows(`UPDATE discussions_scheduled SET send_at = now() WHERE id = ANY($1) AND state = 'waiting'`, [ids]);
  await stored.rows(`UPDATE jobs.job SET start_after = now() WHERE state = 'created' AND data->'payload'->>'scheduledId' = ANY($1)`, [ids]);
}

/** Lets the pause pass that a job takes once it has failed, as it does while PostgreSQL is away. */
export async function endPauses(stored: Stored): Promise<void> {
  await stored.rows(`UPDATE jobs.job SET start_after = now() WHERE state = 'retry' AND start_after > now()`);
}

/**
 * Lets the quarter of an hour pass after which the queue takes back what a worker had in hand that was killed. Whoever still works on one of
 * these works beside its repetition, as may happen then, too.
 */
export async function expireJobs(stored: Stored): Promise<void> {
  await stored.rows(`UPDATE jobs.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
}
