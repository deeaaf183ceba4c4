import type { Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** What a person is asked into, with what a mail and the page of the link say of it. */
export interface AskedInto {
  readonly networkId: string;
  readonly network: string;
  readonly purpose: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly roles: Role[];
  readonly validTo: Date | null;
  readonly place: string | null;
  readonly inviter: string;
  readonly inviterOrganisation: string;
  readonly delivered: boolean;
}

/** $1 invitation */
export const askedInto = statement<AskedInto>(
  'invitation_asked_into',
  `SELECT n.network_id AS "networkId", w.name AS network, w.purpose, n.organisation_id AS "organisationId", coalesce(o.name, '') AS organisation,
     n.roles, n.valid_to AS "validTo", n.place, author.name AS inviter,
     coalesce((SELECT c.name FROM networks_memberships m JOIN networks_current_names c ON c.organisation_id = m.organisation_id
       WHERE m.person_id = b.author_id AND m.network_id = n.network_id ORDER BY m.end_recorded, m.id LIMIT 1), '') AS "inviterOrganisation",
     n.delivered_at IS NOT NULL AS delivered
   FROM networks_invitations n JOIN networks_networks w ON w.id = n.network_id
   JOIN networks_invitation_batches b ON b.id = n.batch_id JOIN identity_persons author ON author.id = b.author_id
   LEFT JOIN networks_current_names o ON o.organisation_id = n.organisation_id WHERE n.id = $1`,
);

/** In the order of the rows. $1 batch */
export const undeliveredOfBatch = statement<{ id: string }>(
  'invitations_undelivered_of_batch',
  `SELECT id FROM networks_invitations WHERE batch_id = $1 AND delivered_at IS NULL ORDER BY id DESC`,
);

/** $1 invitation */
export const markDelivered = statement<object>(
  'invitation_mark_delivered',
  `UPDATE networks_invitations SET delivered_at = now() WHERE id = $1`,
);

/** $1 invitation, $2 person, $3 membership, or null when they were in already */
export const markAccepted = statement<object>(
  'invitation_mark_accepted',
  `UPDATE networks_invitations SET person_id = $2, membership_id = $3 WHERE id = $1`,
);
