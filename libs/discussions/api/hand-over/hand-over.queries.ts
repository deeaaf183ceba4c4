import type { HandOverCountsView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';
import { followedBy, follows, isOpenAsk } from './followed-threads';

/** The space in which something planned will stand: its thread may have been moved since. */
const placeOfScheduled = `coalesce((SELECT thread.space_id FROM discussions_threads thread WHERE thread.id = s.thread_id), s.space_id)`;

/** What somebody has in the spaces that a membership lets them see, whatever its dates. $1 person, $2 membership, $3 organisation */
export const countsOf = statement<Omit<HandOverCountsView, 'groups'>>(
  'hand_over_counts',
  `WITH seen AS MATERIALIZED (SELECT space_id, moderates FROM networks_access_rules WHERE membership_id = $2)
   SELECT
     (SELECT count(*)::integer FROM ${followedBy('$1')} WHERE ${follows('$1')} AND t.space_id IN (SELECT space_id FROM seen)) AS follows,
     (SELECT count(*)::integer FROM discussions_scheduled s WHERE s.author_id = $1 AND s.state IN ('waiting', 'failed')
       AND ${placeOfScheduled} IN (SELECT space_id FROM seen)) AS scheduled,
     (SELECT count(*)::integer FROM discussions_drafts d LEFT JOIN discussions_threads t ON d.place_kind = 'thread' AND t.id = d.place_id
       WHERE d.person_id = $1 AND CASE d.place_kind WHEN 'thread' THEN t.space_id ELSE d.place_id END IN (SELECT space_id FROM seen)) AS drafts,
     (SELECT count(*)::integer FROM discussions_asked asked JOIN discussions_threads t ON t.id = asked.thread_id
       WHERE asked.organisation_id = $3 AND t.space_id IN (SELECT space_id FROM seen) AND ${isOpenAsk}) AS asks,
     (SELECT count(DISTINCT r.post_id)::integer FROM discussions_reports r JOIN discussions_posts p ON p.id = r.post_id
       JOIN discussions_threads t ON t.id = p.thread_id
       WHERE r.handled_at IS NULL AND t.space_id IN (SELECT space_id FROM seen WHERE moderates)) AS reports`,
);

/** Takes a part of a hand-over in hand; no row: it was done. $1 hand-over, $2 part */
export const takePart = statement<{ part: string }>(
  'hand_over_take_part',
  `INSERT INTO discussions_handed_over (hand_over_id, part) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING part`,
);

const sees = (space: string, more = ''): string =>
  `EXISTS (SELECT FROM networks_access a WHERE a.person_id = $2 AND a.space_id = ${space}${more})`;

/** Lets somebody follow the threads that another follows in a network, where they see them and have not said otherwise. $1 from, $2 to, $3 network */
export const followThreads = statement<{ spaceId: string }>(
  'hand_over_follow_threads',
  `WITH followed AS (
     SELECT t.id, t.space_id FROM ${followedBy('$1')} WHERE t.network_id = $3 AND ${follows('$1')} AND ${sees('t.space_id')}
   ), put AS (
     INSERT INTO discussions_thread_levels (person_id, thread_id, level) SELECT $2, id, 'follow' FROM followed
     ON CONFLICT (person_id, thread_id) DO NOTHING
   )
   SELECT DISTINCT space_id AS "spaceId" FROM followed`,
);

/** The same of whole spaces. $1 from, $2 to, $3 network */
export const followSpaces = statement<{ spaceId: string }>(
  'hand_over_follow_spaces',
  `INSERT INTO discussions_space_levels (person_id, space_id, level)
   SELECT $2, l.space_id, 'follow' FROM discussions_space_levels l JOIN networks_spaces s ON s.id = l.space_id
   WHERE l.person_id = $1 AND l.level = 'follow' AND s.network_id = $3 AND ${sees('l.space_id')}
   ON CONFLICT (person_id, space_id) DO NOTHING RETURNING space_id AS "spaceId"`,
);

/**
 * What waits to be sent is another's from now on, where they may write; its job stays as it is. The key it was made under was its author's.
 * $1 from, $2 to, $3 network
 */
export const takeScheduled = statement<object>(
  'hand_over_take_scheduled',
  `UPDATE discussions_scheduled s SET author_id = $2, idempotency_key = NULL, idempotency_hash = NULL, version = s.version + 1
   FROM networks_spaces space
   WHERE s.author_id = $1 AND s.state IN ('waiting', 'failed') AND space.id = ${placeOfScheduled} AND space.network_id = $3
     AND ${sees('space.id', ' AND a.writes')}`,
);

/** Somebody's drafts, and the spaces that they are for. $1 person */
const draftPlaces = `places AS (
     SELECT d.place_kind, d.place_id, CASE d.place_kind WHEN 'thread' THEN t.space_id ELSE d.place_id END AS space_id
     FROM discussions_drafts d LEFT JOIN discussions_threads t ON d.place_kind = 'thread' AND t.id = d.place_id WHERE d.person_id = $1
   )`;

/** Another title than the successor's own stands above what it was the title of. */
const otherTitle = `CASE WHEN nullif(btrim(d.title), '') <> btrim(own.title) THEN jsonb_build_array(jsonb_build_object('type', 'paragraph',
       'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', btrim(d.title), 'marks', '[{"type": "bold"}]'::jsonb)))) ELSE '[]' END`;

/**
 * Where somebody writes in the same place, they see the place, and both texts have room in one, the other's comes behind theirs, below a line.
 * $1 from, $2 to, $3 network, $4 characters of both
 */
export const joinDrafts = statement<object>(
  'hand_over_join_drafts',
  `WITH ${draftPlaces}, joined AS (
     UPDATE discussions_drafts own SET version = DEFAULT, saved_at = now(), title = coalesce(nullif(btrim(own.title), ''), d.title),
       document = jsonb_set(own.document, '{content}',
         (own.document -> 'content') || '[{"type": "horizontalRule"}]'::jsonb || ${otherTitle} || (d.document -> 'content'))
     FROM discussions_drafts d JOIN places p USING (place_kind, place_id) JOIN networks_spaces space ON space.id = p.space_id
     WHERE d.person_id = $1 AND own.person_id = $2 AND own.place_kind = d.place_kind AND own.place_id = d.place_id AND space.network_id = $3
       AND ${sees('p.space_id')} AND length(own.document::text) + length(d.document::text) < $4
     RETURNING own.place_kind, own.place_id
   )
   DELETE FROM discussions_drafts d USING joined WHERE d.person_id = $1 AND d.place_kind = joined.place_kind AND d.place_id = joined.place_id`,
);

/** Drafts are another's from now on, where they see the place and have none of their own. $1 from, $2 to, $3 network */
export const takeDrafts = statement<object>(
  'hand_over_take_drafts',
  `WITH ${draftPlaces}
   UPDATE discussions_drafts d SET person_id = $2, version = DEFAULT FROM places p JOIN networks_spaces space ON space.id = p.space_id
   WHERE d.person_id = $1 AND d.place_kind = p.place_kind AND d.place_id = p.place_id AND space.network_id = $3 AND ${sees('p.space_id')}
     AND NOT EXISTS (SELECT FROM discussions_drafts own WHERE own.person_id = $2 AND own.place_kind = d.place_kind AND own.place_id = d.place_id)`,
);

/** The newest questions that wait for an answer of an organisation, where somebody sees them and did not ask. $1 organisation, $2 person, $3 network, $4 at most */
export const openAsks = statement<{ threadId: string; spaceId: string }>(
  'hand_over_open_asks',
  `SELECT t.id AS "threadId", t.space_id AS "spaceId" FROM discussions_asked asked JOIN discussions_threads t ON t.id = asked.thread_id
   WHERE asked.organisation_id = $1 AND t.network_id = $3 AND t.author_id <> $2 AND ${isOpenAsk} AND ${sees('t.space_id')}
   ORDER BY t.created_at DESC, t.id LIMIT $4`,
);
