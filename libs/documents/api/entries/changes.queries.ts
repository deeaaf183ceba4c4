import { statement } from '@hv/platform/api';

/**
 * $1 id, $2 kind, $3 network, $4 library, $5 space, $6 narrowed, $7 folder or null, $8 name, $9 address or null, $10 number or null, $11 who,
 * $12 key or null, $13 hash or null
 */
export const insertEntry = statement<{ id: string }>(
  'documents_insert_entry',
  `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, narrowed, folder_id, name, url, number, created_by, changed_by, idempotency_key, idempotency_hash)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13) RETURNING id`,
);

/** What a key made before. $1 who, $2 key */
export const entryByKey = statement<{ id: string; hash: Buffer }>(
  'documents_entry_by_key',
  `SELECT id, idempotency_hash AS hash FROM documents_entries WHERE created_by = $1 AND idempotency_key = $2`,
);

/** A folder of a name in a place, for whoever sees the place. $1 place, $2 space, $3 name */
export const folderNamed = statement<{ id: string }>(
  'documents_folder_named',
  `SELECT id FROM documents_entries WHERE place_id = $1 AND space_id = $2 AND kind = 'folder' AND trashed_at IS NULL AND name = $3 COLLATE documents_names`,
);

/** $1 entry, $2 name, $3 address or null, $4 folder or null, $5 space, $6 who */
export const changeEntry = statement<{ version: number }>(
  'documents_change_entry',
  `UPDATE documents_entries SET name = $2, url = $3, folder_id = $4, space_id = $5, changed_by = $6, changed_at = now(), version = version + 1
   WHERE id = $1 RETURNING version`,
);

/** What stands in a folder and in those within it, itself first. @param narrowedToo whether to go into those that are narrowed */
const below = (narrowedToo: boolean): string => `WITH RECURSIVE below AS (
     SELECT id, 0 AS depth FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, below.depth + 1 FROM below JOIN documents_entries e ON e.folder_id = below.id
     ${narrowedToo ? '' : 'WHERE NOT e.narrowed'})`;

/** What stands in a folder goes with it to another space; what is narrowed keeps its own. @returns what went. $1 folder, $2 space */
export const takeAlong = statement<{ id: string }>(
  'documents_take_along',
  `${below(false)} UPDATE documents_entries SET space_id = $2 WHERE id IN (SELECT id FROM below) AND id <> $1 RETURNING id`,
);

/** Whether a folder stands in what is moved, how deep that goes, and whether some of it is narrowed. $1 what is moved, $2 the folder or null */
export const wayDown = statement<{ inItself: boolean; depth: number; narrowed: boolean }>(
  'documents_way_down',
  `${below(true)}
   SELECT EXISTS (SELECT FROM below WHERE id = $2) AS "inItself",
     (SELECT max(depth) FROM below)::integer AS depth,
     EXISTS (SELECT FROM below JOIN documents_entries e ON e.id = below.id WHERE e.narrowed) AS narrowed`,
);

/** How many folders stand above what is put into one, itself among them. $1 folder */
export const depthOf = statement<{ depth: number }>(
  'documents_depth',
  `WITH RECURSIVE way AS (
     SELECT id, folder_id FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, e.folder_id FROM way JOIN documents_entries e ON e.id = way.folder_id
   ) SELECT count(*)::integer AS depth FROM way`,
);

/** Puts something and all that stands in it in the trash, but for what is there already. $1 entry, $2 who */
export const trashEntry = statement<{ trashedAt: Date }>(
  'documents_trash',
  `${below(true)} UPDATE documents_entries SET trashed_at = now(), trashed_by = $2, trashed_with = $1, version = version + 1
   WHERE id IN (SELECT id FROM below) AND trashed_at IS NULL RETURNING trashed_at AS "trashedAt"`,
);

/** Takes it out again, with what went there in it. $1 entry, $2 its name now */
export const untrashEntry = statement<object>(
  'documents_untrash',
  `UPDATE documents_entries SET trashed_at = NULL, trashed_by = NULL, trashed_with = NULL, version = version + 1,
     name = CASE WHEN id = $1 THEN $2 ELSE name END
   WHERE trashed_with = $1`,
);

/** Takes away for good some of what has lain in the trash long enough, what stands in a folder before the folder; not what is taken out meanwhile. $1 days, $2 at most so many */
export const purgeTrash = statement<{ entries: number; contents: string[] }>(
  'documents_purge',
  `WITH gone AS (
     DELETE FROM documents_entries WHERE trashed_at < now() - make_interval(days => $1) AND id IN (
       SELECT e.id FROM documents_entries e WHERE e.trashed_at < now() - make_interval(days => $1)
         AND NOT EXISTS (SELECT FROM documents_entries child WHERE child.folder_id = e.id) LIMIT $2) RETURNING id
   ), contents AS (SELECT DISTINCT v.sha256 FROM documents_versions v JOIN gone ON gone.id = v.document_id)
   SELECT (SELECT count(*)::integer FROM gone) AS entries, (SELECT coalesce(array_agg(sha256), '{}') FROM contents) AS contents`,
);
