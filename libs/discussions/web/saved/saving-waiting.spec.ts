import { TestBed } from '@angular/core/testing';
import type { BookmarkView } from '@hv/discussions/contracts';
import { Outbox } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aThread } from '../testing';
import { aThreadPage, choose, postsShown } from '../testing/a-thread-page';
import { BookmarksPage } from './bookmarks-page';

const path = '/api/v1/posts/p2/bookmark';
const thread = aThread({ lastSeq: 2, lastChange: 2 });
const saved: BookmarkView = {
  postId: 'p2',
  threadId: 't',
  spaceId: 's',
  seq: 2,
  title: 'Skolefravær',
  author: { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' },
  excerpt: 'Indlæg nummer 2',
  note: 'Til mødet',
  remindAt: null,
  remindedAt: null,
  savedAt: '2026-11-22T09:00:00Z',
};

/** Whether there is a network, and what the server answers to a wish then. */
let world: { online: boolean; answer: FakeAnswer };
const answer = (method: string, url: string): FakeAnswer | undefined => {
  if (url === '/api/v1/bookmarks') return world.online ? { status: 200, body: { items: [], next: null } } : 'lost';
  if (url !== path) return undefined;
  if (!world.online) return 'lost';
  return method === 'DELETE' ? { status: 204 } : world.answer;
};
const aPage = () => aThreadPage({ thread, posts: [aPost(1), aPost(2)], answer });
const back = (): void => {
  world.online = true;
  window.dispatchEvent(new Event('online'));
};
async function save(note: string): Promise<void> {
  await choose(2, 'Gem indlægget …');
  const dialog = within(await screen.findByRole('dialog', { name: 'Gem indlægget' }));
  await userEvent.type(dialog.getByRole('textbox', { name: /^Note til dig selv/ }), note);
  await userEvent.click(dialog.getByRole('button', { name: 'Gem' }));
}

describe('saving a post without a network', () => {
  beforeEach(async () => {
    await freshBrowser();
    world = { online: false, answer: { status: 200, body: saved } };
  });

  it('marks it at once, and is sent when one is back', async () => {
    const { server, settle, container } = await aPage();
    await save('Til mødet');
    await settle();
    expect(postsShown()[1]!.textContent).toContain('Gemt');
    expect(await faultsOf(container)).toEqual([]);
    back();
    await settle();
    expect(server.to('PUT', path).at(-1)?.body).toEqual({ note: 'Til mødet' });
    expect(postsShown()[1]!.textContent).toContain('Gemt');
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });

  it('survives that the tab is closed, and stands among what one has saved', async () => {
    const first = await aPage();
    await save('Til mødet');
    await first.settle();
    await first.leave();
    TestBed.resetTestingModule();
    const { server, settle, container } = await showPage(BookmarksPage, {
      answer: ({ method, url }) =>
        url === '/api/v1/bookmarks' ? { status: 200, body: { items: [], next: null } } : (answer(method, url) ?? { status: 500 }),
    });
    await settle();
    const item = within(screen.getByRole('article'));
    expect(item.getByText('Til mødet')).toBeTruthy();
    expect(item.getByText(/^Indlæg 2 i »/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    back();
    await settle();
    expect(server.to('PUT', path).at(-1)?.body).toEqual({ note: 'Til mødet' });
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('and regretting it: the last wish wins, also when the first was on its way', async () => {
    const { server, settle } = await aPage();
    await save('Til mødet');
    await settle();
    await choose(2, 'Gemt: ret eller fjern …');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fjern fra gemte' }));
    expect(postsShown()[1]!.textContent).not.toContain('Gemt');
    back();
    await waitFor(() => settle().then(() => expect(TestBed.inject(Outbox).entries()).toEqual([])));
    expect(server.requests.filter(({ url }) => url === path).at(-1)?.method).toBe('DELETE');
    expect(postsShown()[1]!.textContent).not.toContain('Gemt');
  });

  it('tells when it was refused, and marks it no longer', async () => {
    const { settle } = await aPage();
    await save('Til mødet');
    world.answer = { status: 409, body: { status: 409, code: 'discussions.too-many-bookmarks', detail: '', requestId: '' } };
    back();
    await settle();
    expect(TestBed.inject(Toasts).shown().at(-1)?.text).toContain('Du har gemt rigtig mange indlæg.');
    expect(postsShown()[1]!.textContent).not.toContain('Gemt');
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });
});
