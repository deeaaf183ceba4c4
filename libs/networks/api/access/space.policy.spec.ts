import { type Role, roles, spaceKinds, type SpaceKind } from '@hv/networks/contracts';
import { type Listed, type MembershipFacts, type SpaceAbilities, spaceAbilities, type SpaceFacts } from './space.policy';

const at = new Date('2016-05-01T12:00:00Z');
const before = new Date('2016-05-01T11:59:59Z');
const after = new Date('2016-05-01T12:00:01Z');

const member = (facts: Partial<MembershipFacts>): MembershipFacts => ({
  networkId: 'early-help',
  organisationId: 'herning',
  roles: ['participant'],
  inCluster: { clusterId: 'west', validFrom: before, validTo: null },
  supports: new Set(),
  validFrom: before,
  validTo: null,
  ...facts,
});

const space = (kind: SpaceKind, facts: Partial<SpaceFacts> = {}): SpaceFacts => ({
  networkId: 'early-help',
  kind,
  clusterId: kind === 'cluster' ? 'west' : null,
  organisationId: kind === 'organisation' ? 'herning' : null,
  allowedRoles: null,
  ...facts,
});

/** How someone stands to a space, beside the role. */
type Relation = 'own' | 'supported' | 'foreign' | 'listed' | 'owner';
const relations: readonly Relation[] = ['own', 'supported', 'foreign', 'listed', 'owner'];

const factsOf: Record<Relation, Partial<MembershipFacts>> = {
  own: {},
  supported: { organisationId: 'sus', inCluster: null, supports: new Set(['herning']) },
  foreign: { organisationId: 'hvidovre', inCluster: { clusterId: 'east', validFrom: before, validTo: null } },
  listed: { organisationId: 'hvidovre', inCluster: null },
  owner: { organisationId: 'hvidovre', inCluster: null },
};

const listedAs = (relation: Relation): Listed => (relation === 'listed' ? 'member' : relation === 'owner' ? 'owner' : 'no');

/** `-` nothing, `s` sees, `w` sees and writes, `m` moderates too: for own, supported, foreign, listed, owner. */
const table: Record<SpaceKind, Record<Role, string>> = {
  network: {
    'project-lead': 'w w w w w',
    participant: 'w w w w w',
    consultant: 'm m m m m',
    monitor: 'w w w w w',
    secretariat: 'm m m m m',
    guest: '- - - - -',
  },
  cluster: {
    'project-lead': 'w - - - -',
    participant: 'w - - - -',
    consultant: 'm m m m m',
    monitor: '- - - - -',
    secretariat: 'm m m m m',
    guest: '- - - - -',
  },
  organisation: {
    'project-lead': 'm - - - -',
    participant: 'w - - - -',
    consultant: '- w - - -',
    monitor: '- - - - -',
    secretariat: '- - - - -',
    guest: '- - - - -',
  },
  group: {
    'project-lead': '- - - w m',
    participant: '- - - w m',
    consultant: '- - - w m',
    monitor: '- - - w m',
    secretariat: '- - - m m',
    guest: '- - - - -',
  },
  event: {
    'project-lead': '- - - w m',
    participant: '- - - w m',
    consultant: '- - - w m',
    monitor: '- - - w m',
    secretariat: '- - - m m',
    guest: '- - - s s',
  },
};

const abilitiesOf: Record<string, SpaceAbilities> = {
  '-': { see: false, write: false, moderate: false },
  s: { see: true, write: false, moderate: false },
  w: { see: true, write: true, moderate: false },
  m: { see: true, write: true, moderate: true },
};

const cases = spaceKinds.flatMap((kind) =>
  roles.flatMap((role) => relations.map((relation, index) => [role, kind, relation, table[kind][role].split(' ')[index]!] as const)),
);

describe('who sees which space', () => {
  it.each(cases)('%s · %s · %s: %s', (role, kind, relation, expected) => {
    const membership = member({ ...factsOf[relation], roles: [role] });
    expect(spaceAbilities(membership, space(kind), listedAs(relation), at)).toEqual(abilitiesOf[expected]);
  });

  it.each(cases)(
    'a sub-space is as its parent for its roles, and not there for others: %s · %s · %s: %s',
    (role, kind, relation, expected) => {
      const membership = member({ ...factsOf[relation], roles: [role] });
      const others = roles.filter((other) => other !== role);
      expect(spaceAbilities(membership, space(kind, { allowedRoles: [role] }), listedAs(relation), at)).toEqual(abilitiesOf[expected]);
      expect(spaceAbilities(membership, space(kind, { allowedRoles: others }), listedAs(relation), at)).toEqual(abilitiesOf['-']);
    },
  );

  it.each(cases)('one that is archived is read and not written: %s · %s · %s: %s', (role, kind, relation, expected) => {
    const membership = member({ ...factsOf[relation], roles: [role] });
    const abilities = spaceAbilities(membership, space(kind, { archived: true }), listedAs(relation), at);
    expect(abilities).toEqual(abilitiesOf[expected === '-' ? '-' : 's']);
  });

  it.each(spaceKinds)('nobody sees another network’s %s', (kind) => {
    for (const role of roles)
      for (const listed of ['no', 'member', 'owner'] as const)
        expect(spaceAbilities(member({ roles: [role], networkId: 'aftercare' }), space(kind), listed, at)).toEqual(abilitiesOf['-']);
  });

  it('a membership counts from its first moment until before its end', () => {
    const during = (validFrom: Date, validTo: Date | null): boolean =>
      spaceAbilities(member({ validFrom, validTo }), space('network'), 'no', at).see;
    expect(during(at, null)).toBe(true);
    expect(during(before, after)).toBe(true);
    expect(during(before, at)).toBe(false);
    expect(during(after, null)).toBe(false);
  });

  it('an organisation’s people see its cluster while it is in it', () => {
    const during = (validFrom: Date, validTo: Date | null): boolean =>
      spaceAbilities(member({ inCluster: { clusterId: 'west', validFrom, validTo } }), space('cluster'), 'no', at).see;
    expect(during(before, null)).toBe(true);
    expect(during(before, at)).toBe(false);
    expect(during(after, null)).toBe(false);
  });

  it('several roles of one membership add up', () => {
    expect(spaceAbilities(member({ roles: ['guest', 'participant'] }), space('network'), 'no', at)).toEqual(abilitiesOf['w']);
    expect(spaceAbilities(member({ roles: ['monitor', 'secretariat'] }), space('cluster'), 'no', at)).toEqual(abilitiesOf['m']);
    expect(spaceAbilities(member({ roles: ['guest', 'participant'] }), space('event'), 'owner', at)).toEqual(abilitiesOf['m']);
  });
});
