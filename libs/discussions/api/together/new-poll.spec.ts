import type { NewPoll } from '@hv/discussions/contracts';
import { newPollOf } from './new-poll';

const now = Date.parse('2026-11-22T10:00:00Z');
const labels = (poll: object): string[] => newPollOf(poll as NewPoll, now).options.map(({ label }) => label);

describe('a poll that is asked for', () => {
  it('has its choices as lines, in their order, and nobody has chosen', () => {
    expect(newPollOf({ kind: 'single', options: ['  Herning ', 'Hvid\novre'], closesAt: '2026-12-01T12:00' }, now)).toEqual({
      kind: 'single',
      options: [
        { id: expect.any(String), label: 'Herning', personIds: [] },
        { id: expect.any(String), label: 'Hvid ovre', personIds: [] },
      ],
      closesAt: '2026-12-01T11:00:00.000Z',
      closedAt: null,
      version: 1,
    });
  });

  it('has days and times in order', () => {
    expect(labels({ kind: 'date', options: ['2026-12-09T13:00', '2026-12-03', '2026-12-09T09:00'] })).toEqual([
      '2026-12-03',
      '2026-12-09T09:00',
      '2026-12-09T13:00',
    ]);
  });

  it.each([
    [{ kind: 'single', options: ['kun én'] }, 'poll.options'],
    [{ kind: 'single', options: Array.from({ length: 21 }, (_, n) => `valg ${n}`) }, 'poll.options'],
    [{ kind: 'single', options: ['ja', ' ja '] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', '   '] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', 7] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', { $ne: null }] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', 'n\0ej'] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', 'a'.repeat(151)] }, 'poll.options.1'],
    [{ kind: 'single', options: 'ja' }, 'poll.options'],
    [{ kind: 'ranked', options: ['ja', 'nej'] }, 'poll.kind'],
    [{ options: ['ja', 'nej'] }, 'poll.kind'],
    [{ kind: 'single', options: ['ja', 'nej'], secret: true }, 'poll.secret'],
    [{ kind: 'date', options: ['2026-12-03', '2026-02-30'] }, 'poll.options.1'],
    [{ kind: 'date', options: ['2026-12-03', 'på torsdag'] }, 'poll.options.1'],
    [{ kind: 'date', options: ['2026-12-03', '2026-12-03T25:00'] }, 'poll.options.1'],
    [{ kind: 'single', options: ['ja', 'nej'], closesAt: '2026-11-22T10:59' }, 'poll.closesAt'],
    [{ kind: 'single', options: ['ja', 'nej'], closesAt: 'senere' }, 'poll.closesAt'],
  ])('is refused: %j', (poll, path) => {
    expect(() => newPollOf(poll as unknown as NewPoll, now)).toThrow(
      expect.objectContaining({ status: 422, errors: [expect.objectContaining({ path })] }),
    );
  });

  it('holds no CPR number', () => {
    expect(() => newPollOf({ kind: 'single', options: ['ja', '010107-4123'] }, now)).toThrow(
      expect.objectContaining({ code: 'discussions.cpr-number' }),
    );
  });
});
