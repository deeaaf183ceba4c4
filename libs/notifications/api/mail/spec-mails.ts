import type { World } from '@hv/platform/api/testing';

/** A mail as it waits for a mail server. */
export interface Mailed {
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** For specs: what was mailed to somebody, the first first. */
export const mailedTo = (world: World, email: string): Promise<Mailed[]> =>
  world.query<Mailed>(`SELECT recipient, language, subject, text_body AS text FROM platform_mails WHERE recipient = $1 ORDER BY id`, [
    email,
  ]);

/** For specs: resolves when no job of some queues waits to be worked off now. @param like as in SQL */
export async function worked(world: World, like: string): Promise<void> {
  for (;;) {
    const [open] = await world.query<{ open: number }>(
      `SELECT count(*)::integer AS open FROM jobs.job WHERE name LIKE $1 AND state IN ('created', 'retry', 'active') AND start_after <= now()`,
      [like],
    );
    if (open!.open === 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
