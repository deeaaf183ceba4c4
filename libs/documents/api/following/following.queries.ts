import type { ThreadLevel } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** An entry, the folders above it, and at last its library: the nearer, the lower. @param which the SQL condition on the entry `e` */
const wayUp = (which: string): string => `WITH RECURSIVE way AS (
     SELECT e.id, e.folder_id, e.library_id, 0 AS above FROM documents_entries e WHERE ${which}
     UNION ALL SELECT f.id, f.folder_id, f.library_id, way.above + 1 FROM way JOIN documents_entries f ON f.id = way.folder_id
   ), places AS (SELECT id, above FROM way UNION ALL SELECT library_id, 1000 FROM way WHERE above = 0)`;

/** What holds of an entry for someone; no row: they never said. $1 entry, $2 person */
export const levelOfEntry = statement<{ level: ThreadLevel; own: boolean }>(
  'documents_level_of_entry',
  `${wayUp('e.id = $1')}
   SELECT l.level, l.followed_id = $1 AS own FROM places JOIN documents_levels l ON l.followed_id = places.id AND l.person_id = $2
   ORDER BY places.above LIMIT 1`,
);

/** $1 library, $2 person */
export const levelOfLibrary = statement<{ level: ThreadLevel }>(
  'documents_level_of_library',
  `SELECT level FROM documents_levels WHERE followed_id = $1 AND person_id = $2`,
);

/** $1 person, $2 library, $3 entry, or null for all of it, $4 level */
export const setLevel = statement<object>(
  'documents_level_set',
  `INSERT INTO documents_levels (person_id, library_id, entry_id, level) VALUES ($1, $2, $3, $4)
   ON CONFLICT (followed_id, person_id) DO UPDATE SET level = excluded.level`,
);

/** As if they had never said. $1 person, $2 entry or library */
export const forgetLevel = statement<object>(
  'documents_level_forget',
  `DELETE FROM documents_levels WHERE person_id = $1 AND followed_id = $2`,
);

/** Someone who is to be told of what happened to an entry, and by what they follow it. */
export interface FollowerOfEntry {
  readonly personId: string;
  readonly followedId: string;
}

/**
 * Who follows an entry where it stands, or where it stood, and sees it at this moment. What they said of what is nearest to it holds.
 * $1 entry, $2 folders that it stood in before, if any
 */
export const followersOfEntry = statement<FollowerOfEntry>(
  'documents_followers_of_entry',
  `${wayUp('e.id = $1 OR e.id = ANY($2::uuid[])')}, nearest AS (
     SELECT DISTINCT ON (l.person_id) l.person_id, l.followed_id, l.level FROM places JOIN documents_levels l ON l.followed_id = places.id
     ORDER BY l.person_id, places.id = $1 DESC, places.above, l.followed_id
   )
   SELECT n.person_id AS "personId", n.followed_id AS "followedId" FROM nearest n JOIN documents_entries e ON e.id = $1
   WHERE n.level = 'follow' AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = n.person_id)`,
);
