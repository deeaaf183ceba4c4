import { statement } from '@hv/platform/api';

/** An organisation that people can be asked in for. */
export interface InvitingOrganisation {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly clusterId: string | null;
  readonly cluster: string | null;
  /** What else a municipality is called. */
  readonly alias?: string;
  /** Whether it does not take part yet. */
  readonly isNew?: boolean;
}

/** $1 network */
export const organisationsToInviteFor = statement<InvitingOrganisation>(
  'inviting_organisations',
  `SELECT p.organisation_id AS id, coalesce(n.name, '') AS name, o.municipality_code AS code, p.cluster_id AS "clusterId", c.name AS cluster
   FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
   LEFT JOIN networks_current_names n ON n.organisation_id = o.id LEFT JOIN networks_clusters c ON c.id = p.cluster_id
   WHERE p.network_id = $1 AND (p.valid_to IS NULL OR p.valid_to > now()) ORDER BY n.name COLLATE danish, o.id`,
);

/** Municipalities that do not take part yet; each by its code, for its organisation is made with its participation. $1 network */
export const municipalitiesToTakeIn = statement<InvitingOrganisation>(
  'inviting_municipalities',
  `SELECT m.code AS id, m.formal_name AS name, m.name AS alias, m.code, NULL AS "clusterId", NULL AS cluster, true AS "isNew"
   FROM networks_municipalities m
   WHERE NOT EXISTS (SELECT FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
     WHERE p.network_id = $1 AND o.municipality_code = m.code AND (p.valid_to IS NULL OR p.valid_to > now()))
   ORDER BY m.name COLLATE danish`,
);

/** $1 network */
export const clustersToPlaceIn = statement<{ id: string; name: string }>(
  'inviting_clusters',
  `SELECT id, name FROM networks_clusters WHERE network_id = $1 AND removed_at IS NULL ORDER BY name COLLATE danish`,
);

/** What is known of an address in a network. */
export interface KnownAddress {
  readonly email: string;
  /** An invitation to this network waits for an answer. */
  readonly invited: boolean;
  /** The organisations they are in the network for. */
  readonly memberFor: string[];
  /** Not to be told to anyone. */
  readonly personId: string | null;
}

/** $1 network, $2 addresses as identity stores them */
export const knownAddresses = statement<KnownAddress>(
  'inviting_known_addresses',
  `SELECT e.email, a.person_id AS "personId",
     EXISTS (SELECT FROM identity_invitations i JOIN networks_invitations n ON n.id = i.id
       WHERE i.email = e.email AND n.network_id = $1 AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()) AS invited,
     ARRAY(SELECT m.organisation_id FROM networks_memberships m
       WHERE m.person_id = a.person_id AND m.network_id = $1 AND NOT m.end_recorded) AS "memberFor"
   FROM unnest($2::text[]) AS e(email) LEFT JOIN identity_accounts a ON lower(a.email) = e.email`,
);
