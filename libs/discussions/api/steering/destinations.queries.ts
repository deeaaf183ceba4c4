import { statement } from '@hv/platform/api';

/** A space that a thread can go to. */
export interface DestinationRow {
  readonly spaceId: string;
  readonly kind: string;
  readonly name: string;
  readonly organisations: number;
  readonly people: number;
  readonly gains: number;
  readonly gainNames: string[] | null;
  readonly loses: number;
  readonly loseNames: string[] | null;
}

const namesShown = 5;

/**
 * The other spaces of a thread's network that someone moderates, with who sees each, who would see the thread anew, and who would not any
 * more: those who wrote in it are named first.
 * $1 person, $2 thread, $3 at most
 */
export const destinationsOf = statement<DestinationRow>(
  'thread_destinations',
  `WITH thread AS (SELECT id, space_id, network_id FROM discussions_threads WHERE id = $2),
   open AS MATERIALIZED (
     SELECT s.id, s.kind, s.name FROM networks_spaces s JOIN thread ON thread.network_id = s.network_id AND thread.space_id <> s.id
     WHERE EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $1 AND a.moderates)
     ORDER BY array_position(ARRAY['network','cluster','organisation','group','event'], s.kind), s.name COLLATE danish, s.id LIMIT $3
   ), here AS MATERIALIZED (
     SELECT a.person_id, person.name, EXISTS (
       SELECT FROM discussions_read_marks m JOIN thread ON thread.id = m.thread_id WHERE m.person_id = a.person_id AND m.wrote) AS wrote
     FROM (SELECT DISTINCT a.person_id FROM networks_access a JOIN thread ON thread.space_id = a.space_id) a
     JOIN identity_persons person ON person.id = a.person_id
   ), there AS MATERIALIZED (
     SELECT DISTINCT a.space_id, a.person_id FROM networks_access a WHERE a.space_id IN (SELECT id FROM open)
   )
   SELECT open.id AS "spaceId", open.kind, open.name, seen.organisations, seen.people, seen.gains, seen."gainNames", lost.loses, lost."loseNames"
   FROM open CROSS JOIN LATERAL (
     SELECT (SELECT count(DISTINCT a.organisation_id)::integer FROM networks_access a WHERE a.space_id = open.id) AS organisations,
       count(*)::integer AS people, count(*) FILTER (WHERE here.person_id IS NULL)::integer AS gains,
       (array_agg(person.name ORDER BY person.name COLLATE danish) FILTER (WHERE here.person_id IS NULL))[1:${namesShown}] AS "gainNames"
     FROM there JOIN identity_persons person ON person.id = there.person_id LEFT JOIN here ON here.person_id = there.person_id
     WHERE there.space_id = open.id
   ) seen CROSS JOIN LATERAL (
     SELECT count(*)::integer AS loses,
       (array_agg(here.name ORDER BY here.wrote DESC, here.name COLLATE danish))[1:${namesShown}] AS "loseNames"
     FROM here WHERE NOT EXISTS (SELECT FROM there WHERE there.space_id = open.id AND there.person_id = here.person_id)
   ) lost
   ORDER BY array_position(ARRAY['network','cluster','organisation','group','event'], open.kind), open.name COLLATE danish, open.id`,
);

/** The threads of spaces that someone moderates in a thread's network, by a part of the title. $1 person, $2 thread, $3 part, $4 at most */
export const mergeTargetsOf = statement<{ id: string; title: string; spaceId: string; spaceName: string; lastPostAt: Date }>(
  'thread_merge_targets',
  `SELECT t.id, t.title, t.space_id AS "spaceId", s.name AS "spaceName", t.last_post_at AS "lastPostAt"
   FROM discussions_threads one JOIN networks_spaces s ON s.network_id = one.network_id
   JOIN discussions_threads t ON t.space_id = s.id AND t.id <> one.id AND t.merged_into IS NULL
   WHERE one.id = $2 AND position(lower($3) IN lower(t.title)) > 0
     AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $1 AND a.moderates)
   ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4`,
);
