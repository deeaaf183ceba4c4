import { type GroupStanding, groupStandings, type Role, roles } from '@hv/networks/contracts';
import { type Listed, spaceAbilities } from '../access';
import { groupAbilities, keepsOwner, mayMakeGroup, mayOpen } from './group.policy';

/** `k` knows, `e` enters, `j` joins, `l` leaves, `m` manages, `c` changes, `-` nothing: closed and not listed, as member, as owner; then open. */
const table: Record<Role, string> = {
  'project-lead': '- kel kelmc kj kel kelmc',
  participant: '- kel kelmc kj kel kelmc',
  consultant: '- kel kelmc kj kel kelmc',
  monitor: '- kel kelmc kj kel kelmc',
  secretariat: 'kc kelmc kelmc kjc kelmc kelmc',
  guest: '- - - - - -',
};

const cases = roles.flatMap((role) =>
  [false, true].flatMap((open, row) =>
    groupStandings.map((listed, column) => [role, open, listed, table[role].split(' ')[row * 3 + column]!] as const),
  ),
);

const told = (own: readonly Role[], listed: GroupStanding, open: boolean, owners = 2, archived = false): string => {
  const { know, enter, join, leave, manage, change } = groupAbilities({ roles: own, listed, open, owners, archived });
  return `${know ? 'k' : ''}${enter ? 'e' : ''}${join ? 'j' : ''}${leave ? 'l' : ''}${manage ? 'm' : ''}${change ? 'c' : ''}` || '-';
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
    expect(told(['participant'], 'owner', false, 1)).toBe('kemc');
    expect(told(['participant'], 'member', false, 0)).toBe('kelmc');
    expect(told(['participant'], 'no', true, 0)).toBe('kj');
  });

  it('when it is archived, it is left and opened again, and nobody is let in', () => {
    const archived = (role: Role, listed: GroupStanding): string => told([role], listed, true, 2, true);
    expect([archived('participant', 'no'), archived('participant', 'member'), archived('participant', 'owner')]).toEqual([
      'k',
      'kel',
      'kelc',
    ]);
    expect([archived('secretariat', 'no'), archived('secretariat', 'member')]).toEqual(['kc', 'kelc']);
  });

  it.each(roles)('enters where the policy of spaces lets one see it: %s', (role) => {
    const since = { validFrom: new Date('2015-10-01T00:00:00Z'), validTo: null };
    const membership = { networkId: 'n', organisationId: 'herning', roles: [role], inCluster: null, supports: new Set<string>(), ...since };
    const space = { networkId: 'n', kind: 'group', clusterId: null, organisationId: null, allowedRoles: null } as const;
    for (const listed of ['no', 'member', 'owner'] as const satisfies readonly Listed[])
      expect(groupAbilities({ roles: [role], listed, open: true, owners: 1, archived: false }).enter).toBe(
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

describe('opening a group', () => {
  it.each([
    ['in it', true, false, true, true],
    ['beside it', false, false, true, false],
    ['beside it, which is open', false, true, true, true],
    ['beside it, closing it', false, true, false, true],
    ['beside it, which stays closed', false, false, false, true],
  ])('%s', (_, enter, before, after, may) => {
    const abilities = { know: true, enter, join: false, leave: false, manage: false, change: true };
    expect(mayOpen(abilities, before, after)).toBe(may);
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
