import type { BookmarkView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { BookmarksPage } from './bookmarks-page';

const saved = (id: string, change: Partial<BookmarkView> = {}): BookmarkView => ({
  postId: id,
  threadId: 't',
  spaceId: 's',
  seq: 7,
  title: 'Skolefravær',
  author: { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' },
  excerpt: `Begyndelsen af ${id}`,
  note: null,
  remindAt: null,
  remindedAt: null,
  savedAt: '2026-11-22T09:00:00Z',
  ...change,
});

const aPage = (
  items: readonly BookmarkView[] | null,
  answer?: (method: string, url: string, after: string | null) => FakeAnswer | undefined,
  language: 'da' | 'en' = 'da',
) =>
  showPage(BookmarksPage, {
    language,
    answer: ({ method, url, params }) =>
      answer?.(method, url, params.get('after')) ??
      (url === '/api/v1/bookmarks' && items ? { status: 200, body: { items, next: null } } : { status: 500 }),
  });

describe('what one has saved', () => {
  beforeEach(freshBrowser);

  it('is shown with its note, its reminder, and the way there', async () => {
    const { container } = await aPage([
      saved('a', { note: 'Til mødet', remindAt: '2027-11-24T07:00:00.000Z' }),
      saved('b', { author: null, excerpt: '' }),
    ]);
    const [first, second] = screen.getAllByRole('article');
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-7');
    expect(first!.textContent).toContain('Til mødet');
    expect(first!.textContent).toMatch(/Du bliver mindet om det ons\. 24\. nov\.( 2027)? kl\. 08\.00/);
    expect(second!.textContent).toContain('Indlægget er fjernet');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('teaches when there is nothing, and says when it cannot be fetched', async () => {
    const { container, leave } = await aPage([], undefined, 'en');
    expect(screen.getByText('You have not saved anything yet')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await leave();
  });

  it('is not lost when it cannot be fetched', async () => {
    await aPage(null);
    expect(screen.getByText(/De er ikke væk. Noget gik galt hos os/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });

  it('is not for whoever looks as somebody else', async () => {
    const { container } = await aPage(null, () => ({ status: 403, body: { code: 'platform.only-looking' } }));
    expect(screen.getByRole('alert').textContent).toContain('Du ser som en anden');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is fetched page by page', async () => {
    const { settle } = await aPage(null, (_method, url, after) => {
      if (url !== '/api/v1/bookmarks') return undefined;
      return { status: 200, body: after ? { items: [saved('b')], next: null } : { items: [saved('a')], next: 'videre' } };
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('is asked for again when one comes back from another tab: what was removed, and what was forgotten', async () => {
    const items = [saved('a'), saved('b')];
    const { settle, leave, server } = await aPage(null, (_method, url) =>
      url === '/api/v1/bookmarks' ? { status: 200, body: { items: [...items], next: null } } : undefined,
    );
    items.splice(0, 2, saved('a', { author: null, excerpt: '' }));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('Indlægget er fjernet')).toBeTruthy();
    await leave();
    const asked = server.to('GET', '/api/v1/bookmarks').length;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(server.to('GET', '/api/v1/bookmarks')).toHaveLength(asked);
  });

  it('is forgotten', async () => {
    const { server, settle } = await aPage([saved('a')], (method) => (method === 'DELETE' ? { status: 204 } : undefined));
    await userEvent.click(screen.getByRole('button', { name: 'Fjern fra gemte' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/posts/a/bookmark')).toHaveLength(1);
    expect(screen.getByText('Du har ikke gemt noget endnu')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is put off once one was reminded of it, and changed in its dialog', async () => {
    const again = saved('a', { note: 'Husk', remindAt: '2027-11-24T07:00:00.000Z' });
    const { server, settle } = await aPage(
      [saved('a', { note: 'Husk', remindAt: '2026-11-20T07:00:00.000Z', remindedAt: '2026-11-20T07:00:01.000Z' })],
      (method) => (method === 'PUT' ? { status: 200, body: again } : undefined),
    );
    expect(screen.getByText(/Du blev mindet om det/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mind mig i morgen tidlig' }));
    await settle();
    expect(server.to('PUT', '/api/v1/posts/a/bookmark')[0]?.body).toEqual({ note: 'Husk', remindAt: expect.stringMatching(/T08:00$/) });
    expect(screen.getByText(/Du bliver mindet om det/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ret' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gemt indlæg' });
    expect((within(dialog).getByRole('radio', { name: /^Som før/ }) as HTMLInputElement).checked).toBe(true);
    await userEvent.click(within(dialog).getByRole('radio', { name: 'En anden dag' }));
    const when = within(dialog).getByLabelText('Hvornår?') as HTMLInputElement;
    when.value = '2020-01-01T08:00';
    when.dispatchEvent(new Event('input'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await settle();
    expect(dialog.textContent).toContain('Vælg et tidspunkt, der ligger senere end nu');
    expect(server.to('PUT', '/api/v1/posts/a/bookmark')).toHaveLength(1);
  });
});
