import { statement } from '@hv/platform/api';

/** Something with all that stands in it, also in the trash. $1 */
const below = `WITH RECURSIVE below AS (
     SELECT id, 0 AS depth FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, below.depth + 1 FROM below JOIN documents_entries e ON e.folder_id = below.id)`;

/** How deep it goes, whether some of it is only for some, and what all versions in it hold. $1 what leaves */
export const leavingSize = statement<{ depth: number; narrowed: boolean; bytes: number }>(
  'documents_leaving_size',
  `${below}
   SELECT (SELECT max(depth) FROM below)::integer AS depth,
     EXISTS (SELECT FROM below JOIN documents_entries e ON e.id = below.id WHERE e.narrowed) AS narrowed,
     (SELECT coalesce(sum(v.bytes), 0) FROM below JOIN documents_versions v ON v.document_id = below.id)::bigint AS bytes`,
);

/** What left a library: itself and what stands in it, and the tags there that it had. */
export interface LeftRow {
  readonly ids: string[];
  readonly tags: string[];
}

/**
 * Puts something with all that stands in it into another library: its versions count there, its tags are those of their names there, made where they
 * are missing, who follows it goes on, and what is on its way to it arrives there; an upload that is ending at this moment is begun anew.
 * Programs lock addresses: their locks end.
 * $1 what leaves, $2 library, $3 space, $4 folder or null, $5 name, $6 who, $7 library that it leaves
 */
export const leaveFor = statement<LeftRow>(
  'documents_leave',
  `${below}, moved AS (
     UPDATE documents_entries e SET library_id = $2, space_id = $3,
       folder_id = CASE WHEN e.id = $1 THEN $4::uuid ELSE e.folder_id END, name = CASE WHEN e.id = $1 THEN $5 ELSE e.name END,
       changed_by = CASE WHEN e.id = $1 THEN $6 ELSE e.changed_by END, changed_at = CASE WHEN e.id = $1 THEN now() ELSE e.changed_at END,
       version = CASE WHEN e.id = $1 THEN e.version + 1 ELSE e.version END
     FROM below WHERE e.id = below.id
   ), versions AS (
     UPDATE documents_versions v SET library_id = $2 FROM below WHERE v.document_id = below.id
   ), levels AS (
     UPDATE documents_levels l SET library_id = $2 FROM below WHERE l.entry_id = below.id
   ), unlocked AS (
     DELETE FROM documents_locks l USING below WHERE l.entry_id = below.id AND l.made_by = 'dav'
   ), coming AS (
     SELECT u.id FROM documents_uploads u WHERE u.library_id = $7 AND u.finished_at IS NULL
       AND lower(coalesce(u.metadata ->> 'documentId', u.metadata ->> 'folderId')) IN (SELECT id::text FROM below) FOR UPDATE SKIP LOCKED
   ), redirected AS (
     UPDATE documents_uploads u SET library_id = $2,
       metadata = CASE WHEN u.metadata ? 'spaceId' THEN jsonb_set(u.metadata, '{spaceId}', to_jsonb($2::text)) ELSE u.metadata END
     FROM coming WHERE u.id = coming.id
   ), worn AS MATERIALIZED (
     SELECT below.id, tag.id AS tag_id, tag.name FROM below JOIN documents_tagged given ON given.document_id = below.id
     JOIN documents_tags tag ON tag.id = given.tag_id
   ), there AS (
     INSERT INTO documents_tags AS tag (id, library_id, name)
     SELECT platform_new_id(), $2, name FROM (SELECT DISTINCT name COLLATE documents_names AS name FROM worn) missing
     ON CONFLICT (library_id, name COLLATE documents_names) DO UPDATE SET name = tag.name RETURNING tag.id, tag.name
   ), taken AS (
     DELETE FROM documents_tagged given USING worn WHERE given.document_id = worn.id AND given.tag_id = worn.tag_id
   ), given AS (
     INSERT INTO documents_tagged (document_id, tag_id)
     SELECT worn.id, there.id FROM worn JOIN there ON there.name = worn.name COLLATE documents_names
   )
   SELECT (SELECT array_agg(id) FROM below) AS ids, (SELECT coalesce(array_agg(DISTINCT tag_id), '{}') FROM worn) AS tags`,
);
