import { TestBed } from '@angular/core/testing';
import type { ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import { ChosenNetwork, KeptSpaces } from '@hv/networks/web';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { AllThreadsPage } from './all-threads-page';
import { aSpace, aSummary } from '../testing';

interface World {
  vis?: string;
  threads?: ThreadSummaryView[];
  language?: 'da' | 'en';
  answer?: (url: string, params: URLSearchParams) => FakeAnswer | undefined;
}

const aPage = async ({
  threads = [aSummary('a'), aSummary('b', { spaceId: 'g', unread: 2 })],
  vis,
  language = 'da',
  answer,
}: World = {}) => {
  const page = await showPage(AllThreadsPage, {
    inputs: vis ? { vis } : {},
    language,
    answer: ({ url, params }) => {
      const special = answer?.(url, new URLSearchParams(params.toString()));
      if (special) return special;
      if (url === '/api/v1/networks/n2') return { status: 200, body: { id: 'n2', name: 'Efterværn', phases: [] } };
      if (url.startsWith('/api/v1/read-all')) return { status: 201, body: { id: 'r' } };
      return url === '/api/v1/threads' ? { status: 200, body: { items: threads, next: null } } : { status: 500 };
    },
  });
  TestBed.inject(KeptSpaces).know([aSpace(), aSpace({ id: 'g', name: 'Gruppen om skolefravær', networkId: 'n2' })]);
  await page.settle();
  return page;
};

const aNotice = (id: string, change: Partial<ThreadNotice> = {}): ThreadNotice => ({
  id,
  spaceId: 's',
  title: `Tråden ${id}`,
  lastSeq: 4,
  lastChange: 4,
  lastPostAt: '2026-11-22T09:00:00Z',
  version: 1,
  byPersonId: 'bo',
  ...change,
});

const rows = (label = 'Tråde') => within(screen.getByRole('list', { name: label })).getAllByRole('listitem');

describe('the conversations of all one’s spaces', () => {
  beforeEach(() => {
    localStorage.clear();
    freshBrowser();
  });

  it('stand together, each with its space, the way there, and the way through what is new', async () => {
    const { container, server } = await aPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Samtaler' })).toBeTruthy();
    expect(rows().map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual(['/rum/s/samtaler/a', '/rum/g/samtaler/b']);
    expect(within(rows()[0]!).getByText('Klynge Vest')).toBeTruthy();
    expect(within(rows()[1]!).getByText('Gruppen om skolefravær')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gå det nye igennem' }).getAttribute('href')).toBe('/nyt');
    expect(server.to('GET', '/api/v1/threads').map(({ params }) => params.toString())).toEqual(['']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are filtered by links, and the address says which', async () => {
    const { server, container } = await aPage({ vis: 'ubesvarede' });
    expect(server.to('GET', '/api/v1/threads').map(({ params }) => params.toString())).toEqual(['filter=unanswered']);
    const links = within(screen.getByRole('navigation', { name: 'Hvilke tråde vises' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain('/?vis=ubesvarede');
    expect(screen.getByRole('link', { name: 'Ubesvarede', current: 'page' })).toBeTruthy();
    expect(rows('Spørgsmål uden svar')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Markér alt som læst' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('mark what comes where it stands; what is new waits behind a button', async () => {
    const threads = [aSummary('a'), aSummary('b', { spaceId: 'g' })];
    const { socket, settle } = await aPage({ threads });
    threads.unshift(aSummary('ny', { spaceId: 'g' }));
    socket.push('thread.changed', aNotice('b', { spaceId: 'g', lastSeq: 5 }));
    socket.push('thread.changed', aNotice('ny', { spaceId: 'g', lastSeq: 1 }));
    await settle();
    expect(rows().map((row) => within(row).getByRole('link').textContent)).toEqual(['Tråden a', 'Tråden b']);
    expect(within(rows()[1]!).getByText('2 nye indlæg')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '1 ny tråd' }));
    await settle();
    expect(rows()).toHaveLength(3);
  });

  it('are those of the chosen network, which is said and can be undone', async () => {
    const { server, socket, settle, container } = await aPage();
    TestBed.inject(ChosenNetwork).choose('n2');
    await settle();
    await screen.findByText('Kun Efterværn.');
    const readAll = await screen.findByRole('button', { name: 'Markér alt som læst' });
    expect(await faultsOf(container)).toEqual([]);
    socket.push('thread.changed', aNotice('fremmed', { spaceId: 's', lastSeq: 1 }));
    await settle();
    expect(screen.queryByRole('button', { name: '1 ny tråd' })).toBeNull();
    await userEvent.click(readAll);
    await settle();
    expect(server.to('POST', '/api/v1/read-all')[0]?.body).toEqual({ networkId: 'n2', upTo: '2026-11-20T09:00:00Z' });
    await userEvent.click(screen.getByRole('button', { name: 'Vis alle netværk' }));
    await settle();
    expect(screen.queryByText('Kun Efterværn.')).toBeNull();
    expect(server.to('GET', '/api/v1/threads').map(({ params }) => params.get('network'))).toEqual([null, 'n2', null]);
  });

  it('go on as far back as one asks', async () => {
    const { settle, server } = await aPage({
      answer: (url, params) =>
        url === '/api/v1/threads' && !params.get('after')
          ? { status: 200, body: { items: [aSummary('a'), aSummary('b')], next: 'mere' } }
          : undefined,
      threads: [aSummary('c')],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere tråde' }));
    await settle();
    expect(rows()).toHaveLength(3);
    expect(server.to('GET', '/api/v1/threads').at(-1)?.params.get('after')).toBe('mere');
  });

  it.each([
    [undefined, 'Ingen samtaler endnu', 'Se dine rum'],
    ['nye', 'Du har læst det hele', 'Vis alle tråde'],
    ['mine', 'Du har ikke skrevet i nogen tråd endnu', 'Vis alle tråde'],
    ['naevnt', 'Ingen har nævnt dig endnu', 'Vis alle tråde'],
    ['fulgt', 'Du følger ingen tråde endnu', 'Vis alle tråde'],
    ['ubesvarede', 'Alle spørgsmål er besvaret', 'Vis alle tråde'],
    ['lukkede', 'Ingen tråde er lukket', 'Vis alle tråde'],
  ])('teach what would stand there where there are none (%s)', async (vis, heading, way) => {
    const { container } = await aPage({ threads: [], ...(vis ? { vis } : {}) });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByRole('link', { name: way })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('say what is wrong and can be asked for again', async () => {
    let cut = true;
    const { settle, container } = await aPage({
      language: 'en',
      answer: () => (cut ? { status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' } } : undefined),
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Conversations' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(rows('Threads')).toHaveLength(2);
  });
});
