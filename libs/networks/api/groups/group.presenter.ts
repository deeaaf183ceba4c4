import type { GroupView, Role } from '@hv/networks/contracts';
import { groupAbilities } from './group.policy';
import type { GroupRow } from './groups.queries';

/** A group as someone with these roles in its network sees it. */
export function groupView(row: GroupRow, roles: readonly Role[]): GroupView {
  const { id, networkId, name, purpose, open, listed, people, owners, ownerCount } = row;
  const { enter, join, leave, manage } = groupAbilities({ roles, listed, open, owners: ownerCount });
  return { id, networkId, name, purpose, open, standing: listed, people, owners, abilities: { enter, join, leave, manage } };
}
