import type { ApprovalState } from '@hv/documents/contracts';
import { type ApprovalFacts, approvalAbilities, mayAskApproval, stateOf } from './approval.policy';

const facts = (change: Partial<ApprovalFacts> = {}): ApprovalFacts => ({
  number: 2,
  withdrawn: false,
  approved: 1,
  sentBack: 0,
  of: 3,
  ...change,
});

describe('how far an approval has come', () => {
  it.each<[ApprovalState, Partial<ApprovalFacts>, number]>([
    ['waiting', {}, 2],
    ['waiting', { approved: 2 }, 2],
    ['approved', { approved: 3 }, 2],
    ['sent-back', { approved: 2, sentBack: 1 }, 2],
    ['lapsed', {}, 3],
    ['lapsed', { approved: 3 }, 3],
    ['lapsed', { sentBack: 1 }, 3],
    ['withdrawn', { withdrawn: true }, 2],
    ['withdrawn', { withdrawn: true }, 3],
  ])('%s: %j, the newest being %i', (state, change, newest) => {
    expect(stateOf(facts(change), newest)).toBe(state);
  });
});

describe('who may do what with it', () => {
  const asked = { askedById: 'asker', askedIds: ['one', 'two'] };
  const may = (personId: string, moderates: boolean, state: ApprovalState): string => {
    const { answer, withdraw } = approvalAbilities({ personId, writes: true, moderates }, state, asked);
    return [answer && 'answer', withdraw && 'withdraw'].filter(Boolean).join(' ');
  };

  it.each([
    ['asker', false, 'withdraw'],
    ['one', false, 'answer'],
    ['one', true, 'answer withdraw'],
    ['other', false, ''],
    ['other', true, 'withdraw'],
  ])('%s, who moderates: %s', (who, moderates, expected) => {
    expect(may(who, moderates, 'waiting')).toBe(expected);
    for (const state of ['approved', 'sent-back', 'lapsed', 'withdrawn'] as const) expect(may(who, moderates, state)).toBe('');
  });

  it('is asked for by whoever may change the document', () => {
    const standing = { personId: 'me', moderates: false };
    expect([mayAskApproval({ ...standing, writes: true }), mayAskApproval({ ...standing, writes: false })]).toEqual([true, false]);
  });
});
