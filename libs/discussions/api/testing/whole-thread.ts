import type { World } from '@hv/platform/api/testing';

interface Counted {
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly seqs: number[];
  readonly highest: number;
  readonly changes: number;
}

/** Whether a thread's posts are numbered 1, 2, 3 … up to its last, each with a change of its own up to its last change. */
export async function isWhole(world: World, threadId: string): Promise<boolean> {
  const [row] = await world.query<Counted>(
    `SELECT t.last_seq AS "lastSeq", t.last_change AS "lastChange", array_agg(p.seq ORDER BY p.seq) AS seqs, max(p.change) AS highest,
       count(DISTINCT p.change)::integer AS changes
     FROM discussions_threads t JOIN discussions_posts p ON p.thread_id = t.id WHERE t.id = $1 GROUP BY t.id`,
    [threadId],
  );
  const { lastSeq, lastChange, seqs, highest, changes } = row!;
  return seqs.length === lastSeq && seqs.every((seq, at) => seq === at + 1) && highest <= lastChange && changes === seqs.length;
}
