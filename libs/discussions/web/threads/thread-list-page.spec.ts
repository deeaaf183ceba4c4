import { TestBed } from '@angular/core/testing';
import type { SpaceStandingView, ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import type { SpaceView } from '@hv/networks/contracts';
import { freshBrowser, reader, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSpace, aSummary } from '../testing';
import { ThreadListPage } from './thread-list-page';

const aStanding = (change: Partial<SpaceStandingView> = {}): SpaceStandingView => ({
  level: null,
  unread: 1,
  mentioned: 0,
  unanswered: 0,
  ...change,
});

interface World {
  vis?: string;
  standing?: SpaceStandingView;
  threads?: ThreadSummaryView[];
  space?: SpaceView;
  answer?: (url: string, after: string | null) => FakeAnswer | undefined;
}

const aListPage = ({
  threads = [aSummary('a'), aSummary('b', { unread: 2 })],
  space = aSpace(),
  vis,
  standing = aStanding(),
  answer,
}: World = {}) =>
  showPage(ThreadListPage, {
    inputs: { spaceId: 's', ...(vis ? { vis } : {}) },
    answer: ({ url, params }) => {
      const special = answer?.(url, params.get('after'));
      if (special) return special;
      if (url === '/api/v1/spaces/s') return { status: 200, body: space };
      if (url === '/api/v1/spaces/s/standing') return { status: 200, body: standing };
      if (url === '/api/v1/spaces/s/level') return { status: 200, body: aStanding({ level: 'follow' }) };
      if (url.startsWith('/api/v1/read-all')) return { status: 201, body: { id: 'r' } };
      return url === '/api/v1/spaces/s/threads' ? { status: 200, body: { items: threads, next: null } } : { status: 500 };
    },
  });

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

const rows = () => within(screen.getByRole('list', { name: 'Tråde' })).getAllByRole('listitem');

describe('the conversations of a space', () => {
  beforeEach(freshBrowser);

  it('are named with what is new, who wrote last and how that begins', async () => {
    const { container } = await aListPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Klynge Vest' })).toBeTruthy();
    expect(screen.getByText('Klynge · 8 organisationer, 41 personer')).toBeTruthy();
    expect(within(rows()[1]!).getByRole('link', { name: 'Tråden b' }).getAttribute('href')).toBe('/rum/s/samtaler/b');
    expect(within(rows()[1]!).getByText('2 nye indlæg')).toBeTruthy();
    expect(rows()[0]?.textContent).toContain('Bo Kjær, Hvidovre Kommune');
    expect(screen.getByRole('link', { name: 'Start en tråd' }).getAttribute('href')).toBe('/rum/s/samtaler/ny');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('mark what comes where it stands, and move nothing', async () => {
    const { socket, settle } = await aListPage();
    socket.push('thread.changed', aNotice('b', { lastSeq: 5 }));
    await settle();
    expect(rows().map((row) => within(row).getByRole('link').textContent)).toEqual(['Tråden a', 'Tråden b']);
    expect(within(rows()[1]!).getByText('4 nye indlæg')).toBeTruthy();
    socket.push('read', { threadId: 'b', seq: 5 });
    await settle();
    expect(within(rows()[1]!).queryByText(/nye indlæg/)).toBeNull();
  });

  it('do not count what one wrote oneself', async () => {
    const { socket, settle } = await aListPage();
    socket.push('thread.changed', aNotice('a', { byPersonId: reader.id }));
    await settle();
    expect(within(rows()[0]!).queryByText(/nye? indlæg/)).toBeNull();
  });

  it('let a new thread wait behind a button', async () => {
    const threads = [aSummary('a')];
    const { socket, settle } = await aListPage({ threads });
    threads.unshift(aSummary('ny'));
    socket.push('thread.changed', aNotice('ny', { lastSeq: 1 }));
    await settle();
    expect(rows()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '1 ny tråd' }));
    await settle();
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: '1 ny tråd' })).toBeNull();
  });

  it('go on as far back as one asks', async () => {
    const second: FakeAnswer = { status: 200, body: { items: [aSummary('c')], next: null } };
    const first: FakeAnswer = { status: 200, body: { items: [aSummary('a'), aSummary('b')], next: 'mere' } };
    const { settle } = await aListPage({
      answer: (url, after) => (url.endsWith('/threads') ? (after === 'mere' ? second : first) : undefined),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere tråde' }));
    await settle();
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Vis flere tråde' })).toBeNull();
  });

  it('teach what they are for where there are none', async () => {
    const { container } = await aListPage({ threads: [] });
    expect(screen.getByRole('heading', { name: 'Ingen samtaler endnu' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start den første tråd' }).getAttribute('href')).toBe('/rum/s/samtaler/ny');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('offer nothing to write to those who may only read', async () => {
    await aListPage({ threads: [], space: aSpace({ abilities: { write: false, moderate: false } }) });
    expect(screen.queryByRole('link', { name: /Start/ })).toBeNull();
    expect(screen.getByText(/Du kan læse med/)).toBeTruthy();
  });

  it('say so when the space is not there for one', async () => {
    const gone: FakeAnswer = { status: 404, body: { status: 404, code: 'networks.space-not-found', detail: '', requestId: '' } };
    const { container } = await aListPage({ answer: () => gone });
    expect(screen.getByRole('heading', { level: 1, name: 'Rummet er ikke her' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('say what is wrong and can be asked for again when they could not be fetched', async () => {
    let cut = true;
    const { settle, container } = await aListPage({
      answer: (url) =>
        cut && url.endsWith('/threads')
          ? { status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' } }
          : undefined,
    });
    expect(screen.getByRole('alert').textContent).toContain('Hele Vejen er på vej op igen');
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(rows()).toHaveLength(2);
  });

  it('stand with five hundred of them', async () => {
    await aListPage({ threads: Array.from({ length: 500 }, (_, index) => aSummary(`nr. ${index}`)) });
    expect(rows()).toHaveLength(500);
  });

  it('are filtered by links with counts, and the address says which', async () => {
    const { server, container } = await aListPage({ vis: 'nye', standing: aStanding({ unread: 3, unanswered: 2 }) });
    expect(server.to('GET', '/api/v1/spaces/s/threads').map(({ params }) => params.get('filter'))).toEqual(['unread']);
    const links = within(screen.getByRole('navigation', { name: 'Hvilke tråde vises' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['', 'nye', 'mine', 'naevnt', 'fulgt', 'ubesvarede', 'lukkede'].map((word) => (word ? `/?vis=${word}` : '/')),
    );
    expect(links[1]?.getAttribute('aria-current')).toBe('page');
    expect(links[1]?.textContent).toContain('(3 tråde)');
    expect(links[5]?.textContent).toContain('(2 tråde)');
    expect(screen.getByRole('list', { name: 'Tråde med nyt' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['nye', 'Du har læst det hele'],
    ['mine', 'Du har ikke skrevet her endnu'],
    ['naevnt', 'Ingen har nævnt dig her'],
    ['fulgt', 'Du følger ingen tråde her'],
    ['ubesvarede', 'Alle spørgsmål er besvaret'],
    ['lukkede', 'Ingen tråde er lukket'],
  ])('say in words of their own that nothing fits (%s)', async (vis, heading) => {
    const { container } = await aListPage({ vis, threads: [] });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vis alle tråde' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are all marked as read up to the latest that stands there, and that can be undone', async () => {
    const threads = [
      aSummary('a', { unread: 1, lastPostAt: '2026-11-21T09:00:00Z' }),
      aSummary('b', { lastPostAt: '2026-11-20T09:00:00Z' }),
    ];
    const { server, socket, settle } = await aListPage({ threads });
    await userEvent.click(screen.getByRole('button', { name: 'Markér alt som læst' }));
    await settle();
    expect(server.to('POST', '/api/v1/read-all')[0]?.body).toEqual({ spaceId: 's', upTo: '2026-11-21T09:00:00Z' });
    threads[0] = aSummary('a');
    socket.push('standing.changed', { spaceIds: ['s'] });
    await settle();
    expect(within(rows()[0]!).queryByText(/nyt indlæg/)).toBeNull();
    const [toast] = TestBed.inject(Toasts).shown();
    TestBed.inject(Toasts).undo(toast!);
    await settle();
    expect(server.to('DELETE', '/api/v1/read-all/r')).toHaveLength(1);
  });

  it('count nothing where they are muted, and say so', async () => {
    const { socket, settle } = await aListPage({ threads: [aSummary('a', { level: 'mute' })] });
    socket.push('thread.changed', aNotice('a', { lastSeq: 9 }));
    await settle();
    expect(within(rows()[0]!).queryByText(/nye indlæg/)).toBeNull();
    expect(within(rows()[0]!).getByText('Lydløs')).toBeTruthy();
  });

  it('belong to a space that is followed as closely as one says', async () => {
    const { server, settle } = await aListPage();
    await userEvent.click(screen.getByRole('button', { name: 'Du følger det, du er med i' }));
    await settle();
    await userEvent.click(screen.getByRole('radio', { name: 'Følg det hele' }));
    await settle();
    expect(server.to('PUT', '/api/v1/spaces/s/level')[0]?.body).toEqual({ level: 'follow' });
    expect(screen.getByRole('button', { name: 'Du følger hele rummet' })).toBeTruthy();
  });
});
