import type { MembershipView } from '@hv/networks/contracts';
import type { MembershipRow } from './memberships.queries';

/** A membership as those who keep the list of members see it. */
export const membershipView = ({
  id,
  personId,
  networkId,
  organisationId,
  roles,
  validFrom,
  validTo,
  version,
}: MembershipRow): MembershipView => ({
  id,
  personId,
  networkId,
  organisationId,
  roles,
  validFrom: validFrom.toISOString(),
  validTo: validTo?.toISOString() ?? null,
  version,
});
