import type { GroupView, Role } from '@hv/networks/contracts';
import { groupAbilities } from './group.policy';
import type { GroupRow } from './groups.queries';

/** A group as someone with these roles in its network sees it. */
export function groupView(row: GroupRow, roles: readonly Role[]): GroupView {
  const { id, networkId, name, purpose, open, listed, people, owners, ownerCount, archived, version } = row;
  const { enter, join, leave, manage, change } = groupAbilities({ roles, listed, open, owners: ownerCount, archived });
  const abilities = { enter, join, leave, manage, change };
  return { id, networkId, name, purpose, open, standing: listed, people, owners, abilities, archived, version };
}
