import { TestBed } from '@angular/core/testing';
import type { ListedDraftView } from '@hv/discussions/contracts';
import { Drafts } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { DraftsPage } from './drafts-page';
import { aSpace } from '../testing';

const drafted = (placeId: string, change: Partial<ListedDraftView> = {}): ListedDraftView => ({
  place: 'thread',
  placeId,
  title: null,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: `Begyndelsen i ${placeId}` }] }] },
  version: 7,
  savedAt: '2026-11-22T09:00:00Z',
  spaceId: 's',
  threadTitle: 'Skolefravær',
  ...change,
});

const begun = drafted('s', { place: 'space', title: 'En ny dag', threadTitle: null });

const aPage = (items: () => readonly ListedDraftView[] | 'looking' | null, language: 'da' | 'en' = 'da') =>
  showPage(DraftsPage, {
    language,
    answer: ({ method, url }): FakeAnswer => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (method === 'DELETE') return { status: 204 };
      if (method === 'PUT') return { status: 200, body: begun };
      const drafts = items();
      if (drafts === 'looking') return { status: 403, body: { code: 'platform.only-looking' } };
      return url === '/api/v1/drafts' && drafts ? { status: 200, body: { items: drafts } } : { status: 500 };
    },
  });

const link = (within_: HTMLElement) => within(within_).getByRole('link', { name: 'Skriv videre' });

describe('what one has begun and not sent', () => {
  beforeEach(freshBrowser);

  it('is found again with what it is written on, and leads there', async () => {
    const { container } = await aPage(() => [drafted('t'), begun, drafted('u', { place: 'space', threadTitle: null, spaceId: 'u' })]);
    const [answer, thread, unnamed] = screen.getAllByRole('article');
    expect(within(answer!).getByRole('heading', { name: 'Svar i »Skolefravær«' })).toBeTruthy();
    expect(answer!.textContent).toContain('Klynge Vest');
    expect(answer!.textContent).toContain('Begyndelsen i t');
    expect(link(answer!).getAttribute('href')).toBe('/rum/s/samtaler/t');
    expect(within(thread!).getByRole('heading', { name: 'Ny tråd: En ny dag' })).toBeTruthy();
    expect(link(thread!).getAttribute('href')).toBe('/rum/s/samtaler/ny');
    expect(within(unnamed!).getByRole('heading', { name: 'Ny tråd uden navn endnu' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se det, du har planlagt' }).getAttribute('href')).toBe('/planlagt');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is thrown away here and on the server, and that can be undone', async () => {
    const page = await aPage(() => [begun]);
    const kept = TestBed.inject(Drafts);
    kept.save('new-thread:s', { type: 'doc' });
    kept.save('new-thread-title:s', { title: 'En ny dag' });
    await userEvent.click(screen.getByRole('button', { name: 'Kassér' }));
    await page.settle();
    expect(page.server.to('DELETE', '/api/v1/spaces/s/draft')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Du har ingen kladder' })).toBeTruthy();
    expect(kept.kept()).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast?.text).toBe('Kladden er kasseret.');
    TestBed.inject(Toasts).undo(toast!);
    await page.settle();
    expect(page.server.to('PUT', '/api/v1/spaces/s/draft').map(({ body }) => body)).toEqual([{ title: 'En ny dag', body: begun.body }]);
    expect(screen.getByRole('heading', { name: 'Ny tråd: En ny dag' })).toBeTruthy();
  });

  it('teaches when there is nothing', async () => {
    const { container } = await aPage(() => [], 'en');
    expect(screen.getByRole('heading', { name: 'You have no drafts' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when it cannot be fetched, and is asked for again', async () => {
    let items: readonly ListedDraftView[] | null = null;
    const page = await aPage(() => items);
    expect(screen.getByText(/De er ikke væk. Noget gik galt hos os/)).toBeTruthy();
    items = [drafted('t')];
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await page.settle();
    expect(screen.getByText('Begyndelsen i t')).toBeTruthy();
  });

  it('is asked for again when one comes back from another tab', async () => {
    let items = [drafted('t')];
    const page = await aPage(() => items);
    items = [];
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settle();
    expect(screen.getByRole('heading', { name: 'Du har ingen kladder' })).toBeTruthy();
    await page.leave();
    const asked = page.server.to('GET', '/api/v1/drafts').length;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.server.to('GET', '/api/v1/drafts')).toHaveLength(asked);
  });

  it('is not for whoever looks as somebody else', async () => {
    const { container } = await aPage(() => 'looking');
    expect(screen.getByRole('alert').textContent).toContain('Du ser som en anden');
    expect(screen.getByRole('alert').textContent).not.toContain('De er ikke væk');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});
