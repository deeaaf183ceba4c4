import pg from 'pg';
import { rawIndex, rawTables } from '../raw/raw-queries';
import { copy } from './copy';

const batch = 20_000;

/** Fills the raw program's database with the same people, spaces, threads and posts, in the same order. */
export async function seedRaw(raw: pg.Client, product: pg.Client): Promise<void> {
  await raw.query(rawTables);
  const people = await product.query<{ id: string; name: string; organisation: string }>(
    `SELECT p.id, p.name, n.name AS organisation FROM identity_persons p
     JOIN networks_memberships m ON m.person_id = p.id JOIN networks_current_names n USING (organisation_id)`,
  );
  const columns = [
    people.rows.map(({ id }) => id),
    people.rows.map(({ name }) => name),
    people.rows.map(({ organisation }) => organisation),
  ];
  await raw.query('INSERT INTO people SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])', columns);
  await copy(product, raw, 'spaces', ['id', 'name'], 'FROM networks_spaces');
  await copy(product, raw, 'members', ['person_id', 'space_id'], 'FROM (SELECT DISTINCT person_id, space_id FROM networks_access) seen');
  await copy(product, raw, 'threads', ['id', 'space_id', 'title'], 'FROM discussions_threads');
  await product.query('BEGIN');
  await product.query(
    `DECLARE seeded CURSOR FOR SELECT id, thread_id, author_id, text, html, created_at::text FROM discussions_posts ORDER BY id`,
  );
  for (;;) {
    const { rows } = await product.query<string[]>({ text: `FETCH ${batch} FROM seeded`, rowMode: 'array' });
    if (rows.length === 0) break;
    const values = Array.from({ length: 6 }, (_, column) => rows.map((row) => row[column]));
    await raw.query(
      `INSERT INTO posts (id, thread_id, author_id, text, html, created_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])`,
      values,
    );
  }
  await product.query('COMMIT');
  await raw.query(rawIndex);
  await raw.query('VACUUM ANALYZE');
}
