import type pg from 'pg';
import { rawNewsTables } from '../raw/raw-news';
import { copy } from './copy';
import { leaveUnindexed } from './leave-unindexed';

/** How much there is for one member of many spaces, and how much of it is new. */
export const newsAmounts = { spaces: 60, threads: 5_000, postsOfThread: 6, threadsWithNews: 400, newPosts: 3 } as const;

const id = (kind: string, number: string): string => `md5('bench-news-${kind}-' || ${number})::uuid`;
/** As an id of the product must look, for it is asked for by its id. */
const network = '01900000-0000-7000-8000-0000000000be';

const { spaces, threads, postsOfThread, threadsWithNews, newPosts } = newsAmounts;

/** A network of its own, with spaces that one member is in; made once, its threads anew each time. $1 the member, $2 another membership of theirs */
const places = `
  WITH network AS (
    INSERT INTO networks_networks (id, name, valid_from, valid_to) VALUES ('${network}', 'Nyt', '2015-10-01', '2099-12-31') ON CONFLICT DO NOTHING
  ), membership AS (
    INSERT INTO networks_memberships (id, person_id, network_id, organisation_id, roles, valid_from)
    SELECT ${id('membership', `'1'`)}, $1, '${network}', organisation_id, ARRAY['project-lead'], '2016-01-01' FROM networks_memberships WHERE person_id = $1 AND network_id <> '${network}' LIMIT 1
    ON CONFLICT DO NOTHING
  ), spaces AS (
    INSERT INTO networks_spaces (id, network_id, kind, name)
    SELECT ${id('space', 'n')}, '${network}', 'group', 'Gruppe ' || n FROM generate_series(1, ${spaces}) n ON CONFLICT DO NOTHING
  )
  INSERT INTO networks_space_members (space_id, person_id, added_at) SELECT ${id('space', 'n')}, $1, '2016-01-01' FROM generate_series(1, ${spaces}) n ON CONFLICT DO NOTHING`;

const threadRows = `
  INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change, last_post_at)
  SELECT ${id('thread', 'n')}, ${id('space', `(1 + n % ${spaces})`)}, '${network}', 'Nyt ' || n, w.person_id, w.id, ${postsOfThread}, ${postsOfThread},
    '2026-06-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, ${threads}) n JOIN (SELECT id, person_id, row_number() OVER (ORDER BY id) AS place FROM networks_memberships WHERE person_id <> $1) w ON w.place = 1 + n % 500`;

/** The posts take their words from the seeded ones. */
const postRows = `
  INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, created_at)
  SELECT gen_random_uuid(), t.id, s.seq, s.seq, p.author_id, p.membership_id, p.organisation_id, p.document, p.text, p.html, p.renderer_version,
    t.last_post_at - (${postsOfThread} - s.seq) * interval '1 second'
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM discussions_threads WHERE network_id = '${network}') t
  CROSS JOIN generate_series(1, ${postsOfThread}) s (seq)
  JOIN (SELECT *, row_number() OVER (ORDER BY id) AS place FROM discussions_posts WHERE author_id <> $1 LIMIT 1000) p ON p.place = 1 + (t.place * 7 + s.seq) % 900`;

/** All is read but the end of some threads. */
const markRows = `
  INSERT INTO discussions_read_marks (person_id, thread_id, seq, wrote)
  SELECT $1, id, CASE WHEN place <= ${threadsWithNews} THEN ${postsOfThread - newPosts} ELSE ${postsOfThread} END, place % 20 = 0
  FROM (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS place FROM discussions_threads WHERE network_id = '${network}') t`;

/** Fills both databases with what one member has to catch up with. @returns the network it stands in */
export async function seedNews(product: pg.Client, raw: pg.Client, personId: string): Promise<string> {
  await product.query('SET session_replication_role = replica');
  for (const sql of [places, threadRows, postRows, markRows]) await product.query(sql, [personId]);
  await leaveUnindexed(product);
  for (const table of ['threads', 'posts', 'read_marks']) await product.query(`ANALYZE discussions_${table}`);
  await raw.query(rawNewsTables);
  const posts = `FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id WHERE t.network_id = '${network}'`;
  const theirs = (table: string): string => `FROM ${table} WHERE person_id = '${personId}'`;
  await copy(product, raw, 'news_members', ['person_id', 'space_id'], theirs('networks_space_members'));
  await copy(
    product,
    raw,
    'news_threads',
    ['id', 'space_id', 'title', 'author_id', 'last_seq', 'last_post_at'],
    'FROM discussions_threads',
  );
  await copy(product, raw, 'news_posts', ['p.id', 'p.thread_id', 'p.seq', 'p.author_id', 'p.text', 'p.html', 'p.created_at'], posts);
  await copy(product, raw, 'news_marks', ['person_id', 'thread_id', 'seq', 'wrote'], theirs('discussions_read_marks'));
  await raw.query('VACUUM ANALYZE news_members, news_threads, news_posts, news_marks');
  return network;
}
