import { aSummary } from '../testing';
import { afterNotice, afterReading } from './thread-summary';

const notice = {
  id: 'a',
  spaceId: 's',
  title: 'Nyt navn',
  lastSeq: 5,
  lastChange: 9,
  lastPostAt: '2026-11-22T09:00:00Z',
  version: 2,
  byPersonId: 'bo',
};

describe('a thread in a list', () => {
  it('counts what others have added', () => {
    expect(afterNotice(aSummary('a', { unread: 1 }), notice, false)).toMatchObject({
      unread: 3,
      lastSeq: 5,
      lastChange: 9,
      title: 'Nyt navn',
      lastPostAt: notice.lastPostAt,
    });
  });

  it('that is muted counts nothing', () => {
    expect(afterNotice(aSummary('a', { level: 'mute' }), notice, false)).toMatchObject({ unread: 0, lastSeq: 5 });
  });

  it('has nothing new once one has written in it oneself', () => {
    expect(afterNotice(aSummary('a', { unread: 1 }), notice, true).unread).toBe(0);
  });

  it('has nothing new because something in it was edited', () => {
    expect(afterNotice(aSummary('a', { lastSeq: 5, unread: 1 }), notice, true).unread).toBe(1);
  });

  it('does not go back for a push that comes late', () => {
    const later = aSummary('a', { lastSeq: 7, lastChange: 12 });
    expect(afterNotice(later, notice, false)).toBe(later);
  });

  it('has at most the rest left after reading', () => {
    expect(afterReading(aSummary('a', { lastSeq: 10, unread: 6 }), 8).unread).toBe(2);
    expect(afterReading(aSummary('a', { lastSeq: 10, unread: 1 }), 8).unread).toBe(1);
    expect(afterReading(aSummary('a', { lastSeq: 10, unread: 6 }), 10).unread).toBe(0);
  });
});
