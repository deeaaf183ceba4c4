import { levelFrom, type LevelFacts, toldOf, type ToldFacts } from './level-choice';

describe('how closely somebody follows a thread', () => {
  const table: [string, LevelFacts, string][] = [
    ['nothing said, not taking part', { own: null, space: null, takesPart: false }, 'normal'],
    ['nothing said, taking part', { own: null, space: null, takesPart: true }, 'follow'],
    ['the space is followed', { own: null, space: 'follow', takesPart: false }, 'follow'],
    ['the space is muted, taking part', { own: null, space: 'mute', takesPart: true }, 'mute'],
    ['the space is muted, the thread followed', { own: 'follow', space: 'mute', takesPart: false }, 'follow'],
    ['the space is followed, the thread muted', { own: 'mute', space: 'follow', takesPart: true }, 'mute'],
    ['the thread is normal though one takes part', { own: 'normal', space: 'follow', takesPart: true }, 'normal'],
  ];
  it.each(table)('%s', (_what, facts, level) => expect(levelFrom(facts)).toBe(level));
});

describe('who is told of a post', () => {
  const base: ToldFacts = { level: 'normal', named: 'not', reads: false, wroteIt: false };
  const table: [string, Partial<ToldFacts>, 'mentioned' | 'followed' | null][] = [
    ['somebody', {}, null],
    ['who follows', { level: 'follow' }, 'followed'],
    ['who follows and has it open', { level: 'follow', reads: true }, null],
    ['who follows and wrote it', { level: 'follow', wroteIt: true }, null],
    ['who follows and is named: once', { level: 'follow', named: 'directly' }, 'mentioned'],
    ['who is named with their organisation', { named: 'among-others' }, 'mentioned'],
    ['who is named and has it open', { named: 'directly', reads: true }, 'mentioned'],
    ['who has muted it', { level: 'mute' }, null],
    ['who has muted it and is named with others', { level: 'mute', named: 'among-others' }, null],
    ['who has muted it and is named themselves', { level: 'mute', named: 'directly' }, 'mentioned'],
    ['who names themselves', { named: 'directly', wroteIt: true }, null],
  ];
  it.each(table)('%s', (_who, facts, told) => expect(toldOf({ ...base, ...facts })).toBe(told));
});
