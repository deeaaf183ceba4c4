import { documentRules, indexDocuments } from '@hv/search/api';
import type pg from 'pg';
import { rawDocumentIndex, rawDocumentTables } from '../raw/raw-documents';
import { copy } from './copy';
import { textOf } from './texts';

const distinctTexts = 997;
/** Of one document: about 3 000 characters, as in minutes of two pages. */
const paragraphs = 8;
const batch = 500;
const longestText = 500_000;

/** What a document says, by its number. */
const textOfNumber = (number: string): string =>
  `(SELECT string_agg(t.text, E'\\n\\n' ORDER BY k) FROM generate_series(1, ${paragraphs}) k JOIN bench_texts t ON t.number = (${number} * 17 + k * 131 + ${number} / 997 * k) % ${distinctTexts})`;

const texts = Array.from({ length: distinctTexts }, (_, number) => textOf(number));
const bringTexts = async (client: pg.Client): Promise<void> => {
  await client.query('CREATE TEMP TABLE IF NOT EXISTS bench_texts (number integer PRIMARY KEY, text text)');
  await client.query('INSERT INTO bench_texts SELECT * FROM unnest($1::integer[], $2::text[]) ON CONFLICT DO NOTHING', [
    texts.map((_, number) => number),
    texts,
  ]);
};

const hashOf = (number: string): string => `encode(sha256(('bench document ' || ${number})::bytea), 'hex')`;

/** Files with their contents read, spread over the spaces of the first network and brought by everyone. */
const documentRows = (amount: number): readonly string[] => [
  `CREATE TEMP TABLE bench_documents AS
     SELECT n AS number, uuidv7() AS id, ${hashOf('n')} AS sha256, '2026-01-01'::timestamptz + n * interval '1 minute' AS at,
       (SELECT array_agg(id ORDER BY id) FROM networks_spaces)[1 + n % 4] AS space_id,
       (SELECT array_agg(id ORDER BY id) FROM (SELECT id FROM identity_persons ORDER BY id LIMIT 500) p)[1 + n % 500] AS person_id
     FROM generate_series(1, ${amount}) n`,
  `INSERT INTO platform_blobs (sha256, bytes, media_type) SELECT sha256, 3000, 'application/pdf' FROM bench_documents ON CONFLICT DO NOTHING`,
  `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, name, number, created_by, created_at, changed_by, changed_at)
     SELECT d.id, 'file', s.network_id, d.space_id, d.space_id, 'Referat nr. ' || d.number || '.pdf', 1, d.person_id, d.at, d.person_id, d.at
     FROM bench_documents d JOIN networks_spaces s ON s.id = d.space_id`,
  `INSERT INTO documents_versions (document_id, number, library_id, sha256, bytes, media_type, created_by, created_at)
     SELECT id, 1, space_id, sha256, 3000, 'application/pdf', person_id, at FROM bench_documents`,
  `INSERT INTO documents_texts (sha256, state, text, reader_version, read_at)
     SELECT sha256, 'read', ${textOfNumber('bench_documents.number')}, 1, at FROM bench_documents`,
];

/** Puts documents into both databases, once. @returns how many there are */
export async function seedDocuments(product: pg.Client, raw: pg.Client, amount: number): Promise<number> {
  const { rows } = await product.query<{ there: number }>(
    `SELECT count(*)::integer AS there FROM documents_entries WHERE name LIKE 'Referat nr. %.pdf'`,
  );
  if (rows[0]!.there !== amount) await fillProduct(product, amount);
  const known = await raw.query<{ there: boolean }>(`SELECT to_regclass('documents') IS NOT NULL AS there`);
  const filled = known.rows[0]!.there && (await raw.query('SELECT FROM documents')).rowCount === amount;
  if (!filled) await fillRaw(product, raw);
  return amount;
}

async function fillProduct(product: pg.Client, amount: number): Promise<void> {
  await product.query('SET statement_timeout = 0; SET session_replication_role = replica');
  await product.query('TRUNCATE documents_entries, documents_versions, documents_texts, search_documents CASCADE');
  await bringTexts(product);
  for (const rows of documentRows(amount)) await product.query(rows);
  const { rows: indexes } = await product.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'search_documents' AND indexname <> 'search_documents_pkey'`,
  );
  for (const { name } of indexes) await product.query(`DROP INDEX ${name}`);
  const { rows } = await product.query<{ id: string }>('SELECT id FROM documents_entries ORDER BY id');
  // By the very statement that the product's indexer has, without its pauses.
  for (let from = 0; from < rows.length; from += batch) {
    const ids = rows.slice(from, from + batch).map(({ id }) => id);
    await product.query(indexDocuments.sql, [ids, documentRules, longestText, 1_000_000_000]);
  }
  for (const { definition } of indexes) await product.query(definition);
  await product.query('SET session_replication_role = origin');
  for (const table of ['platform_blobs', 'documents_entries', 'documents_versions', 'documents_texts', 'search_documents'])
    await product.query(`VACUUM ANALYZE ${table}`);
}

async function fillRaw(product: pg.Client, raw: pg.Client): Promise<void> {
  await raw.query('SET statement_timeout = 0');
  await raw.query(rawDocumentTables);
  const from = `FROM (SELECT id, space_id, created_by AS author_id, name, changed_at AS at FROM documents_entries WHERE name LIKE 'Referat nr. %.pdf') flat`;
  await copy(product, raw, 'documents', ['id', 'space_id', 'author_id', 'name', 'at'], from);
  await bringTexts(raw);
  await raw.query(`UPDATE documents SET text = ${textOfNumber(`substring(name FROM '[0-9]+')::integer`)}`);
  await raw.query(rawDocumentIndex);
  await raw.query('VACUUM ANALYZE documents');
}
