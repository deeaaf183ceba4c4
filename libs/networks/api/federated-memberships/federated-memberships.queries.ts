import type { Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** An organisation of a network that an issuer may speak for, with what a person is there. */
export interface SpokenFor {
  readonly networkId: string;
  readonly organisationId: string;
  /** Of a municipality; null for others. */
  readonly code: string | null;
  readonly membershipId: string | null;
  readonly ended: boolean;
  /** Roles by this issuer's word last time; null when it did not start the membership. */
  readonly before: Role[] | null;
}

/** Only organisations that take part now. $1 person, $2 networks, $3 municipality codes or ids, $4 issuer's id */
export const spokenFor = statement<SpokenFor>(
  'federated_spoken_for',
  `SELECT p.network_id AS "networkId", p.organisation_id AS "organisationId", o.municipality_code AS code, m.id AS "membershipId",
     coalesce(m.end_recorded, false) AS ended, f.roles AS before
   FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
   LEFT JOIN networks_memberships m ON m.person_id = $1 AND m.network_id = p.network_id AND m.organisation_id = p.organisation_id
   LEFT JOIN networks_federated_memberships f ON f.membership_id = m.id AND f.issuer_id = $4
   WHERE p.network_id = ANY($2::uuid[]) AND (o.municipality_code = ANY($3::text[]) OR o.id::text = ANY($3::text[]))
     AND (p.valid_to IS NULL OR p.valid_to > now())
   ORDER BY p.network_id, p.organisation_id`,
);

/** Keeps an issuer's word. $1 membership, $2 issuer's id, $3 roles */
export const keepWord = statement<object>(
  'federated_keep_word',
  `INSERT INTO networks_federated_memberships (membership_id, issuer_id, roles) VALUES ($1, $2, $3)
   ON CONFLICT (membership_id) DO UPDATE SET issuer_id = excluded.issuer_id, roles = excluded.roles, said_at = now()`,
);
