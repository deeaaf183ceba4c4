import type { Role, SpaceKind } from '@hv/networks/contracts';
import type { Standing } from '../discussion.policy';
import { mayAsk, mayClosePoll, mayKeepTemplates, mayNote, mayRemind, mayVote } from './together.policy';

const me = 'me';
const standing = (writes: boolean, moderates: boolean): Standing => ({ personId: me, writes, moderates });
const [reader, writer, moderator] = [standing(false, false), standing(true, false), standing(true, true)];
const own = { authorId: me };
const other = { authorId: 'someone', closedAt: null, kind: 'talk', mergedInto: null } as const;
const shut = { ...other, closedAt: new Date() };

describe('who may do what together', () => {
  it.each([
    [
      'a reader',
      reader,
      { vote: false, voteShut: false, closeOwn: false, closeOther: false, templates: false, remindOwn: false, remindOther: false },
    ],
    [
      'a writer',
      writer,
      { vote: true, voteShut: false, closeOwn: true, closeOther: false, templates: false, remindOwn: true, remindOther: false },
    ],
    [
      'a moderator',
      moderator,
      { vote: true, voteShut: true, closeOwn: true, closeOther: true, templates: true, remindOwn: true, remindOther: true },
    ],
  ])('%s', (_who, actor, may) => {
    expect({
      vote: mayVote(actor, other),
      voteShut: mayVote(actor, shut),
      closeOwn: mayClosePoll(actor, own),
      closeOther: mayClosePoll(actor, other),
      templates: mayKeepTemplates(actor),
      remindOwn: mayRemind(actor, own),
      remindOther: mayRemind(actor, other),
    }).toEqual(may);
  });

  const roles: Role[] = ['project-lead', 'participant', 'consultant', 'monitor', 'secretariat', 'guest'];

  it('only consultants keep notes, and not on notes', () => {
    const may = (isSubSpace: boolean): Role[] => roles.filter((role) => mayNote({ roles: [role], isSubSpace }));
    expect([may(false), may(true)]).toEqual([['consultant'], []]);
  });

  it('leads ask, and those who work across municipalities, where municipalities are together', () => {
    const may = (kind: SpaceKind, writes = true, isSubSpace = false): Role[] =>
      roles.filter((role) => mayAsk({ roles: [role], writes, kind, isSubSpace }));
    const all = ['project-lead', 'consultant', 'monitor', 'secretariat'];
    expect([may('network'), may('cluster')]).toEqual([all, all]);
    expect([may('organisation'), may('event'), may('group'), may('network', false), may('network', true, true)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
