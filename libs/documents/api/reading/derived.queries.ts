import { statement } from '@hv/platform/api';
import { convertedTypes } from './content-kind';
import { readerVersion } from './reading-wish';

/** What is made of a content, to be shown. */
export type DerivedKind = 'pdf' | 'thumbnail';

export interface DerivedRow {
  readonly kind: DerivedKind;
  /** `none`: nothing can be made of it, here or at all. */
  readonly state: 'made' | 'none' | 'failed';
  /** Its content, when it was made. */
  readonly derived: string | null;
  /** Of what made it, or could not. */
  readonly readerVersion: number;
}

/**
 * Whether a version `v` waits to be read: nobody has, or an older reader could not, which this one may. Of what is shown by a form that is made of it,
 * also when only that could not be made.
 */
const isUnread = `NOT EXISTS (SELECT FROM documents_texts t WHERE t.sha256 = v.sha256 AND (t.reader_version >= ${readerVersion}
    OR t.state <> 'failed' AND (v.media_type !~ '${convertedTypes}'
      OR EXISTS (SELECT FROM documents_derived d WHERE d.sha256 = v.sha256 AND d.kind = 'pdf' AND d.state = 'made'))))`;

/** What was made, or could not be. $1 content */
export const derivedOf = statement<DerivedRow>(
  'documents_derived',
  `SELECT kind, state, derived, reader_version AS "readerVersion" FROM documents_derived WHERE sha256 = $1`,
);

/** $1 content, $2 kind, $3 state, $4 what was made or null, $5 the reader's version */
export const keepDerived = statement<object>(
  'documents_derived_keep',
  `INSERT INTO documents_derived (sha256, kind, state, derived, reader_version) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (sha256, kind) DO UPDATE SET state = excluded.state, derived = excluded.derived, reader_version = excluded.reader_version, made_at = now()`,
);

/** A version as it is read. */
interface VersionToRead {
  readonly sha256: string;
  readonly mediaType: string;
  readonly unread: boolean;
  readonly networkId: string;
  readonly spaceId: string;
  readonly placeId: string;
}

/** No row when it is gone by now. $1 document, $2 number */
export const versionToRead = statement<VersionToRead>(
  'documents_version_to_read',
  `SELECT v.sha256, v.media_type AS "mediaType", ${isUnread} AS unread, e.network_id AS "networkId", e.space_id AS "spaceId", e.place_id AS "placeId"
   FROM documents_versions v JOIN documents_entries e ON e.id = v.document_id WHERE v.document_id = $1 AND v.number = $2`,
);

/** A version of each content that waits to be read, in the order of the contents. $1 the content to go on after, or '', $2 limit */
export const versionsUnread = statement<{ sha256: string; libraryId: string; entryId: string; number: number }>(
  'documents_versions_unread',
  `SELECT DISTINCT ON (v.sha256) v.sha256, v.library_id AS "libraryId", v.document_id AS "entryId", v.number FROM documents_versions v
   WHERE v.sha256 > $1 AND ${isUnread} ORDER BY v.sha256 LIMIT $2`,
);
