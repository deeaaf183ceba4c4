import type { ContentCheck } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import { checkColumn, checkJoin } from '../checks/checks.queries';

/** One version of a file. */
export interface VersionRow {
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly check: ContentCheck | null;
  readonly label: string | null;
  readonly note: string;
  readonly restoredFrom: number | null;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly createdBy: string;
}

const columns = `v.number, v.sha256, v.bytes, v.media_type AS "mediaType", ${checkColumn}, v.label, v.note, v.restored_from AS "restoredFrom", v.created_at AS "createdAt",
  v.created_by AS "createdById", creator.name AS "createdBy"`;

const from = `documents_versions v JOIN identity_persons creator ON creator.id = v.created_by ${checkJoin}`;

/** The newest first. $1 document, $2 limit, $3 the number to go on below, or null */
export const versionsOf = statement<VersionRow>(
  'documents_versions_list',
  `SELECT ${columns} FROM ${from} WHERE v.document_id = $1 AND ($3::integer IS NULL OR v.number < $3) ORDER BY v.number DESC LIMIT $2`,
);

/** $1 document, $2 number */
export const versionNumbered = statement<VersionRow>(
  'documents_version_numbered',
  `SELECT ${columns} FROM ${from} WHERE v.document_id = $1 AND v.number = $2`,
);

/**
 * The next version of a file, which is its newest then; null as number for the first. $1 document, $2 library, $3 content, $4 bytes, $5 media type,
 * $6 note, $7 restored from or null, $8 upload or null, $9 who, $10 key or null, $11 hash or null
 */
export const insertVersion = statement<{ number: number }>(
  'documents_insert_version',
  `WITH next AS (
     UPDATE documents_entries SET number = CASE WHEN EXISTS (SELECT FROM documents_versions v WHERE v.document_id = $1) THEN number + 1 ELSE number END,
       version = version + 1, changed_by = $9, changed_at = now() WHERE id = $1 RETURNING number
   )
   INSERT INTO documents_versions (document_id, number, library_id, sha256, bytes, media_type, note, restored_from, upload_id, created_by, idempotency_key, idempotency_hash)
   SELECT $1, number, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM next RETURNING number`,
);

/**
 * Content in place of the only version of a file, which was empty, and which nobody was asked to approve: with it a program kept the name. No row: it is otherwise. $1 document, $2 content,
 * $3 bytes, $4 media type, $5 who
 */
export const fillVersion = statement<{ number: number }>(
  'documents_fill_version',
  `WITH filled AS (
     UPDATE documents_versions SET sha256 = $2, bytes = $3, media_type = $4, created_at = now()
     WHERE document_id = $1 AND number = 1 AND bytes = 0 AND label IS NULL AND created_by = $5
       AND NOT EXISTS (SELECT FROM documents_approvals a WHERE a.document_id = $1)
       AND EXISTS (SELECT FROM documents_entries e WHERE e.id = $1 AND e.number = 1) RETURNING number
   )
   UPDATE documents_entries e SET version = version + 1, changed_by = $5, changed_at = now() FROM filled WHERE e.id = $1 RETURNING filled.number`,
);

/** What a key made before. $1 who, $2 key */
export const versionByKey = statement<{ documentId: string; number: number; hash: Buffer }>(
  'documents_version_by_key',
  `SELECT document_id AS "documentId", number, idempotency_hash AS hash FROM documents_versions WHERE created_by = $1 AND idempotency_key = $2`,
);

/** What an upload made. $1 upload */
export const versionByUpload = statement<{ documentId: string; number: number }>(
  'documents_version_by_upload',
  `SELECT document_id AS "documentId", number FROM documents_versions WHERE upload_id = $1`,
);
