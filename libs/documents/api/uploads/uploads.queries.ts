import type { UploadMetadata } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';

/** An upload that was begun. */
export interface UploadRow {
  readonly id: string;
  readonly libraryId: string;
  readonly metadata: UploadMetadata;
  readonly bytes: number;
  readonly received: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

const columns = `id, library_id AS "libraryId", metadata, bytes, received, created_at AS "createdAt", finished_at AS "finishedAt"`;

/** One's own upload, as long as it is kept. $1 upload, $2 who, $3 days */
export const uploadOf = statement<UploadRow>(
  'documents_upload',
  `SELECT ${columns} FROM documents_uploads WHERE id = $1 AND person_id = $2 AND created_at > now() - make_interval(days => $3)`,
);

/** One's own that have not come to their end, the newest first. $1 who, $2 days, $3 limit, $4 the id to go on below, or null */
export const openUploadsOf = statement<UploadRow>(
  'documents_uploads_list',
  `SELECT ${columns} FROM documents_uploads WHERE person_id = $1 AND finished_at IS NULL AND created_at > now() - make_interval(days => $2)
     AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $3`,
);

/** $1 id, $2 who, $3 library, $4 metadata, $5 bytes */
export const beginUpload = statement<object>(
  'documents_upload_begin',
  `INSERT INTO documents_uploads (id, person_id, library_id, metadata, bytes) VALUES ($1, $2, $3, $4, $5)`,
);

/** $1 who */
export const openUploads = statement<{ count: number }>(
  'documents_uploads_open',
  `SELECT count(*)::integer AS count FROM documents_uploads WHERE person_id = $1 AND finished_at IS NULL`,
);

/** What a library holds, and what is on its way to it. $1 library, $2 an upload that is not counted, or null */
export const heldBy = statement<{ bytes: number }>(
  'documents_held_by',
  `SELECT (coalesce((SELECT sum(bytes) FROM documents_versions WHERE library_id = $1), 0)
     + coalesce((SELECT sum(bytes) FROM documents_uploads WHERE library_id = $1 AND finished_at IS NULL AND id IS DISTINCT FROM $2::uuid), 0))::bigint AS bytes`,
);

/** No row: somebody else has gone on from there. $1 upload, $2 received before, $3 received now */
export const advanceUpload = statement<object>(
  'documents_upload_advance',
  `UPDATE documents_uploads SET received = $3 WHERE id = $1 AND received = $2 AND finished_at IS NULL RETURNING id`,
);

/** Waits for whoever else finishes the same upload. No row: it is finished. $1 upload */
export const lockUnfinished = statement<{ id: string }>(
  'documents_upload_lock',
  `SELECT id FROM documents_uploads WHERE id = $1 AND finished_at IS NULL FOR UPDATE`,
);

/** $1 upload */
export const endUpload = statement<object>('documents_upload_end', `UPDATE documents_uploads SET finished_at = now() WHERE id = $1`);

/** $1 upload, $2 who; what is finished stays */
export const removeUpload = statement<{ id: string }>(
  'documents_upload_remove',
  `DELETE FROM documents_uploads WHERE id = $1 AND person_id = $2 AND finished_at IS NULL RETURNING id`,
);

/** Those begun too long ago. $1 days, $2 at most so many */
export const removeExpired = statement<{ id: string }>(
  'documents_uploads_expire',
  `DELETE FROM documents_uploads WHERE id IN (
     SELECT id FROM documents_uploads WHERE created_at < now() - make_interval(days => $1) ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED)
   RETURNING id`,
);
