import { type GroupStanding, groupStandings, type Role, roles } from '@hv/networks/contracts';
import { type Listed, spaceAbilities } from '../access';
import { groupAbilities, keepsOwner, mayMakeGroup } from './group.policy';

/** `k` knows, `e` enters, `j` joins, `l` leaves, `m` manages, `-` nothing: closed and not listed, as member, as owner; then open. */
const table: Record<Role, string> = {
  'project-lead': '- kel kelm kj kel kelm',
  participant: '- kel kelm kj kel kelm',
  consultant: '- kel kelm kj kel kelm',
  monitor: '- kel kelm kj kel kelm',
  secretariat: 'k kelm kelm kj kelm kelm',
  guest: '- - - - - -',
};

const cases = roles.flatMap((role) =>
  [false, true].flatMap((open, row) =>
    groupStandings.map((listed, column) => [role, open, listed, table[role].split(' ')[row * 3 + column]!] as const),
  ),
);

const told = (own: readonly Role[], listed: GroupStanding, open: boolean, owners = 2): string => {
  const { know, enter, join, leave, manage } = groupAbilities({ roles: own, listed, open, owners });
  return `${know ? 'k' : ''}${enter ? 'e' : ''}${join ? 'j' : ''}${leave ? 'l' : ''}${manage ? 'm' : ''}` || '-';
};

describe('what one may do with a group', () => {
  it.each(cases)('%s · open: %s · listed: %s: %s', (role, open, listed, expected) => {
    expect(told([role], listed, open)).toBe(expected);
  });

  it('nothing without a role in the network', () => {
    for (const listed of groupStandings) expect(told([], listed, true)).toBe('-');
  });

  it('a guest who has another role too counts by that', () => {
    expect(told(['guest', 'participant'], 'no', true)).toBe('kj');
  });

  it('its only owner cannot leave; one that nobody owns is everybody’s in it', () => {
    expect(told(['participant'], 'owner', false, 1)).toBe('kem');
    expect(told(['participant'], 'member', false, 0)).toBe('kelm');
    expect(told(['participant'], 'no', true, 0)).toBe('kj');
  });

  it.each(roles)('enters where the policy of spaces lets one see it: %s', (role) => {
    const since = { validFrom: new Date('2015-10-01T00:00:00Z'), validTo: null };
    const membership = { networkId: 'n', organisationId: 'herning', roles: [role], inCluster: null, supports: new Set<string>(), ...since };
    const space = { networkId: 'n', kind: 'group', clusterId: null, organisationId: null, allowedRoles: null } as const;
    for (const listed of ['no', 'member', 'owner'] as const satisfies readonly Listed[])
      expect(groupAbilities({ roles: [role], listed, open: true, owners: 1 }).enter).toBe(
        spaceAbilities(membership, space, listed, new Date('2016-05-01T00:00:00Z')).see,
      );
  });
});

describe('making a group', () => {
  it.each<[string, Role[], boolean]>([
    ['nobody', [], false],
    ['guest', ['guest'], false],
    ['guest and participant', ['guest', 'participant'], true],
    ...roles.filter((role) => role !== 'guest').map((role): [string, Role[], boolean] => [role, [role], true]),
  ])('%s', (_, own, may) => {
    expect(mayMakeGroup(own)).toBe(may);
  });
});

describe('a group keeps an owner', () => {
  it.each([
    ['the only owner', true, 1, false],
    ['one of two owners', true, 2, true],
    ['a member', false, 1, true],
  ])('%s', (_, isOwner, owners, may) => {
    expect(keepsOwner(isOwner, owners)).toBe(may);
  });
});
