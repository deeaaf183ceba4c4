import { aPost, aRemovedPost, aThread } from '../testing';
import { ThreadReading } from './thread-reading';

const mine = { id: 'mette', name: 'Mette Holm', organisation: 'Herning Kommune' };

function opened(change: Parameters<typeof aThread>[0], posts: Parameters<ThreadReading['open']>[1]): ThreadReading {
  const reading = new ThreadReading();
  reading.open(aThread(change), posts, 'mette');
  return reading;
}

describe('how far one has read', () => {
  it.each([
    ['nothing is new', { unread: 0, readSeq: 3 }, [aPost(1), aPost(2), aPost(3)], null],
    ['the last is new', { unread: 1, readSeq: 2 }, [aPost(1), aPost(2), aPost(3)], 3],
    ['own posts are not new', { unread: 1, readSeq: 1 }, [aPost(1), aPost(2, { author: mine }), aPost(3)], 3],
    ['removed posts are not new', { unread: 1, readSeq: 0 }, [aRemovedPost(1), aRemovedPost(2), aPost(3)], 3],
    ['posts from before one came are not new', { unread: 1, readSeq: 0 }, [aPost(1), aPost(2), aPost(3)], 3],
    ['the first is further back than what is here', { unread: 9, readSeq: 40 }, [aPost(50), aPost(51)], 41],
    ['there are more than are counted', { unread: 100, readSeq: 4 }, [aPost(200), aPost(201)], 5],
  ])('marks the first new post when %s', (_when, change, posts, first) => {
    expect(opened(change, posts).firstNew()).toBe(first);
  });

  it('only rises', () => {
    const reading = opened({ unread: 0, readSeq: 3 }, []);
    expect(reading.raise(5)).toBe(true);
    expect(reading.raise(4)).toBe(false);
    expect(reading.readSeq()).toBe(5);
  });
});
