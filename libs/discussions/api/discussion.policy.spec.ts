import {
  abilitiesOf,
  mayEditPost,
  mayEditThread,
  mayReact,
  mayRemovePost,
  mayReply,
  mayRestorePost,
  maySeePost,
  type Standing,
} from './discussion.policy';

const me = 'me';
const standing = (writes: boolean, moderates: boolean): Standing => ({ personId: me, writes, moderates });

const own = { authorId: me };
const other = { authorId: 'someone' };

describe('who may do what in a thread', () => {
  const table: [string, Standing, Record<string, boolean>][] = [
    [
      'a reader',
      standing(false, false),
      { reply: false, editOwnPost: false, editOther: false, removeOwn: false, removeOther: false, titleOwn: false, titleOther: false },
    ],
    [
      'a writer',
      standing(true, false),
      { reply: true, editOwnPost: true, editOther: false, removeOwn: true, removeOther: false, titleOwn: true, titleOther: false },
    ],
    [
      'a moderator',
      standing(true, true),
      { reply: true, editOwnPost: true, editOther: true, removeOwn: true, removeOther: true, titleOwn: true, titleOther: true },
    ],
  ];

  it.each(table)('%s', (_who, actor, may) => {
    expect({
      reply: mayReply(actor),
      editOwnPost: mayEditPost(actor, own),
      editOther: mayEditPost(actor, other),
      removeOwn: mayRemovePost(actor, own),
      removeOther: mayRemovePost(actor, other),
      titleOwn: mayEditThread(actor, own),
      titleOther: mayEditThread(actor, other),
    }).toEqual(may);
  });

  it('gives nothing to whom the space is not open', () => {
    expect(Object.values(abilitiesOf(undefined)).some(Boolean)).toBe(false);
  });
});

describe('who sees what became of a post, puts it back, and reacts', () => {
  const shown = { removedAt: null, extra: null };
  const removed = { removedAt: new Date(0), extra: null };
  const hidden = { removedAt: null, extra: { hiddenReason: 'Navn på et barn' } };
  const table: [string, Standing, Record<string, boolean>][] = [
    ['a reader', standing(false, false), { shown: true, removed: false, hidden: false, restore: false, react: false }],
    ['a writer', standing(true, false), { shown: true, removed: false, hidden: false, restore: false, react: true }],
    ['a moderator', standing(true, true), { shown: true, removed: true, hidden: true, restore: true, react: true }],
  ];

  it.each(table)('%s', (_who, actor, may) => {
    expect({
      shown: maySeePost(actor, shown),
      removed: maySeePost(actor, removed),
      hidden: maySeePost(actor, hidden),
      restore: mayRestorePost(actor),
      react: mayReact(actor),
    }).toEqual(may);
  });
});
