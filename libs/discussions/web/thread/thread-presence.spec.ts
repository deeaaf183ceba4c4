import { jest } from '@jest/globals';
import { ThreadPresence } from './thread-presence';

const people = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const shown = (presence: ThreadPresence): string =>
  presence
    .readers()
    .map(({ id }) => id)
    .join();

describe('who is in a thread', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is told at once, and then when it has settled: whoever loses the network for a moment does not flicker', () => {
    const presence = new ThreadPresence();
    presence.setReaders(people('me', 'bo', 'eva'), 'me', 3);
    expect([shown(presence), presence.readersTotal()]).toEqual(['bo,eva', 2]);
    presence.setReaders(people('me', 'bo'), 'me', 2);
    presence.setReaders(people('me', 'bo', 'eva'), 'me', 3);
    expect(shown(presence)).toBe('bo,eva');
    jest.advanceTimersByTime(3_000);
    expect(shown(presence)).toBe('bo,eva');
    presence.setReaders(people('me', 'bo'), 'me', 2);
    expect(shown(presence)).toBe('bo,eva');
    jest.advanceTimersByTime(3_000);
    expect(shown(presence)).toBe('bo');
    jest.advanceTimersByTime(3_000);
    presence.setReaders(people('me'), 'me', 1);
    expect(shown(presence)).toBe('');
  });

  it('is a number where not all are named', () => {
    const presence = new ThreadPresence();
    presence.setReaders(people('bo', 'eva'), 'me', 240);
    expect(presence.readersTotal()).toBe(240);
    presence.clear();
    expect([shown(presence), presence.readersTotal()]).toEqual(['', 0]);
  });
});
