import { statement } from '@hv/platform/api';

/** A tag of a library, as far as somebody sees it used. */
export interface TagRow {
  readonly id: string;
  readonly name: string;
  readonly libraryId: string;
  readonly documents: number;
}

/** Of libraries, which spaces a person sees. */
const mine = `mine AS MATERIALIZED (
     SELECT a.space_id, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a WHERE a.person_id = $1 GROUP BY a.space_id)`;
const seen = `documents_tagged given JOIN documents_entries e ON e.id = given.document_id AND e.trashed_at IS NULL JOIN mine ON mine.space_id = e.space_id`;

/** By name; only what stands on something they see. $1 person, $2 library, $3 limit, $4 and $5 name and id to go on from, or null */
export const tagsOf = statement<TagRow>(
  'documents_tags_of',
  `WITH ${mine}
   SELECT tag.id, tag.name, tag.library_id AS "libraryId", used.documents FROM documents_tags tag
   CROSS JOIN LATERAL (SELECT count(*)::integer AS documents FROM ${seen} WHERE given.tag_id = tag.id) used
   WHERE tag.library_id = $2 AND used.documents > 0
     AND ($4::text IS NULL OR (tag.name COLLATE danish, tag.id) > ($4 COLLATE danish, $5::uuid))
   ORDER BY tag.name COLLATE danish, tag.id LIMIT $3`,
);

/** No row: there is none, or it stands on nothing they see. $1 person, $2 tag */
export const tagFor = statement<TagRow & { networkId: string; moderates: boolean; membershipId: string | null }>(
  'documents_tag_for',
  `WITH ${mine}
   SELECT tag.id, tag.name, tag.library_id AS "libraryId", used.documents, space.network_id AS "networkId",
     coalesce((SELECT mine.moderates FROM mine WHERE mine.space_id = tag.library_id), false) AS moderates,
     (SELECT a.membership_id FROM networks_access a WHERE a.person_id = $1 AND a.space_id = tag.library_id
      ORDER BY a.moderates DESC, a.writes DESC, a.membership_id LIMIT 1) AS "membershipId"
   FROM documents_tags tag JOIN networks_spaces space ON space.id = tag.library_id
   CROSS JOIN LATERAL (SELECT count(*)::integer AS documents FROM ${seen} WHERE given.tag_id = tag.id) used
   WHERE tag.id = $2 AND used.documents > 0`,
);

/** The tags of a library that have some names, made where they are missing. $1 library, $2 ids for new ones, $3 names */
export const makeTags = statement<object>(
  'documents_make_tags',
  `INSERT INTO documents_tags (id, library_id, name) SELECT wished.id, $1, wished.name FROM unnest($2::uuid[], $3::text[]) AS wished (id, name)
   ON CONFLICT (library_id, name COLLATE documents_names) DO NOTHING`,
);

/** $1 document, $2 library, $3 names. @returns what it did not have */
export const putTags = statement<{ id: string }>(
  'documents_put_tags',
  `INSERT INTO documents_tagged (document_id, tag_id)
   SELECT DISTINCT $1::uuid, tag.id FROM documents_tags tag JOIN unnest($3::text[]) AS wished (name) ON tag.name = wished.name COLLATE documents_names
   WHERE tag.library_id = $2 ON CONFLICT DO NOTHING RETURNING tag_id AS id`,
);

/** $1 document, $2 tags. @returns what it had */
export const takeTags = statement<{ id: string }>(
  'documents_take_tags',
  `DELETE FROM documents_tagged WHERE document_id = $1 AND tag_id = ANY ($2::uuid[]) RETURNING tag_id AS id`,
);

/** $1 document */
export const countTags = statement<{ tags: number }>(
  'documents_count_tags',
  `SELECT count(*)::integer AS tags FROM documents_tagged WHERE document_id = $1`,
);

/** Tags that stand on nothing any more go. $1 tags */
export const dropUnused = statement<object>(
  'documents_drop_unused_tags',
  `DELETE FROM documents_tags tag WHERE tag.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM documents_tagged given WHERE given.tag_id = tag.id)`,
);

/** Another tag of a library that has a name, and whether it stands on something a person sees. $1 person, $2 library, $3 name, $4 the tag that is not meant */
export const tagNamed = statement<{ id: string; name: string; seen: boolean }>(
  'documents_tag_named',
  `WITH ${mine}
   SELECT tag.id, tag.name, EXISTS (SELECT FROM ${seen} WHERE given.tag_id = tag.id) AS seen
   FROM documents_tags tag WHERE tag.library_id = $2 AND tag.name = $3 COLLATE documents_names AND tag.id <> $4`,
);

/** $1 tag, $2 name */
export const renameTag = statement<object>('documents_rename_tag', `UPDATE documents_tags SET name = $2 WHERE id = $1`);

/** What has a tag has another instead. $1 the tag that goes, $2 the other */
export const mergeTags = statement<object>(
  'documents_merge_tags',
  `WITH given AS (
     INSERT INTO documents_tagged (document_id, tag_id) SELECT document_id, $2 FROM documents_tagged WHERE tag_id = $1 ON CONFLICT DO NOTHING
   ) DELETE FROM documents_tags WHERE id = $1`,
);
