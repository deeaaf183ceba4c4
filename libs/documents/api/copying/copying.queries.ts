import { statement } from '@hv/platform/api';

/** What is copied of something: itself, and what stands in it but for folders that only some see. */
const below = (all: string): string => `WITH RECURSIVE below AS (
     SELECT id, 0 AS depth FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, below.depth + 1 FROM below JOIN documents_entries e ON e.folder_id = below.id
     WHERE ${all} AND e.trashed_at IS NULL AND NOT e.narrowed)`;

/** How much it is. $1 what is copied, $2 whether with what stands in it, $3 the folder that it goes to, or null */
export const copySize = statement<{ entries: number; bytes: number; depth: number; inItself: boolean }>(
  'documents_copy_size',
  `${below('$2::boolean')}
   SELECT count(*)::integer AS entries, coalesce(sum(v.bytes), 0)::bigint AS bytes, max(below.depth)::integer AS depth,
     coalesce(bool_or(below.id = $3::uuid), false) AS "inItself"
   FROM below JOIN documents_entries e ON e.id = below.id LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number`,
);

/**
 * Copies something with all that stands in it: the newest version of each file, as its first, with what programs said of it.
 * $1 what is copied, $2 the copy's id, $3 network, $4 library, $5 space, $6 folder or null, $7 name, $8 who, $9 whether with what stands in it,
 * $10 key or null, $11 hash or null
 */
export const copyEntry = statement<{ id: string }>(
  'documents_copy',
  `${below('$9::boolean')}, fresh AS MATERIALIZED (
     SELECT id AS old, CASE depth WHEN 0 THEN $2::uuid ELSE platform_new_id() END AS id, depth FROM below
   ), made AS (
     INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, folder_id, name, url, number, created_by, changed_by, idempotency_key, idempotency_hash)
     SELECT f.id, e.kind, $3::uuid, $4::uuid, $5::uuid, CASE f.depth WHEN 0 THEN $6::uuid ELSE above.id END, CASE f.depth WHEN 0 THEN $7 ELSE e.name END,
       e.url, CASE e.kind WHEN 'file' THEN 1 END, $8::uuid, $8::uuid,
       CASE f.depth WHEN 0 THEN $10::uuid END, CASE f.depth WHEN 0 THEN $11::bytea END
     FROM fresh f JOIN documents_entries e ON e.id = f.old LEFT JOIN fresh above ON above.old = e.folder_id
   ), versions AS (
     INSERT INTO documents_versions (document_id, number, library_id, sha256, bytes, media_type, created_by)
     SELECT f.id, 1, $4::uuid, v.sha256, v.bytes, v.media_type, $8::uuid
     FROM fresh f JOIN documents_entries e ON e.id = f.old JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   ), said AS (
     INSERT INTO documents_properties (entry_id, namespace, name, value)
     SELECT f.id, p.namespace, p.name, p.value FROM fresh f JOIN documents_properties p ON p.entry_id = f.old
   )
   SELECT $2::uuid AS id`,
);
