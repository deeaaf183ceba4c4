import { statement } from '@hv/platform/api';
import { type MembershipRow, membershipColumns } from './memberships.queries';

/** $1 membership, $2 roles, $3 end or null for none */
export const changeMembership = statement<MembershipRow>(
  'membership_change',
  `UPDATE networks_memberships m SET roles = $2, valid_to = $3, version = m.version + 1 WHERE m.id = $1 RETURNING ${membershipColumns}`,
);

/** $1 membership */
export const membershipById = statement<MembershipRow>(
  'membership_by_id',
  `SELECT ${membershipColumns} FROM networks_memberships m WHERE m.id = $1`,
);

/** Closes spaces' rooms to whoever does not ask anew; locked in order, so that two changes never wait for each other. $1 spaces */
export const raiseSpaceVersions = statement<object>(
  'membership_raise_space_versions',
  `WITH locked AS (SELECT id FROM networks_spaces WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE)
   UPDATE networks_spaces s SET access_version = s.access_version + 1 FROM locked WHERE s.id = locked.id`,
);
