import { statement } from '@hv/platform/api';

/** A lock that holds. */
export interface LockRow {
  readonly token: string;
  readonly entryId: string;
  readonly personId: string;
  readonly person: string;
  readonly madeBy: 'web' | 'dav';
  readonly deep: boolean;
  readonly shared: boolean;
  readonly owner: string;
  readonly expiresAt: Date;
}

/** A lock that stands in somebody's way, or may. */
export interface NearLockRow extends LockRow {
  /** Whether who asks sees what is locked. */
  readonly sees: boolean;
}

const columns = `l.token, l.entry_id AS "entryId", l.person_id AS "personId", p.name AS person, l.made_by AS "madeBy", l.deep, l.shared, l.owner,
  l.expires_at AS "expiresAt"`;
const from = `documents_locks l JOIN identity_persons p ON p.id = l.person_id`;
const holds = `l.expires_at > now()`;

/** Those of something itself. $1 entry */
export const locksOf = statement<LockRow>('documents_locks_of', `SELECT ${columns} FROM ${from} WHERE l.entry_id = $1 AND ${holds}`);

/**
 * Those that hold for something: its own, those of folders above that hold for all in them, and on demand those of what stands in it, and of the
 * folder it stands in. $1 entry, $2 who asks, $3 whether with what stands in it, $4 whether with its folder
 */
export const locksNear = statement<NearLockRow>(
  'documents_locks_near',
  `WITH RECURSIVE up AS (
     SELECT id, folder_id, 0 AS steps FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, e.folder_id, up.steps + 1 FROM up JOIN documents_entries e ON e.id = up.folder_id
   ), down AS (
     SELECT id FROM documents_entries WHERE id = $1 AND $3::boolean
     UNION ALL SELECT e.id FROM down JOIN documents_entries e ON e.folder_id = down.id WHERE e.trashed_at IS NULL
   )
   SELECT ${columns}, EXISTS (
     SELECT FROM documents_entries e JOIN networks_access a ON a.space_id = e.space_id WHERE e.id = l.entry_id AND a.person_id = $2) AS sees
   FROM ${from} WHERE ${holds} AND (l.entry_id IN (SELECT id FROM down)
     OR EXISTS (SELECT FROM up WHERE up.id = l.entry_id AND (up.steps = 0 OR l.deep OR ($4::boolean AND up.steps = 1))))
   ORDER BY l.made_at, l.token`,
);

/** The same for each of several, with what stands in them and the folder they stand in. $1 entries, $2 who asks */
export const locksNearEach = statement<NearLockRow & { readonly nearTo: string }>(
  'documents_locks_near_each',
  `WITH RECURSIVE up AS (
     SELECT id AS near, id, folder_id, 0 AS steps FROM documents_entries WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT up.near, e.id, e.folder_id, up.steps + 1 FROM up JOIN documents_entries e ON e.id = up.folder_id
   ), down AS (
     SELECT id AS near, id FROM documents_entries WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT down.near, e.id FROM down JOIN documents_entries e ON e.folder_id = down.id WHERE e.trashed_at IS NULL
   ), near AS (
     SELECT near, id, 0 AS steps FROM down UNION ALL SELECT near, id, steps FROM up WHERE steps > 0
   )
   SELECT near.near AS "nearTo", ${columns}, EXISTS (
     SELECT FROM documents_entries e JOIN networks_access a ON a.space_id = e.space_id WHERE e.id = l.entry_id AND a.person_id = $2) AS sees
   FROM near JOIN documents_locks l ON l.entry_id = near.id JOIN identity_persons p ON p.id = l.person_id
   WHERE ${holds} AND (l.deep OR near.steps <= 1)
   ORDER BY l.made_at, l.token`,
);

/** $1 token, $2 entry, $3 who, $4 `web` or `dav`, $5 deep, $6 shared, $7 owner, $8 seconds */
export const insertLock = statement<{ expiresAt: Date }>(
  'documents_lock_insert',
  `INSERT INTO documents_locks (token, entry_id, person_id, made_by, deep, shared, owner, expires_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8)) RETURNING expires_at AS "expiresAt"`,
);

/** $1 token, $2 seconds from now */
export const renewLock = statement<{ expiresAt: Date }>(
  'documents_lock_renew',
  `UPDATE documents_locks SET expires_at = now() + make_interval(secs => $2) WHERE token = $1 RETURNING expires_at AS "expiresAt"`,
);

/** $1 tokens */
export const removeLocks = statement<object>('documents_locks_remove', `DELETE FROM documents_locks WHERE token = ANY($1::uuid[])`);

/** Those that have ended stand in nobody's way any more, but in that of the next. $1 entry */
export const removeEnded = statement<object>(
  'documents_locks_remove_ended',
  `DELETE FROM documents_locks WHERE entry_id = $1 AND expires_at <= now()`,
);

/** What went to the trash with something is locked no more. $1 what was put there */
export const removeTrashed = statement<object>(
  'documents_locks_remove_trashed',
  `DELETE FROM documents_locks WHERE entry_id IN (SELECT id FROM documents_entries WHERE trashed_with = $1)`,
);

/** Who works on an entry `e`, for lists. */
export const lockColumns = `held.person_id AS "lockedById", held.name AS "lockedBy", held.expires_at AS "lockedUntil"`;

/** The oldest lock that holds of an entry `e`. */
export const lockJoin = `LEFT JOIN LATERAL (
    SELECT l.person_id, p.name, l.expires_at FROM documents_locks l JOIN identity_persons p ON p.id = l.person_id
    WHERE l.entry_id = e.id AND l.expires_at > now() ORDER BY l.made_at LIMIT 1) held ON true`;
