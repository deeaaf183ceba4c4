import { Actor } from '@hv/platform/api';
import { identityPolicy } from './identity.policy';

const someone = (accountId: string, administrator: boolean): Actor =>
  new Actor('person', accountId, administrator, 'da', { kind: 'session', id: 'session' }, ['read', 'write'], Infinity);

const looksAs = (actor: Actor): Actor =>
  new Actor('other', 'other', true, 'da', actor.credential, ['read'], Infinity, { seeAsId: 'look', actor });

describe('the policy of identity', () => {
  it.each([
    // actor, their account, verb, may
    ['the system', null, 'blockAccount', true],
    ['an administrator', someone('theirs', true), 'blockAccount', true],
    ['an administrator, of the own account', someone('account', true), 'blockAccount', false],
    ['a person', someone('theirs', false), 'blockAccount', false],
    ['a person, of the own account', someone('account', false), 'blockAccount', false],
    ['the system', null, 'unblockAccount', true],
    ['an administrator', someone('theirs', true), 'unblockAccount', true],
    ['an administrator, of the own account', someone('account', true), 'unblockAccount', false],
    ['a person', someone('theirs', false), 'unblockAccount', false],
    ['the system', null, 'eraseAccount', true],
    ['an administrator', someone('theirs', true), 'eraseAccount', true],
    ['an administrator, of the own account', someone('account', true), 'eraseAccount', false],
    ['a person', someone('theirs', false), 'eraseAccount', false],
    ['a person, of the own account', someone('account', false), 'eraseAccount', false],
    ['the system', null, 'inviteAdministrator', true],
    ['an administrator', someone('theirs', true), 'inviteAdministrator', true],
    ['a person', someone('theirs', false), 'inviteAdministrator', false],
  ] as const)('row %#: %s', (_, actor, verb, may) => {
    expect(identityPolicy[verb](actor, 'account')).toBe(may);
  });

  const looked = { personId: 'anne', administrator: false, maySignIn: true };
  it.each([
    ['an administrator', someone('theirs', true), looked, true],
    ['a person', someone('theirs', false), looked, false],
    ['an administrator, at themselves', someone('theirs', true), { ...looked, personId: 'person' }, false],
    ['an administrator, at another', someone('theirs', true), { ...looked, administrator: true }, false],
    ['an administrator, at whoever is blocked', someone('theirs', true), { ...looked, maySignIn: false }, false],
    ['an administrator who looks already', looksAs(someone('theirs', true)), looked, false],
  ] as const)('lets %s see as somebody, or not (row %#)', (_, actor, person, may) => {
    expect(identityPolicy.seeAs(actor, person)).toBe(may);
  });
});
