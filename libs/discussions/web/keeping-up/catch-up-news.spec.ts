import { freshBrowser, type ShownPage } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import type { CatchUpPage } from './catch-up-page';
import { aPost, aSummary } from '../testing';
import { aCatchUpPage, aView, fresh, three } from '../testing/a-catch-up-page';

const here = () => screen.getByRole('heading', { level: 2 }).textContent?.trim();
const click = async (page: ShownPage<CatchUpPage>, name: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await page.settle();
};

describe('while one goes through what is new', () => {
  beforeEach(freshBrowser);

  const hear = async (page: ShownPage<CatchUpPage>, push: () => void): Promise<void> => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    push();
    jest.advanceTimersByTime(3_000);
    jest.useRealTimers();
    await page.settle();
  };
  const told = (page: ShownPage<CatchUpPage>, ...threads: [id: string, lastSeq: number, byPersonId?: string][]): Promise<void> =>
    hear(page, () => {
      const notice = { spaceId: 's', title: 'Ny', lastChange: 1, lastPostAt: '2026-11-22T09:00:00Z', version: 1 };
      for (const [id, lastSeq, byPersonId = 'bo'] of threads) page.socket.push('thread.changed', { ...notice, id, lastSeq, byPersonId });
    });
  const waiting = () => screen.queryByRole('button', { name: /nyt imens/ })?.textContent?.trim();
  const later = (id: string) => fresh(id, { thread: aSummary(id, { unread: 3, lastSeq: 4 }), posts: [aPost(4, { id: `${id}4` })] });

  it('lets what comes wait behind a number, and moves nothing', async () => {
    let now = aView(three);
    const page = await aCatchUpPage({ views: () => now });
    await click(page, 'Færdig med tråden');
    now = aView([fresh('ny'), later('b'), fresh('c')]);
    await told(page, ['ny', 1], ['b', 4], ['c', 4, 'mette']);
    expect(here()).toBe('Tråden b');
    await click(page, '2 tråde har fået nyt imens');
    expect(here()).toBe('Tråden b');
    for (const text of ['Indlæg nummer 4', 'Tråd 2 af 4']) expect(screen.getByText(text)).toBeTruthy();
    expect(waiting()).toBeUndefined();
  });

  it('counts nothing that is muted, of another network, or read elsewhere since', async () => {
    let now = aView(three);
    const page = await aCatchUpPage({ views: () => now });
    await told(page, ['muted', 9], ['elsewhere', 9]);
    expect(waiting()).toBeUndefined();
    now = aView([later('b')]);
    await told(page, ['b', 4]);
    expect(waiting()).toBe('1 tråd har fået nyt imens');
    page.socket.push('read', { threadId: 'b', seq: 4 });
    await page.settle();
    expect(waiting()).toBeUndefined();
  });

  it('is done with what is read or muted on another device', async () => {
    let now = aView(three);
    const page = await aCatchUpPage({ views: () => now });
    now = aView([fresh('b')]);
    await hear(page, () => page.socket.push('standing.changed', { spaceIds: ['s'] }));
    expect(screen.getByText('Læst')).toBeTruthy();
    await click(page, 'Næste');
    expect([here(), screen.queryByText('Læst')]).toEqual(['Tråden b', null]);
  });

  it('takes no thread for read that comes further back', async () => {
    let now = aView(three);
    const page = await aCatchUpPage({ views: () => now });
    now = aView([fresh('b')], { next: 'x', total: 30 });
    await hear(page, () => page.socket.push('standing.changed', { spaceIds: ['s'] }));
    expect([here(), screen.queryByText('Læst')]).toEqual(['Tråden a', null]);
  });
});
