import { statement } from '@hv/platform/api';

export interface DraftRow {
  readonly place: 'thread' | 'space';
  readonly placeId: string;
  readonly title: string | null;
  readonly document: object;
  readonly version: number;
  readonly savedAt: Date;
}

/** A draft, and what it is written on. */
export interface ListedDraftRow extends DraftRow {
  readonly spaceId: string;
  readonly threadTitle: string | null;
}

const columns = `d.place_kind AS place, d.place_id AS "placeId", d.title, d.document, d.version, d.saved_at AS "savedAt"`;

/** $1 person, $2 kind, $3 id */
export const draftOf = statement<DraftRow>(
  'draft_of',
  `SELECT ${columns} FROM discussions_drafts d WHERE d.person_id = $1 AND d.place_kind = $2 AND d.place_id = $3`,
);

/** Those whose place the person still sees, the latest first. $1 person, $2 limit */
export const draftsOf = statement<ListedDraftRow>(
  'drafts_of',
  `SELECT ${columns}, coalesce(t.space_id, d.place_id) AS "spaceId", t.title AS "threadTitle"
   FROM discussions_drafts d LEFT JOIN discussions_threads t ON d.place_kind = 'thread' AND t.id = d.place_id
   WHERE d.person_id = $1
     AND EXISTS (SELECT FROM networks_access a WHERE a.person_id = $1 AND a.space_id = CASE d.place_kind WHEN 'thread' THEN t.space_id ELSE d.place_id END)
   ORDER BY d.saved_at DESC, d.place_id LIMIT $2`,
);

/**
 * Saves a draft that still is as it was known. No row: it is another by now, or one has too many.
 * $1 person, $2 kind, $3 id, $4 title, $5 document, $6 version it is based on or null for none, $7 the most one may have
 */
export const saveDraft = statement<DraftRow>(
  'draft_save',
  `INSERT INTO discussions_drafts AS d (person_id, place_kind, place_id, title, document)
   SELECT $1, $2, $3, $4, $5
   WHERE EXISTS (SELECT FROM discussions_drafts o WHERE o.person_id = $1 AND o.place_kind = $2 AND o.place_id = $3)
     OR (SELECT count(*) FROM discussions_drafts o WHERE o.person_id = $1) < $7
   ON CONFLICT (person_id, place_kind, place_id) DO UPDATE SET title = excluded.title, document = excluded.document, version = DEFAULT, saved_at = now()
     WHERE d.version = $6
   RETURNING ${columns}`,
);

/** $1 person, $2 kind, $3 id */
export const removeDraft = statement<object>(
  'draft_remove',
  `DELETE FROM discussions_drafts WHERE person_id = $1 AND place_kind = $2 AND place_id = $3 RETURNING version`,
);
