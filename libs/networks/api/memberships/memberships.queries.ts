import type { Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

export interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly organisationId: string;
  readonly roles: Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  /** Whether its end has come and was told of. */
  readonly endRecorded: boolean;
  readonly version: number;
}

export const membershipColumns = `m.id, m.person_id AS "personId", m.network_id AS "networkId", m.organisation_id AS "organisationId", m.roles,
  m.valid_from AS "validFrom", m.valid_to AS "validTo", m.end_recorded AS "endRecorded", m.version`;

/** The membership that a key started, with the hash of its request. $1 author, $2 key */
export const membershipByKey = statement<MembershipRow & { readonly hash: Buffer }>(
  'membership_by_key',
  `SELECT ${membershipColumns}, s.idempotency_hash AS hash FROM networks_membership_starts s JOIN networks_memberships m ON m.id = s.membership_id
   WHERE s.author_id = $1 AND s.idempotency_key = $2`,
);

/** Whether a membership can be. $1 person, $2 network, $3 organisation, $4 from or null, $5 to or null */
export const membershipCanBe = statement<{ person: boolean; organisation: boolean; period: boolean }>(
  'membership_can_be',
  `SELECT EXISTS (SELECT FROM identity_persons WHERE id = $1 AND erased_at IS NULL) AS person,
     EXISTS (SELECT FROM networks_participations p WHERE p.network_id = $2 AND p.organisation_id = $3
       AND (p.valid_to IS NULL OR p.valid_to > now())) AS organisation,
     $5::timestamptz IS NULL OR $5 > greatest($4::timestamptz, now()) AS period`,
);

/**
 * Starts a membership; one that has ended starts anew. No row: it runs already, or will.
 * $1 id, $2 person, $3 network, $4 organisation, $5 roles, $6 from or null, $7 to or null
 */
export const startMembership = statement<MembershipRow>(
  'membership_start',
  `INSERT INTO networks_memberships AS m (id, person_id, network_id, organisation_id, roles, valid_from, valid_to)
   VALUES ($1, $2, $3, $4, $5, coalesce($6::timestamptz, now()), $7)
   ON CONFLICT (person_id, network_id, organisation_id) DO UPDATE
   SET roles = excluded.roles, valid_from = excluded.valid_from, valid_to = excluded.valid_to, end_recorded = false, version = m.version + 1
   WHERE m.end_recorded
   RETURNING ${membershipColumns}`,
);

/** Keeps the key that started a membership for ever. No row: the key was used for another. $1 author, $2 key, $3 hash, $4 membership */
export const keepKey = statement<{ key: string }>(
  'membership_keep_key',
  `INSERT INTO networks_membership_starts (author_id, idempotency_key, idempotency_hash, membership_id) VALUES ($1, $2, $3, $4)
   ON CONFLICT DO NOTHING RETURNING idempotency_key AS key`,
);

/** The spaces that a membership lets its person see, whatever the dates. $1 membership */
export const spacesOfMembership = statement<{ spaceIds: string[] }>(
  'membership_spaces',
  `SELECT coalesce(array_agg(space_id ORDER BY space_id), '{}') AS "spaceIds" FROM networks_access_rules WHERE membership_id = $1`,
);

/** A membership, kept from changing until the transaction ends. $1 membership */
export const lockMembership = statement<MembershipRow>(
  'membership_lock',
  `SELECT ${membershipColumns} FROM networks_memberships m WHERE m.id = $1 FOR NO KEY UPDATE`,
);

/** Ends a membership now, or sets when it will end. $1 membership, $2 when, or null for now */
export const endMembership = statement<MembershipRow>(
  'membership_end',
  `UPDATE networks_memberships m SET valid_from = least(m.valid_from, at.valid_to), valid_to = at.valid_to, end_recorded = at.valid_to <= now(),
     version = m.version + 1
   FROM (SELECT greatest(coalesce($2::timestamptz, now()), now()) AS valid_to) at WHERE m.id = $1 RETURNING ${membershipColumns}`,
);

/** Memberships whose end has come untold; those that another instance is telling of are left to it. $1 at most */
export const endedUntold = statement<MembershipRow>(
  'memberships_ended_untold',
  `UPDATE networks_memberships m SET end_recorded = true, version = m.version + 1 FROM (
     SELECT id FROM networks_memberships WHERE valid_to <= now() AND NOT end_recorded ORDER BY valid_to LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
   ) ended WHERE m.id = ended.id RETURNING ${membershipColumns}`,
);

/**
 * Raises the access version of every space that memberships let people see, whatever the dates, so that pushes pass by whoever does not
 * ask anew. Spaces are locked in order, so that two endings never wait for each other. $1 memberships
 */
export const raiseVersions = statement<{ membershipId: string; spaceIds: string[] }>(
  'memberships_raise_versions',
  `WITH lost AS (
     SELECT membership_id, space_id FROM networks_access_rules WHERE membership_id = ANY($1::uuid[])
   ), locked AS (
     SELECT id FROM networks_spaces WHERE id IN (SELECT space_id FROM lost) ORDER BY id FOR NO KEY UPDATE
   ), raised AS (
     UPDATE networks_spaces s SET access_version = s.access_version + 1 FROM locked WHERE s.id = locked.id
   )
   SELECT membership_id AS "membershipId", array_agg(space_id ORDER BY space_id) AS "spaceIds" FROM lost GROUP BY membership_id`,
);
