import type { ThreadLevel } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

const seen = (space: string): string => `EXISTS (SELECT FROM networks_access a WHERE a.space_id = ${space} AND a.person_id = $1)`;

/** Says how closely one follows a thread; no row when one does not see it. $1 person, $2 thread, $3 level */
export const setThreadLevel = statement<{ spaceId: string }>(
  'thread_level_set',
  `WITH thread AS (SELECT t.id, t.space_id FROM discussions_threads t WHERE t.id = $2 AND ${seen('t.space_id')}), put AS (
     INSERT INTO discussions_thread_levels (person_id, thread_id, level) SELECT $1, id, $3 FROM thread
     ON CONFLICT (person_id, thread_id) DO UPDATE SET level = excluded.level
   )
   SELECT space_id AS "spaceId" FROM thread`,
);

/** As if one had never said how closely one follows a thread. $1 person, $2 thread */
export const forgetThreadLevel = statement<{ spaceId: string }>(
  'thread_level_forget',
  `WITH thread AS (SELECT t.id, t.space_id FROM discussions_threads t WHERE t.id = $2 AND ${seen('t.space_id')}), gone AS (
     DELETE FROM discussions_thread_levels l USING thread WHERE l.person_id = $1 AND l.thread_id = thread.id
   )
   SELECT space_id AS "spaceId" FROM thread`,
);

/** What one has said of a thread. $1 person, $2 thread */
export const ownThreadLevel = statement<{ level: ThreadLevel }>(
  'thread_level_own',
  `SELECT level FROM discussions_thread_levels WHERE person_id = $1 AND thread_id = $2`,
);

/** Says how closely one follows a space. $1 person, $2 space, $3 level */
export const setSpaceLevel = statement<object>(
  'space_level_set',
  `INSERT INTO discussions_space_levels (person_id, space_id, level) VALUES ($1, $2, $3)
   ON CONFLICT (person_id, space_id) DO UPDATE SET level = excluded.level`,
);

/** As if one had never said how closely one follows a space. $1 person, $2 space */
export const forgetSpaceLevel = statement<object>(
  'space_level_forget',
  `DELETE FROM discussions_space_levels WHERE person_id = $1 AND space_id = $2`,
);

/** The spaces and threads that somebody has muted, and the threads of muted spaces that they have not. $1 person */
export const mutedBy = statement<{ id: string; muted: boolean }>(
  'levels_muted',
  `SELECT space_id AS id, true AS muted FROM discussions_space_levels WHERE person_id = $1 AND level = 'mute'
   UNION ALL
   SELECT l.thread_id, l.level = 'mute' FROM discussions_thread_levels l WHERE l.person_id = $1 AND (l.level = 'mute' OR EXISTS (
     SELECT FROM discussions_threads t JOIN discussions_space_levels s ON s.space_id = t.space_id
     WHERE t.id = l.thread_id AND s.person_id = $1 AND s.level = 'mute'))`,
);
