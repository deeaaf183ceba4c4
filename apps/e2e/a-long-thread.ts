import pg from 'pg';
import { address } from './browser';
import { Client } from './client';
import { withDatabaseOf } from './chaos/product-target';
import { ownProduct } from './own-product';

/** A thread that has grown for years. */
export interface LongThread {
  readonly id: string;
  readonly path: string;
}

/** Posts of one line up to a dozen, written by everybody who writes in the space in turn. $1 thread, $2 posts */
const fill = `
  WITH writers AS (
    SELECT a.person_id, a.membership_id, a.organisation_id, row_number() OVER (ORDER BY a.person_id) - 1 AS number, count(*) OVER () AS total
    FROM (SELECT DISTINCT ON (person_id) * FROM networks_access WHERE writes AND space_id = (SELECT space_id FROM discussions_threads WHERE id = $1)) a
  )
  INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, created_at)
  SELECT gen_random_uuid(), $1, seq, seq, w.person_id, w.membership_id, w.organisation_id,
    jsonb_build_object('type', 'doc', 'schemaVersion', 1, 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
      jsonb_build_array(jsonb_build_object('type', 'text', 'text', said))))),
    said, '<p>' || said || '</p>', 1, '2016-01-01'::timestamptz + seq * interval '6 hours'
  FROM generate_series(2, $2::integer) seq
  CROSS JOIN LATERAL (SELECT 'Indlæg nummer ' || seq || '. ' || repeat('Vi spørger altid forældrene først, og så holder vi det møde, vi lovede. ', 1 + (seq * 7) % 12) AS said) words
  JOIN writers w ON w.number = seq % w.total`;

/** Makes a thread of many posts in the first space of somebody, straight in the journeys' database. */
export async function aLongThread(email: string, posts: number): Promise<LongThread> {
  const writer = await Client.signIn(address(), email);
  const { body: spaces } = await writer.request<{ items: { id: string; abilities: { write: boolean } }[] }>('GET', '/spaces');
  const space = spaces.items.find(({ abilities }) => abilities.write)!;
  const title = 'Alt det, vi har lært siden 2016';
  const { body: thread } = await writer.request<{ id: string }>('POST', `/spaces/${space.id}/threads`, {
    title,
    body: { text: 'Indlæg nummer 1. Skriv her, hver gang I har prøvet noget nyt.' },
  });
  await withDatabaseOf(ownProduct().dataDir, async (connectionString) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(fill, [thread.id, posts]);
    await client.query('UPDATE discussions_threads SET last_seq = $2, last_change = $2, last_post_at = now() WHERE id = $1', [
      thread.id,
      posts,
    ]);
    await client.query(
      'INSERT INTO discussions_read_marks (person_id, thread_id, seq) SELECT DISTINCT person_id, $1::uuid, $2::integer FROM networks_access ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq',
      [thread.id, posts],
    );
    await client.query('ANALYZE discussions_posts');
    await client.end();
  });
  return { id: thread.id, path: `/rum/${space.id}/samtaler/${thread.id}` };
}
