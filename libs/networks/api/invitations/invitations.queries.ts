import type { InvitationState, Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** Makes secretaries of one network wait for each other, so that nobody is asked twice. $1 network */
export const lockInviting = statement<{ id: string }>(
  'invitations_lock_network',
  `SELECT id FROM networks_networks WHERE id = $1 FOR NO KEY UPDATE`,
);

export interface BatchRow {
  readonly id: string;
  readonly hash: Buffer | null;
}

/** $1 author, $2 key */
export const batchByKey = statement<BatchRow>(
  'invitations_batch_by_key',
  `SELECT id, idempotency_hash AS hash FROM networks_invitation_batches WHERE author_id = $1 AND idempotency_key = $2`,
);

/** No row: the key was used meanwhile. $1 id, $2 network, $3 author, $4 key, $5 hash */
export const insertBatch = statement<{ id: string }>(
  'invitations_insert_batch',
  `INSERT INTO networks_invitation_batches (id, network_id, author_id, idempotency_key, idempotency_hash) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (author_id, idempotency_key) DO NOTHING RETURNING id`,
);

/** $1 batch, $2 network, $3 JSON list of {id, organisationId, roles, validTo, place, personId} */
export const insertInvitations = statement<object>(
  'invitations_insert',
  `INSERT INTO networks_invitations (id, batch_id, network_id, organisation_id, roles, valid_to, place, person_id)
   SELECT r.id, $1, $2, r."organisationId", ARRAY(SELECT jsonb_array_elements_text(r.roles)), r."validTo", r.place, r."personId"
   FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "organisationId" uuid, roles jsonb, "validTo" timestamptz, place text, "personId" uuid)`,
);

/** An invitation as the list shows it. */
export interface InvitationRow {
  readonly id: string;
  readonly networkId: string;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly cluster: string | null;
  readonly roles: Role[];
  readonly state: InvitationState | 'member';
  readonly inviter: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly validTo: Date | null;
  readonly resends: number;
}

/** The states in SQL; a person who was known when they were asked is `member`. */
const state = `CASE WHEN n.person_id IS NOT NULL AND i.token_hash IS NULL THEN 'member' WHEN i.used_at IS NOT NULL THEN 'accepted'
  WHEN i.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN i.expires_at <= now() THEN 'expired' ELSE 'open' END`;

const columns = `n.id, n.network_id AS "networkId", i.email, i.name, n.organisation_id AS "organisationId", coalesce(o.name, '') AS organisation,
  c.name AS cluster, n.roles, ${state} AS state, author.name AS inviter, n.created_at AS "createdAt", i.expires_at AS "expiresAt",
  n.valid_to AS "validTo", (SELECT count(*)::int FROM networks_invitation_resends r WHERE r.invitation_id = n.id) AS resends`;

const from = `networks_invitations n JOIN identity_invitations i ON i.id = n.id
  JOIN networks_invitation_batches b ON b.id = n.batch_id JOIN identity_persons author ON author.id = b.author_id
  LEFT JOIN networks_current_names o ON o.organisation_id = n.organisation_id
  LEFT JOIN networks_participations p ON p.network_id = n.network_id AND p.organisation_id = n.organisation_id
  LEFT JOIN networks_clusters c ON c.id = p.cluster_id`;

/** Newest first. $1 network, $2 limit, $3 id to go on from or null, $4 state or null */
export const invitationsOfNetwork = statement<InvitationRow>(
  'invitations_of_network',
  `SELECT ${columns} FROM ${from} WHERE n.network_id = $1 AND ($3::uuid IS NULL OR n.id < $3)
     AND ($4::text IS NULL OR $4 = CASE ${state} WHEN 'member' THEN 'accepted' ELSE ${state} END)
   ORDER BY n.id DESC LIMIT $2`,
);

/** $1 invitation */
export const invitationById = statement<InvitationRow>('invitations_by_id', `SELECT ${columns} FROM ${from} WHERE n.id = $1`);

/** $1 batch */
export const invitationsOfBatch = statement<InvitationRow>(
  'invitations_of_batch',
  `SELECT ${columns} FROM ${from} WHERE n.batch_id = $1 ORDER BY n.id`,
);

/** How many of a batch will get a link, and how many were known. $1 batch */
export const countBatch = statement<{ invited: number; members: number }>(
  'invitations_count_batch',
  `SELECT count(*) FILTER (WHERE ${state} <> 'member')::int AS invited, count(*) FILTER (WHERE ${state} = 'member')::int AS members
   FROM networks_invitations n JOIN identity_invitations i ON i.id = n.id WHERE n.batch_id = $1`,
);
