import type { ToldPersonView } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** Names as they are compared: without capitals, å as aa, and foreign accents as Danish letters. */
const folded = (text: string): string => `translate(replace(lower(${text}), 'å', 'aa'), 'éèêëáàâüöäñç', 'eeeeaaauøænc')`;

const begins = (text: string): string => `' ' || ${folded(text)} LIKE '% ' || q.words || '%'`;

const asked = `(SELECT replace(replace(replace(${folded('$2::text')}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') AS words) q`;

const here = `SELECT DISTINCT a.person_id, a.organisation_id, a.membership_id FROM networks_access a WHERE a.space_id = $1`;

/** People of a space with a word of their name, or their organisation's, that begins so. $1 space, $2 words, $3 limit, $4 not this person */
export const mentionablePeople = statement<{ id: string; label: string; organisation: string; named: boolean }>(
  'mentionable_people',
  `SELECT person.id, person.name AS label, bool_or(${begins('person.name')}) AS named, coalesce(string_agg(DISTINCT n.name, ', '), '') AS organisation
   FROM ${asked}, (${here}) a JOIN identity_persons person ON person.id = a.person_id AND person.erased_at IS NULL
   LEFT JOIN networks_current_names n ON n.organisation_id = a.organisation_id
   WHERE person.id <> $4 AND (${begins('person.name')} OR (q.words <> '' AND ${begins('n.name')}))
   GROUP BY person.id, person.name, q.words
   ORDER BY named DESC, person.name COLLATE danish, person.id LIMIT $3`,
);

/** Organisations with people in a space. $1 space, $2 words, $3 limit */
export const mentionableOrganisations = statement<{ id: string; label: string; people: number }>(
  'mentionable_organisations',
  `SELECT n.organisation_id AS id, n.name AS label, count(DISTINCT a.person_id)::integer AS people
   FROM ${asked}, (${here}) a JOIN networks_current_names n ON n.organisation_id = a.organisation_id
   WHERE ${begins('n.name')} GROUP BY n.organisation_id, n.name ORDER BY n.name COLLATE danish, n.organisation_id LIMIT $3`,
);

/** Roles that people of a space have. $1 space */
export const rolesHere = statement<{ role: string; people: number }>(
  'mentionable_roles',
  `SELECT role, count(DISTINCT a.person_id)::integer AS people FROM (${here}) a
   JOIN networks_memberships m ON m.id = a.membership_id CROSS JOIN LATERAL unnest(m.roles) role GROUP BY role`,
);

const called = `SELECT DISTINCT person.id, person.name FROM (${here}) a
  JOIN networks_memberships m ON m.id = a.membership_id JOIN identity_persons person ON person.id = a.person_id AND person.erased_at IS NULL
  WHERE (a.person_id = ANY($2::uuid[]) OR a.organisation_id = ANY($3::uuid[]) OR m.roles && $4::text[]) AND person.id <> $5`;

/** Who a text calls upon, of those who see the space: whoever is named in person first. $1 space, $2 persons, $3 organisations, $4 roles, $5 not this person, $6 shown */
export const toldBy = statement<{ people: ToldPersonView[]; total: number }>(
  'mentions_told',
  `WITH told AS MATERIALIZED (${called})
   SELECT (SELECT count(*)::integer FROM told) AS total, coalesce((SELECT jsonb_agg(jsonb_build_object('id', first.id, 'name', first.name))
     FROM (SELECT id, name FROM told ORDER BY id = ANY($2::uuid[]) DESC, name COLLATE danish, id LIMIT $6) first), '[]') AS people`,
);

/** Notes who a post calls upon and answers those who were not noted before: each is told once, and takes part in its thread. As `toldBy`, $6 post */
export const noteMentioned = statement<{ personId: string }>(
  'mentions_note',
  `WITH noted AS (
     INSERT INTO discussions_mentions (post_id, person_id) SELECT $6, told.id FROM (${called}) told
     ON CONFLICT DO NOTHING RETURNING person_id
   ), part AS (
     INSERT INTO discussions_read_marks (person_id, thread_id, seq, named)
     SELECT noted.person_id, p.thread_id, 0, true FROM noted JOIN discussions_posts p ON p.id = $6 ORDER BY noted.person_id
     ON CONFLICT (person_id, thread_id) DO UPDATE SET named = true
   )
   SELECT person_id AS "personId" FROM noted`,
);
