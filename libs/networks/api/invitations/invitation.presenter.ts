import type { InvitationView } from '@hv/networks/contracts';
import type { InvitationRow } from './invitations.queries';

/** An invitation as the secretariat sees it. */
export const invitationView = ({ createdAt, expiresAt, validTo, ...row }: InvitationRow): InvitationView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  validTo: validTo?.toISOString() ?? null,
});
