import type pg from 'pg';
import { rawLongTables } from '../raw/raw-long';
import { copy } from './copy';
import { leaveUnindexed } from './leave-unindexed';

/** How long a long thread is, and up to where its reader has read. */
export const longAmounts = { posts: 10_000, read: 5_000 } as const;

/** In the space of all, written by all in turn. $1 its id, $2 a seeded thread */
const threadRow = `
  INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change, last_post_at)
  SELECT $1, space_id, network_id, 'Lang', author_id, membership_id, ${longAmounts.posts}, ${longAmounts.posts}, '2026-06-01' FROM discussions_threads WHERE id = $2`;

/** The posts take their words from the seeded ones. $1 thread */
const postRows = `
  INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, created_at)
  SELECT uuidv7(), $1, s.seq, s.seq, p.author_id, p.membership_id, p.organisation_id, p.document, p.text, p.html, p.renderer_version,
    '2026-06-01'::timestamptz - (${longAmounts.posts} - s.seq) * interval '1 minute'
  FROM generate_series(1, ${longAmounts.posts}) s (seq)
  JOIN (SELECT *, row_number() OVER (ORDER BY id) AS place FROM discussions_posts LIMIT 1000) p ON p.place = 1 + s.seq * 7 % 1000 ORDER BY s.seq`;

const markRow = `INSERT INTO discussions_read_marks (person_id, thread_id, seq) VALUES ($1, $2, ${longAmounts.read})`;

/** Puts one long thread into both databases, half of it read by somebody. @param like a seeded thread that it stands beside */
export async function seedLongThread(
  product: pg.Client,
  raw: pg.Client,
  { threadId, personId, like }: { readonly threadId: string; readonly personId: string; readonly like: string },
): Promise<void> {
  await product.query('SET session_replication_role = replica');
  await product.query(threadRow, [threadId, like]);
  await product.query(postRows, [threadId]);
  await product.query(markRow, [personId, threadId]);
  await leaveUnindexed(product);
  await product.query('VACUUM ANALYZE discussions_posts');
  await raw.query(rawLongTables);
  const threads = ['id', 'title', 'author_id', 'last_seq', 'last_change', 'last_post_at', 'created_at'];
  await copy(product, raw, 'long_threads', threads, `FROM discussions_threads WHERE id = '${threadId}'`);
  const posts = ['id', 'thread_id', 'seq', 'author_id', 'text', 'html', 'created_at'];
  await copy(product, raw, 'long_posts', posts, `FROM discussions_posts WHERE thread_id = '${threadId}' ORDER BY seq`);
  await copy(product, raw, 'long_marks', ['person_id', 'thread_id', 'seq'], `FROM discussions_read_marks WHERE thread_id = '${threadId}'`);
  await raw.query('VACUUM ANALYZE long_threads, long_posts, long_marks');
}
