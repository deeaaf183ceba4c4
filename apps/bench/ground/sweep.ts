import type pg from 'pg';

/** Deletes all posts but the seeded threads', and what came with them. Events are final for the product; here the owner ends that for a moment. */
export async function sweepPosts(product: pg.Client, raw: pg.Client, seededThreads: readonly string[]): Promise<void> {
  await product.query('SET session_replication_role = replica');
  await product.query('CREATE TEMP TABLE seeded AS SELECT unnest($1::uuid[]) AS id', [seededThreads]);
  await product.query('CREATE UNIQUE INDEX ON seeded (id)');
  await product.query('ANALYZE seeded');
  await product.query('TRUNCATE platform_outbox, discussions_read_marks, notifications_notifications');
  await product.query('DELETE FROM platform_events');
  await product.query(
    'DELETE FROM discussions_posts p WHERE thread_id IN (SELECT id FROM discussions_threads EXCEPT SELECT id FROM seeded)',
  );
  for (const table of ['entries', 'threads'])
    await product.query(`DELETE FROM search_${table} s WHERE NOT EXISTS (SELECT FROM seeded WHERE seeded.id = s.thread_id)`);
  await product.query('DELETE FROM discussions_threads t WHERE NOT EXISTS (SELECT FROM seeded WHERE seeded.id = t.id)');
  await raw.query('CREATE TEMP TABLE seeded AS SELECT unnest($1::uuid[]) AS id', [seededThreads]);
  await raw.query('CREATE UNIQUE INDEX ON seeded (id)');
  await raw.query('DELETE FROM posts p WHERE NOT EXISTS (SELECT FROM seeded WHERE seeded.id = p.thread_id)');
  for (const table of ['discussions_posts', 'discussions_threads', 'platform_events', 'search_entries', 'search_threads'])
    await product.query(`VACUUM ANALYZE ${table}`);
  await raw.query('VACUUM ANALYZE posts');
}
