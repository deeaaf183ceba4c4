import type { CatchUpThreadView } from '@hv/discussions/contracts';
import { begun, type CatchUpRun, countOf, dealtWith, extended, moved, onlyLeft, renewedBy } from './catch-up-run';
import { aSummary } from '../testing';

const item = (id: string, lastSeq = 3): CatchUpThreadView => ({
  thread: aSummary(id, { lastSeq, unread: 1 }),
  mentioned: false,
  posts: [],
  more: 0,
});
const items = (...ids: string[]): CatchUpThreadView[] => ids.map((id) => item(id));
const ids = ({ entries }: CatchUpRun): string => entries.map(({ thread }) => thread.id).join('');

describe('a run through what is new', () => {
  it('goes from the first to behind the last, and back', () => {
    let run = begun(items('a', 'b'));
    run = moved(moved(moved(run, 1), 1), 1);
    expect(run.at).toBe(2);
    expect(moved(moved(moved(run, -1), -1), -1).at).toBe(0);
  });

  it('counts what was dealt with and what was skipped, and goes through the rest again', () => {
    const run = dealtWith(begun(items('a', 'b', 'c')), 'b');
    expect([countOf(run, 'done'), countOf(run, 'left')]).toEqual([1, 2]);
    expect(onlyLeft({ ...run, at: 3 })).toMatchObject({ at: 0 });
    expect(ids(onlyLeft(run))).toBe('ac');
  });

  it('grows at its end, and takes nothing twice', () => {
    expect(ids(extended(begun(items('a', 'b')), items('b', 'c')))).toBe('abc');
  });

  it('takes up what came meanwhile ahead, and keeps one where one is', () => {
    const run = moved(dealtWith(begun(items('a', 'b', 'c')), 'a'), 1);
    const renewed = renewedBy(run, [item('d'), item('b', 5), item('c')], new Set(['d', 'b']));
    expect(ids(renewed)).toBe('abdc');
    expect(renewed.at).toBe(1);
    expect(renewed.entries[1]!.thread.lastSeq).toBe(5);
  });

  it('brings back a thread that was dealt with when something new came to it, but not one that was skipped', () => {
    const run = moved(moved(dealtWith(begun(items('a', 'b', 'c')), 'a'), 1), 1);
    const renewed = renewedBy(run, items('a', 'b', 'c'), new Set(['a']));
    expect(ids(renewed)).toBe('bca');
    expect([renewed.at, renewed.entries[2]!.state]).toEqual([1, 'left']);
  });

  it('goes on when one was through', () => {
    const run = moved(dealtWith(begun(items('a')), 'a'), 1);
    const renewed = renewedBy(run, items('b'), new Set(['b']));
    expect([ids(renewed), renewed.at]).toEqual(['ab', 1]);
  });
});
