import { statement } from '@hv/platform/api';

/** No row: the key was used before. $1 id, $2 network, $3 name, $4 purpose, $5 open, $6 author, $7 key or null, $8 hash or null */
export const makeGroup = statement<{ id: string }>(
  'group_make',
  `WITH kept AS (
     INSERT INTO networks_groups (space_id, open, author_id, idempotency_key, idempotency_hash) VALUES ($1, $5, $6, $7, $8)
     ON CONFLICT (author_id, idempotency_key) DO NOTHING RETURNING space_id
   )
   INSERT INTO networks_spaces (id, network_id, kind, name, purpose) SELECT space_id, $2, 'group', $3, $4 FROM kept RETURNING id`,
);

/** $1 author, $2 key */
export const groupByKey = statement<{ id: string; hash: Buffer }>(
  'group_by_key',
  `SELECT space_id AS id, idempotency_hash AS hash FROM networks_groups WHERE author_id = $1 AND idempotency_key = $2`,
);

/** Puts someone on a group's list. No row: they are on it. $1 group, $2 person, $3 as owner */
export const takeIn = statement<{ id: string }>(
  'group_take_in',
  `INSERT INTO networks_space_members (space_id, person_id, owner) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING person_id AS id`,
);

/** Takes someone off it. $1 group, $2 person */
export const takeOff = statement<object>('group_take_off', `DELETE FROM networks_space_members WHERE space_id = $1 AND person_id = $2`);

/** $1 group, $2 person, $3 whether they own it */
export const setOwner = statement<object>(
  'group_set_owner',
  `UPDATE networks_space_members SET owner = $3 WHERE space_id = $1 AND person_id = $2`,
);

/** Closes the rooms of a group and of what is narrowed within it to whoever does not ask anew; locked in order. $1 group */
export const raiseGroupVersions = statement<{ id: string }>(
  'group_raise_versions',
  `WITH locked AS (SELECT id FROM networks_spaces WHERE id = $1 OR parent_space_id = $1 ORDER BY id FOR NO KEY UPDATE)
   UPDATE networks_spaces s SET access_version = s.access_version + 1 FROM locked WHERE s.id = locked.id RETURNING s.id`,
);

/** Whether someone is in a network for more than one event. $1 person, $2 network */
export const isInNetwork = statement<{ is: boolean }>(
  'group_is_in_network',
  `SELECT EXISTS (SELECT FROM networks_memberships m JOIN identity_persons p ON p.id = m.person_id AND p.erased_at IS NULL
     WHERE m.person_id = $1 AND m.network_id = $2 AND m.valid_from <= now() AND (m.valid_to IS NULL OR m.valid_to > now())
       AND NOT (m.roles <@ ARRAY['guest'])) AS is`,
);

/** What a group is called and is for, with the version that a change is based on. $1 group */
export const wordsOfGroup = statement<{ name: string; purpose: string; version: number }>(
  'group_words',
  `SELECT name, purpose, version FROM networks_spaces WHERE id = $1`,
);

/** $1 group, $2 name, $3 purpose, $4 open, $5 who changes it: kept for a group that nobody of the product made */
export const changeGroup = statement<object>(
  'group_change',
  `WITH door AS (
     INSERT INTO networks_groups (space_id, open, author_id) VALUES ($1, $4, $5) ON CONFLICT (space_id) DO UPDATE SET open = excluded.open
   )
   UPDATE networks_spaces SET name = $2, purpose = $3, version = version + 1 WHERE id = $1`,
);

/** Archives a space and what is narrowed within it, or opens them again; locked in order. No rows: it is so already. $1 space, $2 whether it is archived */
export const setArchived = statement<{ id: string }>(
  'space_set_archived',
  `WITH locked AS (
     SELECT id FROM networks_spaces WHERE (id = $1 OR parent_space_id = $1) AND $2 = (archived_at IS NULL) ORDER BY id FOR NO KEY UPDATE
   )
   UPDATE networks_spaces s SET archived_at = CASE WHEN $2 THEN now() END, access_version = s.access_version + 1, version = s.version + 1
   FROM locked WHERE s.id = locked.id RETURNING s.id`,
);

/** Everybody on a group's list. $1 group */
export const listOfGroup = statement<{ personId: string }>(
  'group_list',
  `SELECT person_id AS "personId" FROM networks_space_members WHERE space_id = $1`,
);
