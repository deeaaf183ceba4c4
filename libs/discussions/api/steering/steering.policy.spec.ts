import type { ThreadAbilitiesView } from '@hv/discussions/contracts';
import { mayModerate, type Standing, threadAbilitiesOf } from '../discussion.policy';

const me = 'me';
const reader: Standing = { personId: me, writes: false, moderates: false };
const writer: Standing = { personId: me, writes: true, moderates: false };
const moderator: Standing = { personId: me, writes: true, moderates: true };

const talk = { authorId: 'someone', kind: 'talk' as const, closedAt: null, mergedInto: null };
const question = { ...talk, kind: 'question' as const };
const closed = { closedAt: new Date(0) };
const mine = { authorId: me };

type Steered = Pick<ThreadAbilitiesView, 'reply' | 'close' | 'markAnswer' | 'sameHere' | 'moderate'>;
const may = (...abilities: (keyof Steered)[]): Steered => ({
  reply: abilities.includes('reply'),
  close: abilities.includes('close'),
  markAnswer: abilities.includes('markAnswer'),
  sameHere: abilities.includes('sameHere'),
  moderate: abilities.includes('moderate'),
});

describe('what someone may do to a whole thread', () => {
  it.each([
    ['a reader', reader, question, may()],
    ['a reader who once began it', reader, { ...question, ...mine }, may()],
    ['a writer, in a conversation', writer, talk, may('reply')],
    ['a writer, of a question', writer, question, may('reply', 'sameHere')],
    ['a writer, of a closed question', writer, { ...question, ...closed }, may()],
    ['its starter', writer, { ...question, ...mine }, may('reply', 'close', 'markAnswer')],
    ['its starter, once it is closed', writer, { ...talk, ...mine, ...closed }, may('close', 'markAnswer')],
    ['a moderator', moderator, talk, may('reply', 'close', 'markAnswer', 'moderate')],
    ['a moderator, of a question', moderator, question, may('reply', 'close', 'markAnswer', 'moderate', 'sameHere')],
    ['a moderator, once it is closed', moderator, { ...question, ...closed }, may('reply', 'close', 'markAnswer', 'moderate')],
    ['a moderator, once it became part of another', moderator, { ...talk, ...mine, mergedInto: 'other' }, may()],
    ['someone of another space', undefined, { ...question, ...mine }, may()],
  ])('%s', (_who, standing, thread, abilities) => {
    expect(threadAbilitiesOf(standing, thread)).toMatchObject(abilities);
  });
});

describe('what changes who reads what where', () => {
  it.each([
    ['who moderates both ends', [moderator, moderator], true],
    ['who moderates one end', [moderator, writer], false],
    ['who moderates the other end', [writer, moderator], false],
    ['who does not see one end', [moderator, undefined], false],
    ['who reads both', [reader, reader], false],
  ])('is for %s: %s', (_who, ends, allowed) => {
    expect(mayModerate(...ends)).toBe(allowed);
  });
});
