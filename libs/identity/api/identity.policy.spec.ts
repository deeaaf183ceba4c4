import { Actor } from '@hv/platform/api';
import { identityPolicy } from './identity.policy';

const someone = (accountId: string, administrator: boolean): Actor =>
  new Actor('person', accountId, administrator, 'da', { kind: 'session', id: 'session' }, ['read', 'write'], Infinity);

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
    ['the system', null, 'inviteAdministrator', true],
    ['an administrator', someone('theirs', true), 'inviteAdministrator', true],
    ['a person', someone('theirs', false), 'inviteAdministrator', false],
  ] as const)('row %#: %s', (_, actor, verb, may) => {
    expect(identityPolicy[verb](actor, 'account')).toBe(may);
  });
});
