import { Actor } from '@hv/platform/api';
import { KnownActors } from './known-actors';

const start = 1_800_000_000_000;
const anActor = (personId: string, until = start + 3_600_000): Actor =>
  new Actor(personId, 'account', false, 'da', { kind: 'session', id: `session of ${personId}` }, ['read'], until);

describe('KnownActors', () => {
  it('believes for half a minute', () => {
    const known = new KnownActors();
    const anne = anActor('anne');
    known.learn('key', anne, start, known.generation);
    expect(known.find('key', start + 29_999)).toBe(anne);
    expect(known.find('key', start + 30_000)).toBeUndefined();
    expect(known.size).toBe(0);
  });

  it('believes no longer than the credential holds', () => {
    const known = new KnownActors();
    known.learn('key', anActor('anne', start + 5_000), start, known.generation);
    expect(known.find('key', start + 4_999)).toBeDefined();
    expect(known.find('key', start + 5_000)).toBeUndefined();
  });

  it('forgets whom it is told to, and nobody else', () => {
    const known = new KnownActors();
    for (const name of ['anne', 'bo']) known.learn(name, anActor(name), start, known.generation);
    known.forget(({ personId }) => personId === 'anne');
    expect(known.find('anne', start)).toBeUndefined();
    expect(known.find('bo', start)).toBeDefined();
  });

  it('does not learn what was looked up before something was forgotten', () => {
    const known = new KnownActors();
    const before = known.generation;
    known.forget(({ personId }) => personId === 'anne');
    known.learn('key', anActor('anne'), start, before);
    expect(known.find('key', start)).toBeUndefined();
  });

  it('keeps a bounded number, the newest', () => {
    const known = new KnownActors();
    for (let number = 0; number < 10_001; number++) known.learn(`key ${number}`, anActor('anne'), start, known.generation);
    expect(known.size).toBe(10_000);
    expect(known.find('key 0', start)).toBeUndefined();
    expect(known.find('key 10000', start)).toBeDefined();
  });
});
