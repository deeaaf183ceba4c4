import { statement } from '@hv/platform/api';

/** Something that goes into a ZIP. */
export interface PackedRow {
  readonly id: string;
  readonly kind: 'folder' | 'file' | 'link';
  readonly name: string;
  /** The folder it goes into; null at the top of the ZIP. */
  readonly within: string | null;
  readonly changedAt: Date;
  readonly url: string | null;
  readonly sha256: string | null;
  readonly mediaType: string | null;
}

/**
 * What stands in a library, or below what is chosen of it, as far as a person sees it: what is above before what is in it.
 * $1 person, $2 library, $3 a folder whose content it is, or null, $4 what is chosen, or null, $5 limit
 */
export const packed = statement<PackedRow>(
  'documents_packed',
  `WITH RECURSIVE mine AS MATERIALIZED (
     SELECT DISTINCT a.space_id FROM networks_access a
     WHERE a.person_id = $1 AND a.space_id IN (SELECT s.id FROM networks_spaces s WHERE s.id = $2 OR s.parent_space_id = $2)
   ), tree AS (
     SELECT e.id, NULL::uuid AS within, 0 AS depth FROM documents_entries e JOIN mine USING (space_id)
     WHERE e.library_id = $2 AND e.trashed_at IS NULL
       AND CASE WHEN $4::uuid[] IS NULL THEN e.place_id = coalesce($3::uuid, $2) ELSE e.id = ANY ($4) END
     UNION ALL
     SELECT e.id, tree.id, tree.depth + 1 FROM tree JOIN documents_entries e ON e.folder_id = tree.id JOIN mine USING (space_id)
     WHERE e.trashed_at IS NULL
   ), each_once AS (SELECT DISTINCT ON (id) id, within, depth FROM tree ORDER BY id, depth)
   SELECT e.id, e.kind, e.name, each_once.within, e.changed_at AS "changedAt", e.url, v.sha256, v.media_type AS "mediaType"
   FROM each_once JOIN documents_entries e USING (id) LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   ORDER BY each_once.depth, e.name COLLATE danish, e.id LIMIT $5`,
);
