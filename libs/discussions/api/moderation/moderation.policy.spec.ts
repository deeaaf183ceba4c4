import type { ReportOutcome } from '@hv/discussions/contracts';
import type { Standing } from '../discussion.policy';
import { fitsReason, mayAskToShow, mayKeepOrder, mayKnowReporter, mayReport } from './moderation.policy';

const reader: Standing = { personId: 'r', writes: false, moderates: false };
const other: Standing = { personId: 'o', writes: true, moderates: false };
const author: Standing = { personId: 'a', writes: true, moderates: false };
const formerWriter: Standing = { personId: 'a', writes: false, moderates: false };
const moderator: Standing = { personId: 'm', writes: true, moderates: true };
const authorModerates: Standing = { personId: 'a', writes: true, moderates: true };

const stands = { authorId: 'a', removedAt: null, extra: null };
const hidden = { ...stands, extra: { hiddenReason: 'Navne' } };
const removed = { ...stands, removedAt: new Date() };

describe('who may do what with a post that is not as it should be', () => {
  it.each([
    ['a reader', reader, { report: true, reportHidden: false, ask: false, askShown: false, order: false, reporter: true }],
    ['another writer', other, { report: true, reportHidden: false, ask: false, askShown: false, order: false, reporter: true }],
    ['its author', author, { report: false, reportHidden: false, ask: true, askShown: false, order: false, reporter: false }],
    [
      'its author, who no longer writes',
      formerWriter,
      { report: false, reportHidden: false, ask: false, askShown: false, order: false, reporter: false },
    ],
    ['a moderator', moderator, { report: true, reportHidden: true, ask: false, askShown: false, order: true, reporter: true }],
    [
      'a moderator who wrote it',
      authorModerates,
      { report: false, reportHidden: false, ask: true, askShown: false, order: true, reporter: false },
    ],
  ])('%s', (_who, standing, may) => {
    expect({
      report: mayReport(standing, stands),
      reportHidden: mayReport(standing, hidden),
      ask: mayAskToShow(standing, hidden),
      askShown: mayAskToShow(standing, stands),
      order: mayKeepOrder(standing),
      reporter: mayKnowReporter(standing, stands),
    }).toEqual(may);
    expect([mayReport(standing, removed), mayAskToShow(standing, { ...hidden, removedAt: new Date() })]).toEqual([false, false]);
  });

  it('a wish to have it shown is answered by showing, a report by anything else', () => {
    const outcomes: ReportOutcome[] = ['dismissed', 'hidden', 'removed', 'talked', 'shown'];
    expect(outcomes.filter((outcome) => fitsReason(outcome, 'show-again'))).toEqual(['dismissed', 'removed', 'talked', 'shown']);
    expect(outcomes.filter((outcome) => fitsReason(outcome, 'tone'))).toEqual(['dismissed', 'hidden', 'removed', 'talked']);
  });
});
