import { formerMember } from '@hv/identity/contracts';
import type { HandOverChoiceView, HandOverPart, HandOverPersonView, HandOverState, Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';
import { type MembershipRow, membershipColumns } from '../memberships/memberships.queries';
import type { HandOverFacts } from './hand-over.policy';

const runs = (row: string): string => `${row}.valid_from <= now() AND (${row}.valid_to IS NULL OR ${row}.valid_to > now())`;

const nameOf = (person: string): string => `CASE WHEN ${person}.erased_at IS NULL THEN ${person}.name ELSE '${formerMember}' END`;

/** A membership with its names, and how somebody who would hand it over stands to it. */
export interface HandOverGround extends MembershipRow, HandOverFacts {
  readonly roles: Role[];
  readonly name: string;
  readonly network: string;
  readonly organisation: string;
}

/** $1 membership, $2 who would hand it over */
export const groundOf = statement<HandOverGround>(
  'hand_over_ground',
  `SELECT ${membershipColumns}, ${nameOf('person')} AS name, n.name AS network, coalesce(o.name, '') AS organisation, m.person_id = $2 AS own,
     (SELECT coalesce(array_agg(DISTINCT role), '{}') FROM networks_memberships a CROSS JOIN unnest(a.roles) role
       WHERE a.person_id = $2 AND a.network_id = m.network_id AND ${runs('a')}) AS "actorRoles",
     EXISTS (SELECT FROM networks_memberships a WHERE a.person_id = $2 AND a.network_id = m.network_id AND a.organisation_id = m.organisation_id
       AND a.roles @> ARRAY['project-lead'] AND ${runs('a')}) AS leads
   FROM networks_memberships m JOIN identity_persons person ON person.id = m.person_id JOIN networks_networks n ON n.id = m.network_id
   LEFT JOIN networks_current_names o ON o.organisation_id = m.organisation_id
   WHERE m.id = $1`,
);

/** Who is in a network for an organisation beside a person, by name. $1 network, $2 organisation, $3 person, $4 one membership or null, $5 limit */
export const successorsIn = statement<HandOverPersonView>(
  'hand_over_successors',
  `SELECT m.id AS "membershipId", m.person_id AS "personId", person.name, m.roles
   FROM networks_memberships m JOIN identity_persons person ON person.id = m.person_id AND person.erased_at IS NULL
   WHERE m.network_id = $1 AND m.organisation_id = $2 AND m.person_id <> $3 AND ($4::uuid IS NULL OR m.id = $4) AND ${runs('m')}
   ORDER BY person.name COLLATE danish, m.id LIMIT $5`,
);

/** How many groups of its network somebody is in. $1 person, $2 network */
export const groupsOfPerson = statement<{ groups: number }>(
  'hand_over_groups_of',
  `SELECT count(*)::integer AS groups FROM networks_space_members l JOIN networks_spaces s ON s.id = l.space_id
   WHERE l.person_id = $1 AND s.network_id = $2 AND s.kind = 'group' AND s.parent_space_id IS NULL`,
);

export interface HandOverRow {
  readonly id: string;
  readonly networkId: string;
  readonly authorId: string;
  readonly from: HandOverPersonView;
  readonly to: HandOverPersonView;
  readonly parts: HandOverPart[];
  /** What the leaver was when it was planned. */
  readonly roles: Role[];
  readonly state: HandOverState;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly endsAt: Date;
  readonly dueAt: Date;
}

const person = (row: string, who: string): string =>
  `json_build_object('membershipId', ${row}.id, 'personId', ${who}.id, 'name', ${nameOf(who)}, 'roles', ${row}.roles)`;

const columns = `h.id, h.network_id AS "networkId", h.author_id AS "authorId", ${person('giving', 'giver')} AS "from", ${person('taking', 'taker')} AS "to",
  h.parts, h.roles, h.state, h.valid_from AS "validFrom", h.valid_to AS "validTo", h.ends_at AS "endsAt", h.due_at AS "dueAt"`;

const from = `FROM networks_hand_overs h JOIN networks_memberships giving ON giving.id = h.from_membership_id
  JOIN identity_persons giver ON giver.id = giving.person_id JOIN networks_memberships taking ON taking.id = h.to_membership_id
  JOIN identity_persons taker ON taker.id = taking.person_id`;

/** $1 hand-over */
export const handOverById = statement<HandOverRow>('hand_over_by_id', `SELECT ${columns} ${from} WHERE h.id = $1`);

/** The last of a membership that was not taken back. $1 membership */
export const handOverOf = statement<HandOverRow>(
  'hand_over_of',
  `SELECT ${columns} ${from} WHERE h.from_membership_id = $1 AND h.state <> 'withdrawn' ORDER BY h.created_at DESC, h.id LIMIT 1`,
);

/** A hand-over, kept from changing until the transaction ends. $1 hand-over */
export const lockHandOver = statement<HandOverRow & { readonly isDue: boolean }>(
  'hand_over_lock',
  `SELECT ${columns}, h.due_at <= now() AS "isDue" ${from} WHERE h.id = $1 FOR NO KEY UPDATE OF h`,
);

/** $1 author, $2 key */
export const handOverByKey = statement<{ id: string; hash: Buffer }>(
  'hand_over_by_key',
  `SELECT id, idempotency_hash AS hash FROM networks_hand_overs WHERE author_id = $1 AND idempotency_key = $2`,
);

/**
 * No row: the key was used before. $1 network, $2 from membership, $3 to membership, $4 author, $5 parts, $6 and $7 when the former ran,
 * $8 when it ends, $9 seconds from then until it is due, $10 key or null, $11 hash or null, $12 the leaver's roles
 */
export const planHandOver = statement<{ id: string; dueAt: Date }>(
  'hand_over_plan',
  `INSERT INTO networks_hand_overs (network_id, from_membership_id, to_membership_id, author_id, parts, valid_from, valid_to, ends_at, due_at,
     idempotency_key, idempotency_hash, roles)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8::timestamptz + make_interval(secs => $9), $10, $11, $12)
   ON CONFLICT (author_id, idempotency_key) DO NOTHING RETURNING id, due_at AS "dueAt"`,
);

/** $1 hand-over, $2 state */
export const settleHandOver = statement<object>(
  'hand_over_settle',
  `UPDATE networks_hand_overs SET state = $2, settled_at = now() WHERE id = $1`,
);

/**
 * Memberships whose work somebody may hand over: their own, and those of the people they lead. $1 person, $2 limit, $3 to $5 rank, name and
 * membership to go on from, or null
 */
export const handOverChoices = statement<Omit<HandOverChoiceView, 'dueAt'> & { readonly dueAt: Date | null; readonly rank: number }>(
  'hand_over_choices',
  `WITH choices AS (
     SELECT m.id AS "membershipId", m.person_id AS "personId", person.name, m.roles, m.network_id AS "networkId", n.name AS network,
       coalesce(o.name, '') AS organisation, m.person_id = $1 AS own, h.due_at AS "dueAt", CASE WHEN m.person_id = $1 THEN 0 ELSE 1 END AS rank
     FROM networks_memberships m JOIN identity_persons person ON person.id = m.person_id AND person.erased_at IS NULL
     JOIN networks_networks n ON n.id = m.network_id LEFT JOIN networks_current_names o ON o.organisation_id = m.organisation_id
     LEFT JOIN networks_hand_overs h ON h.from_membership_id = m.id AND h.state = 'planned'
     WHERE (${runs('m')} OR h.id IS NOT NULL) AND (
       (m.person_id = $1 AND NOT (m.roles <@ ARRAY['guest'])) OR (m.roles <@ ARRAY['project-lead','participant'] AND (m.network_id, m.organisation_id) IN (
         SELECT a.network_id, a.organisation_id FROM networks_memberships a WHERE a.person_id = $1 AND a.roles @> ARRAY['project-lead'] AND ${runs('a')})))
   )
   SELECT * FROM choices WHERE $3::integer IS NULL OR (rank, name COLLATE danish, "membershipId") > ($3, $4::text COLLATE danish, $5::uuid)
   ORDER BY rank, name COLLATE danish, "membershipId" LIMIT $2`,
);
