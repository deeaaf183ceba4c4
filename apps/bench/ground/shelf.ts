import type pg from 'pg';
import { rawShelfTable } from '../raw/raw-files';
import { copy } from './copy';

/** Where files are put, and a folder that many stand in already. */
export interface Shelf {
  readonly spaceId: string;
  /** Where files are put; empty. */
  readonly arriving: string;
  readonly full: string;
}

const names = { arriving: 'Bench ankomst', full: 'Bench fuld' } as const;
const sha256 = `encode(sha256('bench shelf'::bytea), 'hex')`;

/** Makes two folders in a library that somebody writes in, anew each time: an empty one and one of many files, which the raw side gets, too. */
export async function seedShelf(product: pg.Client, raw: pg.Client, personId: string, amount: number): Promise<Shelf> {
  const { rows: spaces } = await product.query<{ spaceId: string; networkId: string }>(
    `SELECT s.id AS "spaceId", s.network_id AS "networkId" FROM networks_access a JOIN networks_spaces s ON s.id = a.space_id
     WHERE a.person_id = $1 AND a.writes AND s.parent_space_id IS NULL ORDER BY s.id LIMIT 1`,
    [personId],
  );
  const { spaceId, networkId } = spaces[0]!;
  await product.query('SET session_replication_role = replica');
  await emptyShelf(product);
  const folder = async (name: string): Promise<string> => {
    const { rows } = await product.query<{ id: string }>(
      `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, name, created_by, created_at, changed_by, changed_at)
       VALUES (uuidv7(), 'folder', $1, $2, $2, $3, $4, now(), $4, now()) RETURNING id`,
      [networkId, spaceId, name, personId],
    );
    return rows[0]!.id;
  };
  const [arriving, full] = [await folder(names.arriving), await folder(names.full)];
  await product.query(
    `INSERT INTO platform_blobs (sha256, bytes, media_type) VALUES (${sha256}, 3000, 'application/pdf') ON CONFLICT DO NOTHING`,
  );
  await product.query(
    `WITH made AS (
       INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, folder_id, name, number, created_by, created_at, changed_by, changed_at)
       SELECT uuidv7(), 'file', $1, $2, $2, $3, 'Bilag nr. ' || lpad(n::text, 5, '0') || '.pdf', 1, $4, now(), $4, now() FROM generate_series(1, $5) n RETURNING id)
     INSERT INTO documents_versions (document_id, number, library_id, sha256, bytes, media_type, created_by, created_at)
     SELECT id, 1, $2, ${sha256}, 3000, 'application/pdf', $4, now() FROM made`,
    [networkId, spaceId, full, personId, amount],
  );
  await product.query('SET session_replication_role = origin');
  await product.query('VACUUM ANALYZE documents_entries, documents_versions');
  await raw.query(rawShelfTable);
  const flat = `FROM (SELECT e.id, e.name, v.bytes, v.media_type, e.changed_at, p.name AS changed_by FROM documents_entries e
    JOIN documents_versions v ON v.document_id = e.id JOIN identity_persons p ON p.id = e.changed_by WHERE e.folder_id = '${full}') flat`;
  await copy(product, raw, 'shelf', ['id', 'name', 'bytes', 'media_type', 'changed_at', 'changed_by'], flat);
  await raw.query('VACUUM ANALYZE shelf');
  return { spaceId, arriving, full };
}

/** Takes the folders away, with what was put there. The owner's deed: nothing else deletes without the trash. */
export async function emptyShelf(product: pg.Client): Promise<void> {
  await product.query('SET session_replication_role = replica');
  const folders = `SELECT id FROM documents_entries WHERE name IN ('${names.arriving}', '${names.full}') AND folder_id IS NULL`;
  await product.query(
    `DELETE FROM documents_versions WHERE document_id IN (SELECT id FROM documents_entries WHERE folder_id IN (${folders}))`,
  );
  await product.query(`DELETE FROM documents_entries WHERE folder_id IN (${folders})`);
  await product.query(`DELETE FROM documents_entries WHERE id IN (${folders})`);
  await product.query('DELETE FROM documents_uploads');
  await product.query('SET session_replication_role = origin');
}
