import { statement } from '@hv/platform/api';

/** What is made of a content, to be shown. */
export type DerivedKind = 'pdf' | 'thumbnail';

export interface DerivedRow {
  readonly kind: DerivedKind;
  /** `none`: nothing can be made of it, here or at all. */
  readonly state: 'made' | 'none' | 'failed';
  /** Its content, when it was made. */
  readonly derived: string | null;
}

/** What was made, or could not be. $1 content */
export const derivedOf = statement<DerivedRow>('documents_derived', `SELECT kind, state, derived FROM documents_derived WHERE sha256 = $1`);

/** $1 content, $2 kind, $3 state, $4 what was made or null, $5 the reader's version */
export const keepDerived = statement<object>(
  'documents_derived_keep',
  `INSERT INTO documents_derived (sha256, kind, state, derived, reader_version) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (sha256, kind) DO UPDATE SET state = excluded.state, derived = excluded.derived, reader_version = excluded.reader_version, made_at = now()`,
);

/** A version as it is read; no row when it is gone by now. $1 document, $2 number */
export const versionToRead = statement<{ sha256: string; mediaType: string; networkId: string; spaceId: string; placeId: string }>(
  'documents_version_to_read',
  `SELECT v.sha256, v.media_type AS "mediaType", e.network_id AS "networkId", e.space_id AS "spaceId", e.place_id AS "placeId"
   FROM documents_versions v JOIN documents_entries e ON e.id = v.document_id WHERE v.document_id = $1 AND v.number = $2`,
);

/** A version of each content that nobody has read, in the order of the contents. $1 the content to go on after, or '', $2 limit */
export const versionsUnread = statement<{ sha256: string; libraryId: string; entryId: string; number: number }>(
  'documents_versions_unread',
  `SELECT DISTINCT ON (v.sha256) v.sha256, v.library_id AS "libraryId", v.document_id AS "entryId", v.number FROM documents_versions v
   WHERE v.sha256 > $1 AND NOT EXISTS (SELECT FROM documents_texts t WHERE t.sha256 = v.sha256) ORDER BY v.sha256 LIMIT $2`,
);
