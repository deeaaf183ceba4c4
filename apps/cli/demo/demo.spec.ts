import { readdirSync } from 'node:fs';
import { checkRichText, contentLimits, findCprNumbers } from '@hv/platform/contracts';
import { municipalitiesJson } from '@hv/networks/api';
import { demoAftercareMembers } from './aftercare-network';
import { conversations } from './conversation';
import { abilitiesIn, membersOf } from './demo-access';
import { happenings } from './happenings';
import { documentOf } from './markup';
import { demoNetworks } from './network';
import { demoOrganisations } from './organisations';
import { demoPeople } from './people';
import { readings } from './reading';
import { demoThreads } from './threads';

const [early, aftercare] = demoNetworks as [(typeof demoNetworks)[0], (typeof demoNetworks)[0]];
const posts = conversations.flatMap((conversation) => conversation.posts.map((post) => ({ ...post, conversation })));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every three words in a row. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}

describe('the demo’s texts', () => {
  it('are all there: every file of the folder, and as many as were promised', () => {
    const files = readdirSync(`${__dirname}/threads`).filter((name) => /^\d\d-.*\.ts$/.test(name));
    expect(files).toHaveLength(44);
    expect(new Set(demoThreads).size).toBe(44);
    const inEarly = conversations.filter(({ network }) => network === early);
    expect(inEarly).toHaveLength(40);
    expect(inEarly.reduce((sum, conversation) => sum + conversation.posts.length, 0)).toBeGreaterThanOrEqual(600);
    expect(conversations.filter(({ network }) => network === aftercare)).toHaveLength(4);
    for (const conversation of conversations) expect(conversation.posts.length).toBeGreaterThan(3);
  });

  it('are each there once', () => {
    const titles = conversations.map(({ title }) => wordsOf(title).join(' '));
    expect(new Set(titles).size).toBe(titles.length);
    const texts = posts.map(({ text }) => wordsOf(text).join(' '));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are no template with other words put in: no two share more than four tenths of the shorter one’s runs of three words', () => {
    const runs = posts.map(({ text }) => runsOf(text));
    const holders = Map.groupBy(
      runs.flatMap((own, index) => [...own].map((run) => ({ run, index }))),
      ({ run }) => run,
    );
    const shared = new Map<string, number>();
    for (const group of holders.values())
      for (const [at, { index }] of group.entries())
        for (const other of group.slice(at + 1)) shared.set(`${index} ${other.index}`, (shared.get(`${index} ${other.index}`) ?? 0) + 1);
    const alike = [...shared].filter(([pair, count]) => {
      const [one, other] = pair.split(' ').map((index) => runs[Number(index)]!.size) as [number, number];
      return count > 0.4 * Math.min(one, other);
    });
    expect(alike.map(([pair]) => pair.split(' ').map((index) => posts[Number(index)]!.text))).toEqual([]);
  });

  it('rise in time within their thread and lie within their network’s period, edits too', () => {
    for (const { network, title, posts: own } of conversations) {
      const times = own.map(({ at }) => Date.parse(at));
      expect([title, times]).toEqual([title, [...new Set(times)].sort((one, other) => one - other)]);
      const [first, last] = [Date.parse(`${network.period[0]}T00:00:00+02:00`), Date.parse(`${network.period[1]}T23:59:59+01:00`)];
      for (const { at, editedAt = at } of own) {
        expect(Date.parse(at)).toBeGreaterThanOrEqual(first);
        expect(Date.parse(editedAt)).toBeGreaterThanOrEqual(Date.parse(at));
        expect(Date.parse(editedAt)).toBeLessThanOrEqual(last);
      }
    }
  });

  it('are told in Copenhagen’s time', () => {
    const offset = (at: string): string =>
      new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })
        .formatToParts(new Date(at))
        .find(({ type }) => type === 'timeZoneName')!
        .value.slice(3);
    for (const at of posts.flatMap(({ at, editedAt }) => (editedAt ? [at, editedAt] : [at])))
      expect([at, at.slice(-6)]).toEqual([at, offset(at)]);
  });

  it('are by people who may write there', () => {
    for (const { author, conversation } of posts) {
      const person = membersOf(conversation.network).find(({ email }) => email === author);
      expect([conversation.title, author, person && abilitiesIn(conversation.network, conversation.space, person).write]).toEqual([
        conversation.title,
        author,
        true,
      ]);
    }
  });

  it('could have been posted: within the limits, and without a CPR number', () => {
    for (const { title } of conversations) {
      expect([...title].length).toBeLessThanOrEqual(contentLimits.titleCharacters);
      expect(findCprNumbers(title)).toEqual([]);
    }
    for (const { text } of posts) {
      const check = checkRichText(documentOf(text));
      expect(check.ok).toBe(true);
      expect(check.ok && check.document).toEqual(documentOf(text.normalize('NFC')));
      expect([text, findCprNumbers(text)]).toEqual([text, []]);
      expect([text, text.includes('**') ? text.split('**').length % 2 : 1]).toEqual([text, 1]);
    }
  });

  it('number every change of a thread once', () => {
    for (const { posts: own, lastChange } of conversations) {
      const edits = own.filter(({ editedAt }) => editedAt);
      expect(lastChange).toBe(own.length + edits.length);
      const numbers = [...own.map(({ added }) => added), ...edits.map(({ change }) => change)];
      expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: lastChange }, (_, index) => index + 1));
      for (const { added, change } of edits) expect(change).toBeGreaterThan(added);
    }
  });
});

describe('the demo’s people', () => {
  it('are about 120, each with a name and an address of their own', () => {
    expect(demoPeople.length).toBeGreaterThanOrEqual(115);
    for (const key of ['email', 'name'] as const) expect(new Set(demoPeople.map((person) => person[key])).size).toBe(demoPeople.length);
    for (const { email } of demoPeople) expect(email).toMatch(/^[a-z0-9]+@[a-z]+\.example$/);
  });

  it('hold those that everyone is told of', () => {
    const expected = [
      'projektleder@herning.example',
      'projektleder@hvidovre.example',
      'deltager1@herning.example',
      'konsulent@sus.example',
      'konsulent@implement.example',
      'monitor@socialstyrelsen.example',
      'sekretariat@bronderslev.example',
    ];
    expect(demoPeople.map(({ email }) => email)).toEqual(expect.arrayContaining(expected));
  });

  it('have a handful of threads with something unread, each', () => {
    const open = readings().filter(({ seq, conversation }) => seq < conversation.posts.length);
    const counts = demoPeople.map(({ email }) => open.filter((reading) => reading.email === email).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
    for (const { email, seq, conversation } of open)
      expect(conversation.posts.slice(seq).every(({ author }) => author !== email)).toBe(true);
  });
});

describe('the demo’s networks', () => {
  const inCluster = (key: string): string[] =>
    early.participations.filter(({ cluster }) => cluster === key).map(({ organisation }) => organisation);

  it('keep what is known of the first: 25 municipalities in three clusters, and who stands where', () => {
    const municipalities = early.participations.filter(({ cluster }) => cluster);
    expect(municipalities).toHaveLength(25);
    expect(
      municipalities
        .filter(({ role }) => role === 'partner')
        .map(({ organisation }) => organisation)
        .sort(),
    ).toEqual(['haderslev', 'herning', 'hvidovre']);
    expect(inCluster('vest').sort()).toEqual([
      'bronderslev',
      'herning',
      'jammerbugt',
      'kolding',
      'randers',
      'syddjurs',
      'vesthimmerland',
      'viborg',
    ]);
    expect(early.clusters.map(({ key }) => early.participations.filter(({ cluster, chair }) => cluster === key && chair).length)).toEqual([
      1, 1, 1,
    ]);
    expect(early.participations.find(({ organisation }) => organisation === 'bronderslev')?.chair).toBe(true);
    expect(municipalities.map(({ organisation }) => organisation)).toContain('rudersdal');
    expect(early.purpose).toContain('Demo');
  });

  it('name municipalities by the register, matched by code', () => {
    const register = new Map(
      (JSON.parse(municipalitiesJson()) as { code: string; formalName: string }[]).map(({ code, formalName }) => [code, formalName]),
    );
    for (const { kind, code, name } of demoOrganisations)
      expect([name, code && register.get(code)]).toEqual([name, kind === 'municipality' ? name : undefined]);
  });

  it('hold a second, small one with people of the first', () => {
    expect(aftercare.participations.filter(({ role }) => role === 'partner')).toHaveLength(5);
    expect(demoPeople.map(({ email }) => email)).toEqual(expect.arrayContaining([...demoAftercareMembers]));
    expect(membersOf(aftercare)).toHaveLength(demoAftercareMembers.length);
  });

  it('happened in order', () => {
    const times = happenings().map(({ occurred_at }) => Date.parse(occurred_at));
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
