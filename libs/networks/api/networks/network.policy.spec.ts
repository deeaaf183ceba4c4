import type { Role } from '@hv/networks/contracts';
import { keepsSecretariat, networkAbilities } from './network.policy';

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

describe('changing roles leaves the network a secretariat', () => {
  it.each<[string, boolean, Role[], Role[], boolean]>([
    ['of somebody else', false, ['secretariat'], ['participant'], true],
    ['one’s own, away', true, ['secretariat'], ['participant'], false],
    ['one’s own, beside another', true, ['secretariat'], ['secretariat', 'participant'], true],
    ['one’s own, which never was', true, ['participant'], ['consultant'], true],
    ['one’s own, altogether', true, ['secretariat'], [], false],
  ])('%s', (_, own, before, after, may) => {
    expect(keepsSecretariat(own, before, after)).toBe(may);
  });
});
