import { type HandOverPart, handOverParts, type Role } from '@hv/networks/contracts';
import { gainedBy, handOverAbilities, mayWithdraw, passesSecretariat } from './hand-over.policy';

const all = [...handOverParts];
const sent: HandOverPart[] = ['roles', 'groups', 'follows', 'scheduled'];

describe('handing over', () => {
  it.each<[string, Role[], { own?: boolean; leads?: boolean; actorRoles?: Role[] }, boolean, HandOverPart[]]>([
    ['one’s own as a project lead', ['project-lead'], { own: true, actorRoles: ['project-lead'], leads: true }, true, all],
    ['one’s own as a consultant', ['consultant'], { own: true, actorRoles: ['consultant'] }, true, all],
    ['one’s own when it has ended', ['participant'], { own: true }, true, all],
    ['one’s own as a guest of one event', ['guest'], { own: true, actorRoles: ['guest'] }, true, []],
    ['a project lead’s as secretariat', ['project-lead'], { actorRoles: ['secretariat'] }, true, sent],
    ['a secretary’s as secretariat', ['secretariat'], { actorRoles: ['secretariat'] }, true, sent],
    ['a colleague’s as project lead', ['participant'], { actorRoles: ['project-lead'], leads: true }, true, sent],
    ['another lead’s as project lead', ['project-lead', 'participant'], { actorRoles: ['project-lead'], leads: true }, true, sent],
    ['a secretary’s as project lead', ['project-lead', 'secretariat'], { actorRoles: ['project-lead'], leads: true }, true, []],
    ['a consultant’s as project lead', ['consultant'], { actorRoles: ['project-lead'], leads: true }, true, []],
    ['another municipality’s as project lead', ['participant'], { actorRoles: ['project-lead'] }, true, []],
    ['a colleague’s as participant', ['participant'], { actorRoles: ['participant'] }, true, []],
    ['a member’s as guest', ['participant'], { actorRoles: ['guest'] }, false, []],
    ['a member’s as somebody of another network', ['participant'], {}, false, []],
  ])('%s', (_, roles, { own = false, leads = false, actorRoles = [] }, know, parts) => {
    expect(handOverAbilities({ own, leads, actorRoles, roles })).toEqual({ know, parts });
  });

  it('leaves a network with a secretariat', () => {
    expect(passesSecretariat(true, ['secretariat'], ['groups'])).toBe(false);
    expect(passesSecretariat(true, ['secretariat'], ['roles'])).toBe(true);
    expect(passesSecretariat(true, ['project-lead'], ['groups'])).toBe(true);
    expect(passesSecretariat(false, ['secretariat'], ['groups'])).toBe(true);
  });

  it.each<[string, boolean, Role[], { own?: boolean; leads?: boolean }, boolean]>([
    ['who planned one’s own', true, [], { own: true }, true],
    ['who is let go by others', false, ['project-lead'], { own: true, leads: true }, false],
    ['a project lead who planned it', true, ['project-lead'], { leads: true }, true],
    ['a project lead who planned it and has left', true, [], {}, false],
    ['another project lead', false, ['project-lead'], { leads: true }, false],
    ['the secretariat', false, ['secretariat'], {}, true],
  ])('is taken back by %s: %s', (_, isAuthor, actorRoles, { own = false, leads = false }, may) => {
    expect(mayWithdraw({ own, leads, actorRoles, roles: ['participant'] }, isAuthor)).toBe(may);
  });

  it('gives what the successor was not before', () => {
    expect(gainedBy(['participant'], ['project-lead', 'participant', 'guest'], ['project-lead', 'participant', 'guest'])).toEqual([
      'project-lead',
    ]);
    expect(gainedBy(['project-lead'], ['project-lead'], ['project-lead'])).toEqual([]);
    expect(gainedBy([], ['project-lead', 'secretariat'], ['project-lead'])).toEqual(['project-lead']);
    expect(gainedBy([], ['participant'], ['project-lead', 'participant'])).toEqual(['participant']);
  });
});
