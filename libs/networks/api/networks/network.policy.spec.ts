import type { Role } from '@hv/networks/contracts';
import { networkAbilities } from './network.policy';

describe('what one may do with a network', () => {
  it.each<[string, Role[], boolean, boolean]>([
    ['nobody', [], false, false],
    ['guest', ['guest'], false, false],
    ['participant', ['participant'], true, false],
    ['project lead', ['project-lead'], true, false],
    ['consultant', ['consultant'], true, false],
    ['monitor', ['monitor'], true, false],
    ['secretariat', ['secretariat'], true, true],
    ['guest and participant', ['guest', 'participant'], true, false],
    ['project lead and secretariat', ['project-lead', 'secretariat'], true, true],
  ])('%s', (_, roles, see, manageMembers) => {
    expect(networkAbilities(roles)).toEqual({ see, manageMembers });
  });
});
