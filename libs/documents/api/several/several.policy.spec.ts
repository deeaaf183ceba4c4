import { type Standpoint, whyLeft, whyNotCopied, whyNotThere } from './several.policy';

const here: Standpoint = { here: true, elsewhere: false, may: true, locked: false };

it.each<[string, Partial<Standpoint>, string | undefined]>([
  ['what may be changed', {}, undefined],
  ['what is not seen, whatever else', { here: false, may: false, locked: true }, 'documents.entry-not-found'],
  ['what stands elsewhere by now', { here: false, elsewhere: true, locked: true }, 'documents.moved-meanwhile'],
  ['what is not theirs, locked or not', { may: false, locked: true }, 'documents.may-not-remove'],
  ['what somebody works on', { locked: true }, 'documents.locked'],
])('%s is left for its first reason', (_what, change, reason) => {
  expect(whyLeft({ ...here, ...change }, 'documents.may-not-remove')).toBe(reason);
});

const plain = { inItself: false, depth: 0, narrowed: false, taken: false };
const goal = { depth: 0, narrow: false };

it.each([
  ['a file at the root', plain, goal, undefined, undefined],
  ['a name that is taken', { ...plain, taken: true }, goal, 'documents.name-taken', undefined],
  ['a folder into itself', { ...plain, inItself: true, taken: true }, goal, 'documents.not-there', 'documents.not-there'],
  ['a file in the deepest folder', plain, { ...goal, depth: 20 }, undefined, undefined],
  [
    'a folder with a file in it, in the deepest',
    { ...plain, depth: 1 },
    { ...goal, depth: 20 },
    'documents.not-there',
    'documents.not-there',
  ],
  ['one for some, in the open', { ...plain, narrowed: true }, goal, undefined, 'documents.narrowed-not-copied'],
  [
    'one for some, in another',
    { ...plain, narrowed: true, taken: true },
    { depth: 1, narrow: true },
    'documents.narrowed-twice',
    'documents.narrowed-not-copied',
  ],
] as const)('%s: whether it moves there, and is copied there', (_what, facts, there, moves, copies) => {
  expect([whyNotThere(facts, there), whyNotCopied(facts, there)]).toEqual([moves, copies]);
});
