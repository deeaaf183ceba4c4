import fc from 'fast-check';
import { grownPart, partAround, partAtEnd, partIn, partMost, type ThreadPart } from './thread-part';

const endless = Number.POSITIVE_INFINITY;
const size = ({ from, to }: ThreadPart): number => to - from + 1;

describe('the part of a thread that stands in the page', () => {
  it('begins at the end, or around a number, with enough to fill a view', () => {
    expect(partIn({ from: 9_951, to: 10_000 }, partAtEnd({ from: 9_951, to: 10_000 }))).toEqual({ from: 9_986, to: 10_000 });
    expect(partAround(3, { from: 1, to: 50 }, false)).toEqual({ from: -4, to: 10 });
    expect(partIn({ from: 1, to: 50 }, partAround(3, { from: 1, to: 50 }, false))).toEqual({ from: 1, to: 10 });
    expect(partAround(48, { from: 1, to: 50 }, true).to).toBe(endless);
  });

  it('takes up what comes where it goes to the end, and nothing where it does not', () => {
    const atEnd = partAtEnd({ from: 1, to: 50 });
    expect(partIn({ from: 1, to: 53 }, atEnd).to).toBe(53);
    expect(partIn({ from: 1, to: 53 }, { from: 10, to: 40 }).to).toBe(40);
  });

  it('is never too large, never beyond what is at hand, and without a hole, however it grows', () => {
    const steps = fc.array(
      fc.record({ side: fc.constantFrom('older' as const, 'newer' as const), count: fc.integer({ min: 1, max: 60 }) }),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), steps, (seq, plan) => {
        const hand = { from: 1, to: 2_000 };
        let part = partAround(seq, hand, true);
        for (const { side, count } of plan) {
          const before = partIn(hand, part);
          part = grownPart(before, hand, side, count, true);
          const now = partIn(hand, part);
          expect(size(now)).toBeLessThanOrEqual(partMost);
          expect([now.from >= 1, now.to <= 2_000, now.from <= before.to, now.to >= before.from]).toEqual([true, true, true, true]);
          if (side === 'older') expect(now.from).toBe(Math.max(1, before.from - count));
          else expect(now.to).toBe(Math.min(2_000, before.to + count));
        }
      }),
    );
  });
});
