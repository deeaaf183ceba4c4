import { exportEveryHours, exportKeptDays } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';

/** A copy of somebody's data, or one that is being made. */
export interface ExportRow {
  readonly id: string;
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly until: Date | null;
  readonly bytes: number | null;
}

const shown = `id, asked_at AS "askedAt", ready_at AS "readyAt", until, bytes::float8 AS bytes`;

/** Lets nobody else ask for this person until the transaction ends. $1 person */
export const holdPerson = statement<object>('identity_hold_person', `SELECT FROM identity_persons WHERE id = $1 FOR NO KEY UPDATE`);

/** $1 person, $2 key */
export const exportByKey = statement<ExportRow & { readonly hash: Buffer }>(
  'identity_export_by_key',
  `SELECT ${shown}, idempotency_hash AS hash FROM identity_exports WHERE person_id = $1 AND idempotency_key = $2`,
);

/** When somebody may ask for another; no row: now. $1 person */
export const nextExportAt = statement<{ readonly nextAt: Date; readonly seconds: number }>(
  'identity_next_export_at',
  `SELECT "nextAt", ceil(extract(epoch FROM "nextAt" - now()))::integer AS seconds
   FROM (SELECT max(asked_at) + interval '${exportEveryHours} hours' AS "nextAt" FROM identity_exports WHERE person_id = $1) latest
   WHERE "nextAt" > now()`,
);

/** $1 person, $2 key or null, $3 hash or null */
export const insertExport = statement<ExportRow>(
  'identity_insert_export',
  `INSERT INTO identity_exports (person_id, idempotency_key, idempotency_hash) VALUES ($1, $2, $3) RETURNING ${shown}`,
);

/** Those that can be fetched, and those that are being made: what could not be made in a day never will. $1 person */
export const exportsOf = statement<ExportRow>(
  'identity_exports_of',
  `SELECT ${shown} FROM identity_exports WHERE person_id = $1
     AND CASE WHEN ready_at IS NULL THEN asked_at > now() - interval '${exportEveryHours} hours' ELSE until > now() END
   ORDER BY id DESC LIMIT 20`,
);

/** For whom a copy is to be made. */
export interface AskedExport {
  readonly personId: string;
  readonly name: string;
  readonly language: string;
  readonly email: string;
}

/** No row: it is made, or nobody wants it any more. $1 export */
export const askedExport = statement<AskedExport>(
  'identity_asked_export',
  `SELECT p.id AS "personId", p.name, p.language, a.email
   FROM identity_exports e JOIN identity_persons p ON p.id = e.person_id JOIN identity_accounts a ON a.person_id = p.id
   WHERE e.id = $1 AND e.ready_at IS NULL`,
);

/** No row: it is made, or nobody wants it any more. $1 export, $2 content, $3 bytes */
export const setExportReady = statement<{ readonly until: Date }>(
  'identity_set_export_ready',
  `UPDATE identity_exports SET ready_at = now(), until = now() + interval '${exportKeptDays} days', sha256 = $2, bytes = $3
   WHERE id = $1 AND ready_at IS NULL RETURNING until`,
);

/** What its owner can fetch. $1 export, $2 person */
export const exportToFetch = statement<{ readonly sha256: string; readonly readyAt: Date }>(
  'identity_export_to_fetch',
  `SELECT sha256, ready_at AS "readyAt" FROM identity_exports WHERE id = $1 AND person_id = $2 AND until > now()`,
);

/** $1 export */
export const endExport = statement<{ readonly id: string; readonly sha256: string | null }>(
  'identity_end_export',
  `DELETE FROM identity_exports WHERE id = $1 AND until <= now() RETURNING id, sha256`,
);

/** $1 person */
export const endExportsOfPerson = statement<{ readonly id: string; readonly sha256: string | null }>(
  'identity_end_exports_of_person',
  `DELETE FROM identity_exports WHERE person_id = $1 RETURNING id, sha256`,
);

/** Whether somebody sent the very same content as a file, which then stays, or another copy is it. $1 content */
export const contentIsNeeded = statement<object>(
  'identity_export_content_needed',
  `SELECT FROM platform_blobs WHERE sha256 = $1 UNION ALL SELECT FROM identity_exports WHERE sha256 = $1`,
);
