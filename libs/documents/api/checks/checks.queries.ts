import type { ContentCheck } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';

/** For lists: what holds the content of a version back, or null. Joined beside `documents_versions v`. */
export const checkColumn = `content_check.state AS "check"`;
export const checkJoin = `LEFT JOIN documents_checks content_check ON content_check.sha256 = v.sha256 AND content_check.state <> 'clean'`;

/** Content that came: it waits unless it is known to be clean; what was found before is looked at again. $1 content */
export const awaitCheck = statement<object>(
  'documents_check_await',
  `INSERT INTO documents_checks AS c (sha256) VALUES ($1)
   ON CONFLICT (sha256) DO UPDATE SET state = 'waiting', found = '', since = now(), tries = 0, claimed_until = NULL WHERE c.state = 'infected'`,
);

/** No row: nothing holds it back. $1 content */
export const heldBack = statement<{ state: ContentCheck }>(
  'documents_check_held',
  `SELECT state FROM documents_checks WHERE sha256 = $1 AND state <> 'clean'`,
);

/** The one that has been tried least, then waited longest, and that nobody is at. $1 seconds it is claimed for, $2 those that were tried in this round */
export const claimWaiting = statement<{ sha256: string }>(
  'documents_check_claim',
  `UPDATE documents_checks SET claimed_until = now() + make_interval(secs => $1), tries = tries + 1 WHERE sha256 = (
     SELECT sha256 FROM documents_checks WHERE state = 'waiting' AND (claimed_until IS NULL OR claimed_until < now()) AND sha256 <> ALL ($2::text[])
     ORDER BY tries, since LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING sha256`,
);

/** No row: it does not wait, or somebody is at it. $1 seconds it is claimed for, $2 content */
export const claimOne = statement<{ sha256: string }>(
  'documents_check_claim_one',
  `UPDATE documents_checks SET claimed_until = now() + make_interval(secs => $1), tries = tries + 1
   WHERE sha256 = $2 AND state = 'waiting' AND (claimed_until IS NULL OR claimed_until < now()) RETURNING sha256`,
);

/** $1 content */
export const letGo = statement<object>('documents_check_let_go', `UPDATE documents_checks SET claimed_until = NULL WHERE sha256 = $1`);

/** No row: somebody else has settled it. $1 content, $2 state, $3 what was found */
export const settle = statement<object>(
  'documents_check_settle',
  `UPDATE documents_checks SET state = $2, found = $3, claimed_until = NULL WHERE sha256 = $1 AND state = 'waiting' RETURNING sha256`,
);

export interface VersionOfContent {
  readonly documentId: string;
  readonly number: number;
  readonly libraryId: string;
  readonly placeId: string;
  readonly networkId: string;
  readonly spaceId: string;
  readonly broughtById: string;
}

/** The versions that have a content, the newest first. $1 content, $2 at most so many */
export const versionsWith = statement<VersionOfContent>(
  'documents_versions_with',
  `SELECT v.document_id AS "documentId", v.number, v.library_id AS "libraryId", e.place_id AS "placeId", e.network_id AS "networkId",
     e.space_id AS "spaceId", v.created_by AS "broughtById"
   FROM documents_versions v JOIN documents_entries e ON e.id = v.document_id WHERE v.sha256 = $1 ORDER BY v.created_at DESC LIMIT $2`,
);

/** What waits for a scanner that there is no more. */
export const forgetWaiting = statement<object>(
  'documents_check_forget_waiting',
  `DELETE FROM documents_checks WHERE state = 'waiting' RETURNING sha256`,
);
