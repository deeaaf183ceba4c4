import type { ScheduledView } from '@hv/discussions/contracts';
import { untilSent } from './until-sent';

const now = Date.parse('2026-11-22T09:00:00Z');
const at = (sendAt: string, state: ScheduledView['state'] = 'waiting') => ({ sendAt, state }) as ScheduledView;

describe('how long until the next has been sent', () => {
  it.each([
    ['nothing is planned', [], null],
    ['it is soon', [at('2026-11-22T09:10:00Z'), at('2026-11-22T09:01:00Z')], 65_000],
    ['its minute has come', [at('2026-11-22T08:59:00Z')], 5_000],
    ['it is far away', [at('2027-11-22T09:00:00Z')], null],
    ['it could not be sent', [at('2026-11-22T09:01:00Z', 'failed')], null],
  ])('when %s', (_what, items, expected) => {
    expect(untilSent(items, now)).toBe(expected);
  });
});
