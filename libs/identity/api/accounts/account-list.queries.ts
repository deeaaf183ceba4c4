import { statement } from '@hv/platform/api';
import { erasedSoon } from '../leaving/leavings.queries';

export interface ListedAccountRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly blockedAt: Date | null;
  readonly usedAt: Date | null;
  readonly eraseAt: Date | null;
}

/** Accounts by name. $1 a part of name or address as a LIKE pattern, $2 limit, $3 and $4 name and account to go on from, or null */
export const listAccounts = statement<ListedAccountRow>(
  'identity_list_accounts',
  `SELECT a.id, a.person_id AS "personId", p.name, a.email, a.administrator, a.blocked_at AS "blockedAt",
     (SELECT max(s.used_at) FROM identity_sessions s WHERE s.account_id = a.id) AS "usedAt",
     ${erasedSoon('p.id')} AS "eraseAt"
   FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id
   WHERE (lower(p.name) LIKE $1 OR lower(a.email) LIKE $1) AND p.erased_at IS NULL
     AND ($3::text IS NULL OR (p.name COLLATE danish, a.id) > ($3 COLLATE danish, $4::uuid))
   ORDER BY p.name COLLATE danish, a.id LIMIT $2`,
);
