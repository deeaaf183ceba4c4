import { statement } from '@hv/platform/api';

/** What is copied of each of some things that do not stand in one another: itself, and what stands in it but for folders that only some see. */
const below = (all: string): string => `WITH RECURSIVE below AS (
     SELECT id AS top, id, 0 AS depth FROM documents_entries WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT below.top, e.id, below.depth + 1 FROM below JOIN documents_entries e ON e.folder_id = below.id
     WHERE ${all} AND e.trashed_at IS NULL AND NOT e.narrowed)`;

/** How much of a copy's original there is. */
export interface CopySizeRow {
  readonly id: string;
  readonly entries: number;
  readonly bytes: number;
  readonly depth: number;
  /** Whether the folder that it goes to stands in it. */
  readonly inItself: boolean;
}

/** How much each is. $1 what is copied, $2 whether with what stands in it, $3 the folder that it goes to, or null */
export const copySize = statement<CopySizeRow>(
  'documents_copy_size',
  `${below('$2::boolean')}
   SELECT below.top AS id, count(*)::integer AS entries, coalesce(sum(v.bytes), 0)::bigint AS bytes, max(below.depth)::integer AS depth,
     coalesce(bool_or(below.id = $3::uuid), false) AS "inItself"
   FROM below JOIN documents_entries e ON e.id = below.id LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   GROUP BY below.top`,
);

/**
 * Copies things with all that stands in them: the newest version of each file, as its first, with what programs said of it and its tags. In another
 * library these are the tags of that name there, made where they are missing.
 * $1 what is copied, $2 the copies' ids, $3 network, $4 library, $5 space, $6 folder or null, $7 names, $8 who, $9 whether with what stands in them,
 * $10 a key or null for each, $11 hash or null
 */
export const copyEntries = statement<{ id: string }>(
  'documents_copy',
  `${below('$9::boolean')}, fresh AS MATERIALIZED (
     SELECT below.id AS old, CASE depth WHEN 0 THEN wished.id ELSE platform_new_id() END AS id, depth, wished.name, wished.key
     FROM below JOIN unnest($1::uuid[], $2::uuid[], $7::text[], $10::uuid[]) AS wished (old, id, name, key) ON wished.old = below.top
   ), made AS (
     INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, folder_id, name, url, number, created_by, changed_by, idempotency_key, idempotency_hash)
     SELECT f.id, e.kind, $3::uuid, $4::uuid, $5::uuid, CASE f.depth WHEN 0 THEN $6::uuid ELSE above.id END, CASE f.depth WHEN 0 THEN f.name ELSE e.name END,
       e.url, CASE e.kind WHEN 'file' THEN 1 END, $8::uuid, $8::uuid,
       CASE f.depth WHEN 0 THEN f.key END, CASE WHEN f.depth = 0 AND f.key IS NOT NULL THEN $11::bytea END
     FROM fresh f JOIN documents_entries e ON e.id = f.old LEFT JOIN fresh above ON above.old = e.folder_id
   ), versions AS (
     INSERT INTO documents_versions (document_id, number, library_id, sha256, bytes, media_type, created_by)
     SELECT f.id, 1, $4::uuid, v.sha256, v.bytes, v.media_type, $8::uuid
     FROM fresh f JOIN documents_entries e ON e.id = f.old JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   ), said AS (
     INSERT INTO documents_properties (entry_id, namespace, name, value)
     SELECT f.id, p.namespace, p.name, p.value FROM fresh f JOIN documents_properties p ON p.entry_id = f.old
   ), worn AS MATERIALIZED (
     SELECT f.id, tag.id AS tag_id, tag.name, tag.library_id FROM fresh f JOIN documents_tagged given ON given.document_id = f.old
     JOIN documents_tags tag ON tag.id = given.tag_id
   ), there AS (
     INSERT INTO documents_tags AS tag (id, library_id, name)
     SELECT platform_new_id(), $4::uuid, name FROM (
       SELECT DISTINCT name COLLATE documents_names AS name FROM worn WHERE library_id <> $4::uuid) missing
     ON CONFLICT (library_id, name COLLATE documents_names) DO UPDATE SET name = tag.name RETURNING tag.id, tag.name
   ), tagged AS (
     INSERT INTO documents_tagged (document_id, tag_id)
     SELECT worn.id, worn.tag_id FROM worn WHERE worn.library_id = $4::uuid
     UNION ALL SELECT worn.id, there.id FROM worn JOIN there ON there.name = worn.name COLLATE documents_names WHERE worn.library_id <> $4::uuid
   )
   SELECT id FROM fresh WHERE depth = 0`,
);
