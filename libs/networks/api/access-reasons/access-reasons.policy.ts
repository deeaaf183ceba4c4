import type { Role } from '@hv/networks/contracts';
import { networkAbilities } from '../networks/network.policy';

/** Who asks what somebody else may see. */
export interface AccessReader {
  readonly self: boolean;
  readonly administrator: boolean;
  /** The roles of all their running memberships in the network. */
  readonly roles: readonly Role[];
}

/**
 * How much of somebody's access in a network a reader is shown: `all` with the spaces they do not see, `seen` without, `none`. An administrator
 * learns the names of spaces by it and nothing that stands in them.
 */
export function shownAccess({ self, administrator, roles }: AccessReader): 'all' | 'seen' | 'none' {
  if (administrator || networkAbilities(roles).manageMembers) return 'all';
  return self ? 'seen' : 'none';
}
