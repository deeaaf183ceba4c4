import { TestBed } from '@angular/core/testing';
import { Location } from '@angular/common';
import { freshBrowser, type ShownPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import type { CatchUpPage } from './catch-up-page';
import { aPost } from '../testing';
import { aCatchUpPage, aView, fresh, three } from '../testing/a-catch-up-page';

const here = () => screen.getByRole('heading', { level: 2 }).textContent?.trim();
const press = async (page: ShownPage<CatchUpPage>, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await page.settle();
};
const click = async (page: ShownPage<CatchUpPage>, name: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await page.settle();
};

describe('what is new for one', () => {
  beforeEach(freshBrowser);

  it('stands thread by thread with its new posts, where it is and why it comes first', async () => {
    const { container } = await aCatchUpPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Nyt for dig' })).toBeTruthy();
    expect(here()).toBe('Tråden a');
    for (const text of ['Tråd 1 af 3', 'Klynge Vest', 'Du er nævnt']) expect(within(container).getByText(text)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Nye indlæg' })).getAllByRole('article')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Åbn tråden' }).getAttribute('href')).toBe('/rum/s/samtaler/a');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('goes on by one key and is done by another, which marks it read', async () => {
    const page = await aCatchUpPage();
    await press(page, 'n');
    expect(here()).toBe('Tråden b');
    expect(screen.getByText('5 nye indlæg mere i tråden')).toBeTruthy();
    expect(page.socket.calls('read')).toEqual([]);
    await press(page, 'e');
    expect(here()).toBe('Tråden c');
    expect(page.socket.calls('read')).toEqual([{ threadId: 'b', seq: 3 }]);
    await press(page, 'k');
    expect(here()).toBe('Tråden b');
    expect(screen.getByText('Læst')).toBeTruthy();
    await press(page, 'j');
    expect(here()).toBe('Tråden c');
  });

  it('goes by buttons too, and the focus follows to the heading of what is shown', async () => {
    const page = await aCatchUpPage();
    await click(page, 'Næste');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Tråden b' }));
    await click(page, 'Færdig med tråden');
    expect(here()).toBe('Tråden c');
    expect(TestBed.inject(Location).path()).toBe('/nyt?traad=c');
  });

  it('gives the keys back when Escape leaves an empty answer, and keeps one that is begun', async () => {
    const page = await aCatchUpPage();
    const answer = () => screen.queryByRole('textbox', { name: 'Dit svar' });
    await press(page, 'r');
    await press(page, 'Hej{Escape}');
    expect(answer()).toBeTruthy();
    await press(page, '{Backspace}{Backspace}{Backspace}{Escape}');
    expect(answer()).toBeNull();
    await press(page, 'n');
    expect(here()).toBe('Tråden b');
  });

  it('ends with a good word, and offers what was skipped', async () => {
    const page = await aCatchUpPage();
    for (const key of 'ene') await press(page, key);
    expect(screen.getByRole('heading', { name: 'Du er helt ajour' })).toBeTruthy();
    expect(screen.getByText(/Du har været igennem 2 tråde/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Til overblikket' }).getAttribute('href')).toBe('/overblik');
    expect(await faultsOf(page.container)).toEqual([]);
    await click(page, 'Se dem, du sprang over');
    expect(here()).toBe('Tråden b');
  });

  it('says so when there is nothing', async () => {
    const { container } = await aCatchUpPage({ views: () => aView([]) });
    expect(screen.getByText(/ikke skrevet noget nyt/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('fetches more before one comes to the end', async () => {
    const page = await aCatchUpPage({
      views: (after) => (after ? aView([fresh('d')], { total: 4 }) : aView(three, { next: 'x', total: 4 })),
    });
    expect(within(page.container).getByText('Tråd 1 af 4')).toBeTruthy();
    await press(page, 'n');
    await press(page, 'nn');
    expect(here()).toBe('Tråden d');
    expect(within(page.container).getByText('Tråd 4 af 4')).toBeTruthy();
  });

  it('is read when it is read on another device', async () => {
    const page = await aCatchUpPage();
    page.socket.push('read', { threadId: 'a', seq: 3 });
    await page.settle();
    expect(screen.getByText('Læst')).toBeTruthy();
  });

  it('is answered in place, which counts as reading, and keys are letters there', async () => {
    const page = await aCatchUpPage({
      answer: (method, url) => (method === 'POST' && url.endsWith('/posts') ? { status: 201, body: aPost(4) } : undefined),
    });
    await press(page, 'r');
    const box = screen.getByRole('textbox', { name: 'Dit svar' });
    await userEvent.type(box, 'nej, men her er en');
    await page.settle();
    expect(here()).toBe('Tråden a');
    expect(await faultsOf(page.container)).toEqual([]);
    await click(page, 'Send');
    expect(page.server.to('POST', '/api/v1/threads/a/posts')).toHaveLength(1);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Læst')).toBeTruthy();
  });

  it('is muted in place, and that can be undone', async () => {
    const page = await aCatchUpPage();
    await click(page, 'Gør lydløs');
    expect(here()).toBe('Tråden b');
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast?.text).toBe('»Tråden a« er lydløs nu.');
    TestBed.inject(Toasts).undo(toast!);
    await page.settle();
    expect(page.server.to('PUT', '/api/v1/threads/a/level').map(({ body }) => body)).toEqual([{ level: 'mute' }, { level: null }]);
  });

  it('is all marked as read at once, up to what was known, and that can be undone', async () => {
    const page = await aCatchUpPage();
    await click(page, 'Markér resten som læst');
    expect(screen.getByRole('heading', { name: 'Du er helt ajour' })).toBeTruthy();
    expect(page.server.to('POST', '/api/v1/read-all')[0]?.body).toEqual({ upTo: '2026-11-22T09:00:00Z' });
    expect(TestBed.inject(Toasts).shown()[0]?.seconds).toBeGreaterThanOrEqual(20);
  });

  it('begins where one was, after a reload too', async () => {
    const { container } = await aCatchUpPage({ traad: 'c' });
    expect(here()).toBe('Tråden c');
    expect(within(container).getByText('Tråd 3 af 3')).toBeTruthy();
  });

  it('says what is wrong when it could not be fetched, and can be asked for again', async () => {
    let cut = true;
    const page = await aCatchUpPage({
      answer: (_method, url) =>
        cut && url === '/api/v1/catch-up'
          ? { status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' } }
          : undefined,
    });
    expect(screen.getByRole('alert').textContent).toContain('Hele Vejen er på vej op igen');
    expect(await faultsOf(page.container)).toEqual([]);
    cut = false;
    await click(page, 'Prøv igen');
    expect(here()).toBe('Tråden a');
  });

  it('is there in English', async () => {
    await aCatchUpPage({ language: 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'New for you' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Done with the thread' })).toBeTruthy();
  });
});
