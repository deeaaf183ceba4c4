import { roles } from '@hv/networks/contracts';
import { shownAccess } from './access-reasons.policy';

describe('what somebody may see is shown', () => {
  it.each(roles.flatMap((role) => [true, false].map((self) => [role, self] as const)))('to %s, self: %s', (role, self) => {
    const expected = role === 'secretariat' ? 'all' : self ? 'seen' : 'none';
    expect(shownAccess({ self, administrator: false, roles: [role] })).toBe(expected);
    expect(shownAccess({ self, administrator: true, roles: [role] })).toBe('all');
  });

  it('to those who are not in the network only when they run the system', () => {
    expect(shownAccess({ self: false, administrator: false, roles: [] })).toBe('none');
    expect(shownAccess({ self: false, administrator: true, roles: [] })).toBe('all');
  });
});
