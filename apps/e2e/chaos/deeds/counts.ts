import type { CatchUpView, SpaceStandingView, ThreadSummaryView } from '@hv/discussions/contracts';
import type { Client } from '../../client';
import type { Stored } from '../stored';

/** Counting stops there, as it does in the product. */
const cap = 100;

interface Standing {
  readonly id: string;
  readonly spaceId: string;
  /** How much is new, worked out post by post. */
  readonly unread: number;
}

/** What is new for a person in each thread they see, counted from what is stored without any of the product's own statements. */
const unread = `
  WITH seen AS (SELECT space_id, min(joined_at) AS joined_at FROM networks_access WHERE person_id = $1 GROUP BY space_id)
  SELECT t.id, t.space_id AS "spaceId", least($2, count(p.id) FILTER (WHERE
      p.author_id <> $1 AND p.removed_at IS NULL AND p.created_at > seen.joined_at
      AND p.seq > coalesce((SELECT seq FROM discussions_read_marks m WHERE m.person_id = $1 AND m.thread_id = t.id), 0)
      AND NOT EXISTS (SELECT FROM discussions_read_until r WHERE r.person_id = $1 AND r.space_id = t.space_id AND p.created_at <= r.until
        AND NOT EXISTS (SELECT FROM discussions_read_marks m WHERE m.person_id = $1 AND m.thread_id = t.id AND m.set_at > r.made_at))
      AND 'mute' <> coalesce((SELECT level FROM discussions_thread_levels l WHERE l.person_id = $1 AND l.thread_id = t.id),
        (SELECT level FROM discussions_space_levels l WHERE l.person_id = $1 AND l.space_id = t.space_id), 'normal')))::int AS unread
  FROM seen JOIN discussions_threads t USING (space_id) JOIN discussions_posts p ON p.thread_id = t.id
  WHERE t.merged_into IS NULL GROUP BY t.id`;

/** Compares every count of what is new that a person is shown with what is stored. */
export async function checkUnread(client: Client, stored: Stored): Promise<string[]> {
  const threads = await stored.rows<Standing>(unread, [client.personId, cap]);
  const findings: string[] = [];
  for (const spaceId of new Set(threads.map((thread) => thread.spaceId))) {
    const here = threads.filter((thread) => thread.spaceId === spaceId);
    const shown = new Map((await listOf(client, spaceId)).map((summary) => [summary.id, summary.unread]));
    for (const { id, unread: stands } of here)
      if (shown.get(id) !== stands) findings.push(`the list shows ${shown.get(id)} new posts of ${stands} in thread ${id}`);
    const { body } = await client.get<SpaceStandingView>(`/spaces/${spaceId}/standing`);
    const fresh = Math.min(cap, here.filter((thread) => thread.unread > 0).length);
    if (body.unread !== fresh) findings.push(`a space shows ${body.unread} threads with something new instead of ${fresh}`);
  }
  const { body } = await client.get<CatchUpView>('/catch-up?limit=1');
  const total = threads.filter((thread) => thread.unread > 0).length;
  if (body.total !== total) findings.push(`catching up shows ${body.total} threads instead of ${total}`);
  return findings;
}

async function listOf(client: Client, spaceId: string): Promise<ThreadSummaryView[]> {
  const all: ThreadSummaryView[] = [];
  for (let after: string | null = ''; after !== null;) {
    const cursor: string = after && `&after=${encodeURIComponent(after)}`;
    const { body } = await client.get<{ items: ThreadSummaryView[]; next: string | null }>(`/spaces/${spaceId}/threads?limit=200${cursor}`);
    all.push(...body.items);
    after = body.next;
  }
  return all;
}
