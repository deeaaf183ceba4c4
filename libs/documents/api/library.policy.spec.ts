import { entryAbilities, type LibraryStanding, mayAdd } from './library.policy';

const me = 'me';
const standing = (writes: boolean, moderates: boolean): LibraryStanding => ({ personId: me, writes, moderates });

describe('who may do what in a library', () => {
  const table: [string, LibraryStanding, Record<string, boolean>][] = [
    ['a reader', standing(false, false), { add: false, change: false, removeOwn: false, removeOthers: false, breakLock: false }],
    ['a writer', standing(true, false), { add: true, change: true, removeOwn: true, removeOthers: false, breakLock: false }],
    ['a moderator', standing(true, true), { add: true, change: true, removeOwn: true, removeOthers: true, breakLock: true }],
  ];

  it.each(table)('%s', (_who, actor, may) => {
    const [own, others] = [entryAbilities(actor, { createdBy: me }), entryAbilities(actor, { createdBy: 'someone' })];
    expect({
      add: mayAdd(actor),
      change: others.change,
      removeOwn: own.remove,
      removeOthers: others.remove,
      breakLock: others.breakLock,
    }).toEqual(may);
    expect(own.change).toBe(others.change);
  });
});
