import { lockAgainst, lockInTheWay } from './locks.policy';
import type { LockRow } from './locks.queries';

const lock = (personId: string, more: Partial<LockRow> = {}): LockRow => ({
  token: `token of ${personId}`,
  entryId: 'file',
  personId,
  person: personId,
  madeBy: 'web',
  deep: false,
  shared: false,
  owner: '',
  expiresAt: new Date(),
  ...more,
});
const dav = { madeBy: 'dav' } as const;
const shared = { ...dav, shared: true } as const;
const onTheWeb = { personId: 'anne', tokens: undefined };
const program = (...tokens: string[]) => ({ personId: 'anne', tokens: new Set(tokens) });

describe('a lock', () => {
  it.each([
    ['of another', onTheWeb, [lock('bo')], 'bo'],
    ['of one’s own', onTheWeb, [lock('anne')], undefined],
    ['of one’s own program, on the web', onTheWeb, [lock('anne', dav)], undefined],
    ['of one’s own program, without its token', program(), [lock('anne', dav)], 'anne'],
    ['of one’s own program, with its token', program('token of anne'), [lock('anne', dav)], undefined],
    ['of another, with its token', program('token of bo'), [lock('bo', dav)], 'bo'],
    ['of one’s own on the web, for a program', program(), [lock('anne')], undefined],
    ['that one shares', program('token of anne'), [lock('bo', shared), lock('anne', shared)], undefined],
    ['that others share', program(), [lock('bo', shared)], 'bo'],
    ['that one shares of something else', onTheWeb, [lock('anne', { ...shared, entryId: 'folder' }), lock('bo', shared)], 'bo'],
  ])('%s', (_what, who, locks, held) => {
    expect(lockInTheWay(who, locks)?.personId).toBe(held);
  });

  it.each([
    ['beside another’s', false, [lock('bo')], 'bo'],
    ['beside one’s own of a program', false, [lock('anne', dav)], 'anne'],
    ['beside one’s own of the web', false, [lock('anne')], undefined],
    ['that is shared, beside a shared one', true, [lock('bo', shared)], undefined],
    ['that is not, beside a shared one', false, [lock('bo', shared)], 'bo'],
    ['that is shared, beside one that is not', true, [lock('bo', dav)], 'bo'],
  ])('%s', (_what, isShared, locks, against) => {
    expect(lockAgainst('anne', isShared, locks)?.personId).toBe(against);
  });
});
