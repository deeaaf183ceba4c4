import type { ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import type { SpaceView } from '@hv/networks/contracts';
import { freshBrowser, reader, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSpace, aSummary } from './testing';
import { ThreadListPage } from './thread-list-page';

interface World {
  threads?: ThreadSummaryView[];
  space?: SpaceView;
  answer?: (url: string, after: string | null) => FakeAnswer | undefined;
}

const aListPage = ({ threads = [aSummary('a'), aSummary('b', { unread: 2 })], space = aSpace(), answer }: World = {}) =>
  showPage(ThreadListPage, {
    inputs: { spaceId: 's' },
    answer: ({ url, params }) => {
      const special = answer?.(url, params.get('after'));
      if (special) return special;
      if (url === '/api/v1/spaces/s') return { status: 200, body: space };
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
});
