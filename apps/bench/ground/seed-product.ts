import { RENDERER_VERSION } from '@hv/platform/api/rich-text';
import { richTextFromPlain } from '@hv/platform/contracts';
import type pg from 'pg';
import { indexRules } from '@hv/search/api';
import type { Amounts } from './amounts';
import { hashOf, secretOf } from './people';
import { textOf } from './texts';

const organisations = 25;
const clusters = 3;
const distinctTexts = 997;

/** Ids that sort by the time they stand for, as the product makes them. */
const idFunction = `
  CREATE FUNCTION pg_temp.id_of(kind integer, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(1700000000000 + kind * 100000000 + number), 12, '0') || '7' || substr(md5(kind || '-' || number), 1, 3) || '8' || substr(md5(kind || '-' || number), 4, 15))::uuid
  $$`;

/** A network with clusters, organisations, people of them, and everyone's threads in the space of all. */
const network = (people: number, threads: number, posts: number): string => `
  INSERT INTO identity_persons (id, name, title) SELECT pg_temp.id_of(1, n), 'Person ' || n || ' Hedegaard', 'Projektleder' FROM generate_series(1, ${people}) n;
  INSERT INTO identity_accounts (id, person_id, email) SELECT pg_temp.id_of(2, n), pg_temp.id_of(1, n), 'person' || n || '@bench.example' FROM generate_series(1, ${people}) n;
  INSERT INTO networks_networks (id, name, valid_from, valid_to) VALUES (pg_temp.id_of(3, 1), 'Bench', '2015-10-01', '2099-12-31');
  INSERT INTO networks_clusters (id, network_id, name) SELECT pg_temp.id_of(4, n), pg_temp.id_of(3, 1), 'Klynge ' || n FROM generate_series(1, ${clusters}) n;
  INSERT INTO networks_organisations (id, kind) SELECT pg_temp.id_of(5, n), 'voluntary' FROM generate_series(1, ${organisations}) n;
  INSERT INTO networks_organisation_names (organisation_id, name) SELECT pg_temp.id_of(5, n), 'Organisation ' || n FROM generate_series(1, ${organisations}) n;
  INSERT INTO networks_participations (network_id, organisation_id, role, cluster_id, valid_from)
    SELECT pg_temp.id_of(3, 1), pg_temp.id_of(5, n), 'partner', pg_temp.id_of(4, 1 + n % ${clusters}), '2016-01-01' FROM generate_series(1, ${organisations}) n;
  INSERT INTO networks_memberships (id, person_id, network_id, organisation_id, roles, valid_from)
    SELECT pg_temp.id_of(6, n), pg_temp.id_of(1, n), pg_temp.id_of(3, 1), pg_temp.id_of(5, 1 + n % ${organisations}), ARRAY['project-lead'], '2016-01-01' FROM generate_series(1, ${people}) n;
  INSERT INTO networks_spaces (id, network_id, kind, name) VALUES (pg_temp.id_of(7, 0), pg_temp.id_of(3, 1), 'network', 'Alle');
  INSERT INTO networks_spaces (id, network_id, kind, name, cluster_id)
    SELECT pg_temp.id_of(7, n), pg_temp.id_of(3, 1), 'cluster', 'Klynge ' || n, pg_temp.id_of(4, n) FROM generate_series(1, ${clusters}) n;
  INSERT INTO networks_spaces (id, network_id, kind, name, organisation_id)
    SELECT pg_temp.id_of(7, 100 + n), pg_temp.id_of(3, 1), 'organisation', 'Organisation ' || n, pg_temp.id_of(5, n) FROM generate_series(1, ${organisations}) n;
  INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change)
    SELECT pg_temp.id_of(8, n), pg_temp.id_of(7, 0), pg_temp.id_of(3, 1), 'Tråd ' || n, pg_temp.id_of(1, 1 + n % ${people}), pg_temp.id_of(6, 1 + n % ${people}), ${posts}, ${posts}
    FROM generate_series(1, ${threads}) n`;

/** The posts of one number in every thread: written number by number, as threads grow, so that a thread's posts lie far apart. */
const postsOf = (seq: number, { people, threads }: Amounts): string => `
  INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, created_at)
  SELECT pg_temp.id_of(9, place), pg_temp.id_of(8, n), ${seq}, ${seq}, pg_temp.id_of(1, p), pg_temp.id_of(6, p), pg_temp.id_of(5, 1 + p % ${organisations}),
    t.document, t.text, t.html, ${RENDERER_VERSION}, '2026-01-01'::timestamptz + place * interval '1 second'
  FROM (SELECT n, ${seq - 1} * ${threads}::bigint + n AS place, 1 + (${seq} * 31 + n * 7) % ${people} AS p FROM generate_series(1, ${threads}) n) numbered
  JOIN bench_texts t ON t.number = (${seq} * 17 + n * 13) % ${distinctTexts}`;

/** Fills a migrated, empty database. @param client as its owner */
export async function seedProduct(client: pg.Client, amounts: Amounts): Promise<void> {
  await client.query('SET statement_timeout = 0; SET session_replication_role = replica');
  await client.query(idFunction);
  await client.query(network(amounts.people, amounts.threads, amounts.postsOfThread));
  await client.query('CREATE TEMP TABLE bench_texts (number integer PRIMARY KEY, text text, html text, document jsonb)');
  const texts = Array.from({ length: distinctTexts }, (_, number) => textOf(number));
  await client.query(`INSERT INTO bench_texts SELECT * FROM unnest($1::integer[], $2::text[], $3::text[], $4::jsonb[])`, [
    texts.map((_, number) => number),
    texts,
    texts.map((text) => `<p>${text}</p>`),
    texts.map((text) => JSON.stringify(richTextFromPlain(text))),
  ]);
  for (let seq = 1; seq <= amounts.postsOfThread; seq++) await client.query(postsOf(seq, amounts));
  await fillIndex(client);
  await client.query('VACUUM ANALYZE');
}

/** What the product's own indexer would make, without its pauses; indexes are made after the rows. */
async function fillIndex(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'search_entries' AND indexname <> 'search_entries_pkey'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query(`ALTER TABLE bench_texts ADD COLUMN words tsvector`);
  await client.query(`UPDATE bench_texts SET words = search_vector(search_letters(text))`);
  await client.query(`
    INSERT INTO search_entries (object_id, kind, thread_id, space_id, network_id, author_id, at, title, words)
    SELECT CASE WHEN p.seq = 1 THEN t.id ELSE p.id END, CASE WHEN p.seq = 1 THEN 'thread' ELSE 'post' END, t.id, t.space_id, t.network_id, p.author_id, p.created_at,
      CASE WHEN p.seq = 1 THEN search_letters(t.title) END,
      CASE WHEN p.seq = 1 THEN setweight(search_vector(search_letters(t.title)), 'A') || texts.words ELSE texts.words END
    FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id JOIN bench_texts texts ON texts.text = p.text ORDER BY p.id`);
  for (const { definition } of rows) await client.query(definition);
  await client.query(
    `INSERT INTO search_threads (thread_id, space_id, change, version, rules) SELECT id, space_id, last_change, version, $1 FROM discussions_threads`,
    [indexRules],
  );
  await client.query(`INSERT INTO search_words SELECT DISTINCT string_to_table(search_letters(text), ' ') FROM bench_texts`);
}

/** Gives everyone a session that begins now; the secrets follow from the persons' order. */
export async function refreshSessions(client: pg.Client, people: number): Promise<void> {
  const hashes = Array.from({ length: people }, (_, number) => hashOf(secretOf(number)));
  await client.query('DELETE FROM identity_sessions');
  await client.query(
    `INSERT INTO identity_sessions (account_id, token_hash, assurance, expires_at)
     SELECT a.id, given.hash, 'password', now() + interval '1 day'
     FROM (SELECT id, row_number() OVER (ORDER BY person_id) AS number FROM identity_accounts) a
     JOIN unnest($1::bytea[]) WITH ORDINALITY AS given (hash, number) USING (number)`,
    [hashes],
  );
}
