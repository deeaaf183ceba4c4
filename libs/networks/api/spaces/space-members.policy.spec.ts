import { type Role, roles, type SpaceKind, spaceKinds } from '@hv/networks/contracts';
import { type Listed, spaceAbilities } from '../access';
import { mayReadMembers } from './space-members.policy';

const at = new Date('2016-05-01T12:00:00Z');
const since = { validFrom: new Date('2015-10-01T00:00:00Z'), validTo: null };

/** Who may read the people of a space of their own cluster or organisation, or of a group or an event: not listed there, listed. */
const table: Record<SpaceKind, Record<Role, string>> = {
  network: {
    'project-lead': 'yes yes',
    participant: 'yes yes',
    consultant: 'yes yes',
    monitor: 'yes yes',
    secretariat: 'yes yes',
    guest: 'no no',
  },
  cluster: {
    'project-lead': 'yes yes',
    participant: 'yes yes',
    consultant: 'yes yes',
    monitor: 'no no',
    secretariat: 'yes yes',
    guest: 'no no',
  },
  organisation: {
    'project-lead': 'yes yes',
    participant: 'yes yes',
    consultant: 'no no',
    monitor: 'no no',
    secretariat: 'no no',
    guest: 'no no',
  },
  group: {
    'project-lead': 'no yes',
    participant: 'no yes',
    consultant: 'no yes',
    monitor: 'no yes',
    secretariat: 'no yes',
    guest: 'no no',
  },
  event: {
    'project-lead': 'no yes',
    participant: 'no yes',
    consultant: 'no yes',
    monitor: 'no yes',
    secretariat: 'no yes',
    guest: 'no yes',
  },
};

const cases = spaceKinds.flatMap((kind) =>
  roles.flatMap((role) =>
    (['no', 'member'] as const).map((listed, index) => [role, kind, listed, table[kind][role].split(' ')[index]!] as const),
  ),
);

function sightOf(role: Role, kind: SpaceKind, listed: Listed, networkId = 'early-help'): ReturnType<typeof spaceAbilities> {
  const inCluster = { clusterId: 'west', ...since };
  const membership = { networkId, organisationId: 'herning', roles: [role], inCluster, supports: new Set<string>(), ...since };
  const [clusterId, organisationId] = [kind === 'cluster' ? 'west' : null, kind === 'organisation' ? 'herning' : null];
  return spaceAbilities(membership, { networkId: 'early-help', kind, clusterId, organisationId, allowedRoles: null }, listed, at);
}

describe('who may read who is in a space', () => {
  it.each(cases)('%s · %s · listed: %s: %s', (role, kind, listed, expected) => {
    expect(mayReadMembers(sightOf(role, kind, listed)) ? 'yes' : 'no').toBe(expected);
  });

  it.each(spaceKinds)('nobody of another network: %s', (kind) => {
    for (const role of roles) expect(mayReadMembers(sightOf(role, kind, 'member', 'aftercare'))).toBe(false);
  });

  it('nobody who is not let in', () => {
    expect(mayReadMembers(undefined)).toBe(false);
  });
});
