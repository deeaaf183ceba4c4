import { statement } from '@hv/platform/api';

/** What of several stands where they go already, or may not stand there. */
export interface GoalRow {
  readonly id: string;
  /** Whether the goal stands in it. */
  readonly inItself: boolean;
  /** How many folders stand in one another in it. */
  readonly depth: number;
  /** Whether it or something in it is only for some. */
  readonly narrowed: boolean;
  /** Whether something at the goal has its name. */
  readonly taken: boolean;
}

const below = (narrowedToo: boolean): string => `WITH RECURSIVE below AS (
     SELECT id AS top, id, narrowed, 0 AS depth FROM documents_entries WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT below.top, e.id, e.narrowed, below.depth + 1 FROM below JOIN documents_entries e ON e.folder_id = below.id
     ${narrowedToo ? '' : 'WHERE NOT e.narrowed'})`;

/** How several would stand at a goal. $1 entries, $2 the goal's folder or null, $3 its library, $4 its space */
export const atGoal = statement<GoalRow>(
  'documents_several_at_goal',
  `${below(true)}
   SELECT e.id, bool_or(below.id IS NOT DISTINCT FROM $2::uuid) AS "inItself", max(below.depth)::integer AS depth, bool_or(below.narrowed) AS narrowed,
     EXISTS (SELECT FROM documents_entries other WHERE other.place_id = coalesce($2::uuid, $3::uuid) AND other.trashed_at IS NULL
       AND other.space_id = CASE WHEN e.narrowed THEN e.space_id ELSE $4::uuid END AND other.name = e.name COLLATE documents_names) AS taken
   FROM below JOIN documents_entries e ON e.id = below.top GROUP BY e.id`,
);

/** $1 entries, $2 folder or null, $3 space of all that are not only for some, $4 who */
export const moveEntries = statement<object>(
  'documents_several_move',
  `UPDATE documents_entries SET folder_id = $2, space_id = CASE WHEN narrowed THEN space_id ELSE $3::uuid END, changed_by = $4, changed_at = now(),
     version = version + 1
   WHERE id = ANY ($1::uuid[])`,
);

/** What stands in several goes with them to another space; what is narrowed keeps its own. @returns what went. $1 entries, $2 space */
export const takeAllAlong = statement<{ id: string }>(
  'documents_several_take_along',
  `${below(false)} UPDATE documents_entries SET space_id = $2 WHERE id IN (SELECT id FROM below WHERE depth > 0) RETURNING id`,
);

/** Puts several with all that stands in them in the trash, but for what is there already; none of them stands in another. $1 entries, $2 who */
export const trashEntries = statement<{ trashedAt: Date }>(
  'documents_several_trash',
  `${below(true)}, unlocked AS (DELETE FROM documents_locks l USING below WHERE l.entry_id = below.id)
   UPDATE documents_entries e SET trashed_at = now(), trashed_by = $2, trashed_with = below.top, version = e.version + 1
   FROM below WHERE e.id = below.id AND e.trashed_at IS NULL RETURNING e.trashed_at AS "trashedAt"`,
);

/** Takes several out again, with what went there in them. $1 entries, $2 their names now */
export const untrashEntries = statement<object>(
  'documents_several_untrash',
  `UPDATE documents_entries e SET trashed_at = NULL, trashed_by = NULL, trashed_with = NULL, version = e.version + 1,
     name = CASE WHEN e.id = back.id THEN back.name ELSE e.name END
   FROM unnest($1::uuid[], $2::text[]) AS back (id, name) WHERE e.trashed_with = back.id`,
);

/** A name that is free, and a number that it shares with every name that is the same. */
export interface FreeNameRow {
  readonly wish: number;
  readonly name: string;
  readonly same: number;
}

/** Those of some names that are free in a place, as they are given. $1 place, $2 the number of each wish, $3 space of each, $4 names */
export const freeAmong = statement<FreeNameRow>(
  'documents_several_free_names',
  `SELECT tried.wish, tried.name, dense_rank() OVER (ORDER BY tried.space_id, tried.name COLLATE documents_names)::integer AS same
   FROM unnest($2::integer[], $3::uuid[], $4::text[]) WITH ORDINALITY AS tried (wish, space_id, name, place)
   WHERE NOT EXISTS (SELECT FROM documents_entries e WHERE e.place_id = $1::uuid AND e.space_id = tried.space_id AND e.trashed_at IS NULL
     AND e.name = tried.name COLLATE documents_names)
   ORDER BY tried.place`,
);
