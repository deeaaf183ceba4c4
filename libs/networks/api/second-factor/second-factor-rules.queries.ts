import type { Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** $1 network; no row when it was never set */
export const ruleOfNetwork = statement<{ readonly roles: Role[]; readonly version: number }>(
  'networks_second_factor_rule',
  `SELECT roles, version FROM networks_second_factor_rules WHERE network_id = $1`,
);

/** Sets it, unless it has another version; no row then. $1 network, $2 roles, $3 version it is based on, 0 when it was never set */
export const setRule = statement<{ readonly roles: Role[]; readonly version: number }>(
  'networks_set_second_factor_rule',
  `INSERT INTO networks_second_factor_rules AS r (network_id, roles)
   SELECT $1::uuid, $2::text[] WHERE $3::int = 0 OR EXISTS (SELECT FROM networks_second_factor_rules WHERE network_id = $1)
   ON CONFLICT (network_id) DO UPDATE SET roles = excluded.roles, version = r.version + 1 WHERE r.version = $3
   RETURNING roles, version`,
);

/** Whether any running membership of a person has a role that its network asks for. $1 person */
export const requiredForPerson = statement<{ readonly required: boolean }>(
  'networks_second_factor_required',
  `SELECT EXISTS (
     SELECT FROM networks_memberships m JOIN networks_second_factor_rules r ON r.network_id = m.network_id AND r.roles && m.roles
     WHERE m.person_id = $1 AND m.valid_from <= now() AND (m.valid_to IS NULL OR m.valid_to > now())
   ) AS required`,
);

/** Those in a network whom it asks. $1 network */
export const askedByNetwork = statement<{ readonly personId: string }>(
  'networks_asked_for_second_factor',
  `SELECT DISTINCT m.person_id AS "personId" FROM networks_memberships m JOIN networks_second_factor_rules r ON r.network_id = m.network_id AND r.roles && m.roles
   WHERE m.network_id = $1 AND m.valid_from <= now() AND (m.valid_to IS NULL OR m.valid_to > now())`,
);
