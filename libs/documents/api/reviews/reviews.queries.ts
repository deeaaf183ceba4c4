import { statement } from '@hv/platform/api';

/** When a document is to be looked through again. */
export interface ReviewRow {
  readonly reviewOn: string;
  readonly responsibleId: string | null;
  readonly responsible: string | null;
}

export interface ReviewedRow extends ReviewRow {
  readonly documentId: string;
  readonly name: string;
  readonly spaceId: string;
}

const columns = `r.review_on::text AS "reviewOn", r.responsible_id AS "responsibleId", who.name AS responsible`;

const from = `documents_reviews r LEFT JOIN identity_persons who ON who.id = r.responsible_id`;

/** $1 document */
export const reviewOf = statement<ReviewRow>('documents_review', `SELECT ${columns} FROM ${from} WHERE r.document_id = $1`);

/**
 * Those of a library that a person sees, the next first. $1 person, $2 library, $3 limit, $4 and $5 day and id to go on from, or null
 */
export const reviewsIn = statement<ReviewedRow>(
  'documents_reviews_in',
  `SELECT ${columns}, e.id AS "documentId", e.name, e.space_id AS "spaceId"
   FROM ${from} JOIN documents_entries e ON e.id = r.document_id
   WHERE e.library_id = $2 AND e.trashed_at IS NULL
     AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = $1)
     AND ($4::date IS NULL OR (r.review_on, r.document_id) > ($4, $5::uuid))
   ORDER BY r.review_on, r.document_id LIMIT $3`,
);

/** $1 document, $2 day, $3 responsible, $4 who */
export const setReview = statement<object>(
  'documents_review_set',
  `INSERT INTO documents_reviews (document_id, review_on, responsible_id, set_by) VALUES ($1, $2, $3, $4)
   ON CONFLICT (document_id) DO UPDATE SET review_on = excluded.review_on, responsible_id = excluded.responsible_id, set_by = excluded.set_by,
     set_at = now(), told_at = NULL`,
);

/** No row: there was none. $1 document */
export const clearReview = statement<{ documentId: string }>(
  'documents_review_clear',
  `DELETE FROM documents_reviews WHERE document_id = $1 RETURNING document_id AS "documentId"`,
);

/** Takes a review whose day has come, once; no row when it was put off, taken away, or told already. $1 document, $2 day */
export const takeDueReview = statement<{ libraryId: string; placeId: string; spaceId: string; networkId: string; personId: string }>(
  'documents_review_take_due',
  `UPDATE documents_reviews r SET told_at = now() FROM documents_entries e
   WHERE r.document_id = $1 AND r.review_on = $2::date AND r.told_at IS NULL AND r.responsible_id IS NOT NULL
     AND e.id = r.document_id AND e.trashed_at IS NULL
   RETURNING e.library_id AS "libraryId", e.place_id AS "placeId", e.space_id AS "spaceId", e.network_id AS "networkId", r.responsible_id AS "personId"`,
);
