import type { HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { OverviewView } from '@hv/notifications/contracts';
import type { NetworkView } from '@hv/networks/contracts';
import { aSpace, aSummary } from '@hv/discussions/web/testing';
import { type FakeServer, freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { OverviewPage } from './overview-page';
import { OverviewStore } from './overview-store';

const network: NetworkView = {
  id: 'n',
  name: 'Forebyggelse hele vejen rundt',
  purpose: '',
  from: '2026-01-01',
  to: '2028-12-31',
  phases: [
    { name: 'Køreplan', from: '2020-01-01', to: '2020-12-31' },
    { name: 'Udviklingsforløb', from: '2021-01-01', to: '2098-12-31' },
    { name: 'Forankring', from: '2099-01-01', to: '2099-12-31' },
  ],
};

const west = aSpace();
const herning = aSpace({ id: 'h', kind: 'organisation', name: 'Herning Kommune' });

const anOverview = (change: Partial<OverviewView> = {}): OverviewView => ({
  networks: [network],
  spaces: [
    { space: west, unreadThreads: 1 },
    { space: herning, unreadThreads: 0 },
  ],
  unread: [aSummary('a', { unread: 2 }), aSummary('b', { unread: 1, spaceId: 'h' })],
  recent: [aSummary('c', { title: 'En tråd, der er læst' })],
  unseenNotifications: 0,
  muted: [],
  heard: [],
  guide: null,
  ...change,
});

const show = (overview: OverviewView | (() => FakeAnswer) = anOverview(), language: 'da' | 'en' = 'da') =>
  showPage(OverviewPage, { language, answer: () => (typeof overview === 'function' ? overview() : { status: 200, body: overview }) });

/** The overview of someone in two networks, as the server answers it. */
const aftercare = { ...network, id: 'e', name: 'Efterværn' };
const two = anOverview({
  networks: [network, aftercare],
  spaces: [...anOverview().spaces, { space: aSpace({ id: 'efter', name: 'Hele efterværnet', networkId: 'e' }), unreadThreads: 1 }],
  unread: [...anOverview().unread, aSummary('x', { unread: 3, spaceId: 'efter' })],
});
const answering = ({ url, params }: HttpRequest<unknown>): FakeAnswer => {
  const asked = params.get('network');
  const isAsked = (spaceId: string) => !asked || two.spaces.some(({ space }) => space.id === spaceId && space.networkId === asked);
  const body = {
    ...two,
    spaces: two.spaces.filter(({ space }) => isAsked(space.id)),
    unread: [...two.unread, ...(asked === 'e' ? [aSummary('y', { spaceId: 'efter', unread: 1 })] : [])].filter(({ spaceId }) =>
      isAsked(spaceId),
    ),
    recent: two.recent.filter(({ spaceId }) => isAsked(spaceId)),
  };
  return url === '/api/v1/overview' ? { status: 200, body } : { status: 500 };
};
const showTwo = (language: 'da' | 'en' = 'da') => showPage(OverviewPage, { language, answer: answering });
const asked = (server: FakeServer) => server.to('GET', '/api/v1/overview').map(({ params }) => params.get('network'));

const newIn = (space: string) => within(screen.getByRole('list', { name: `Nyt i ${space}` })).getAllByRole('listitem');

describe('the overview', () => {
  beforeEach(freshBrowser);

  it('shows what is new by space, what was read, and what comes next, from one request', async () => {
    const { server, container } = await show();
    expect(within(newIn('Klynge Vest')[0]!).getByRole('link', { name: 'Tråden a' }).getAttribute('href')).toBe('/rum/s/samtaler/a');
    expect(within(newIn('Klynge Vest')[0]!).getByText('2 nye indlæg')).toBeTruthy();
    expect(newIn('Herning Kommune')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'En tråd, der er læst' })).toBeTruthy();
    expect(screen.getByText(/I er i fasen »Udviklingsforløb«/)).toBeTruthy();
    expect(screen.getByText('Næste fase er »Forankring« fra 1. januar 2099.')).toBeTruthy();
    expect(server.to('GET', '/api/v1/overview')).toHaveLength(1);
    expect(server.requests.filter(({ url }) => url !== '/api/v1/session')).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English to those who read English', async () => {
    const { container } = await show(anOverview(), 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'Overview' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('marks what comes where it stands, and lets the rest wait behind a button', async () => {
    let current = anOverview();
    const { socket, settle } = await show(() => ({ status: 200, body: current }));
    const notice = {
      spaceId: 's',
      title: 'Tråden a',
      lastSeq: 4,
      lastChange: 4,
      lastPostAt: '2026-11-22T09:00:00Z',
      version: 1,
      byPersonId: 'bo',
    };
    socket.push('thread.changed', { ...notice, id: 'a' });
    await settle();
    expect(within(newIn('Klynge Vest')[0]!).getByText('3 nye indlæg')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vis det nyeste' })).toBeNull();
    socket.push('thread.changed', { ...notice, id: 'ny' });
    await settle();
    expect(newIn('Klynge Vest')).toHaveLength(1);
    current = anOverview({ unread: [aSummary('ny', { unread: 1 }), aSummary('a', { unread: 3 })] });
    await userEvent.click(screen.getByRole('button', { name: 'Vis det nyeste' }));
    await settle();
    expect(newIn('Klynge Vest')).toHaveLength(2);
  });

  it('forgets what is read, here or on another device', async () => {
    const { socket, settle } = await show();
    socket.push('read', { threadId: 'a', seq: 3 });
    await settle();
    expect(within(newIn('Klynge Vest')[0]!).queryByText(/nye indlæg/)).toBeNull();
  });

  describe('for someone in several networks', () => {
    beforeEach(() => localStorage.clear());

    it('follows the chosen network, says so, and shows all again', async () => {
      const { server, settle, container } = await showTwo();
      expect(newIn('Hele efterværnet')).toHaveLength(1);
      expect(screen.queryByRole('button', { name: 'Vis alle netværk' })).toBeNull();
      server.holding = true;
      TestBed.inject(OverviewStore).choose('e');
      await settle();
      // What is known of it stands there at once; the rest comes with the answer.
      expect(screen.getByRole('status').textContent?.trim()).toBe('Kun Efterværn.');
      expect(newIn('Hele efterværnet')).toHaveLength(1);
      server.release();
      await settle();
      expect(newIn('Hele efterværnet')).toHaveLength(2);
      expect(screen.queryByRole('list', { name: 'Nyt i Klynge Vest' })).toBeNull();
      expect(screen.queryByText('En tråd, der er læst')).toBeNull();
      expect(screen.getByText('Efterværn')).toBeTruthy();
      expect(screen.queryByText('Forebyggelse hele vejen rundt')).toBeNull();
      expect(await faultsOf(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Vis alle netværk' }));
      await settle();
      expect(newIn('Klynge Vest')).toHaveLength(1);
      expect(screen.getByText('Forebyggelse hele vejen rundt')).toBeTruthy();
      expect(asked(server)).toEqual([null, 'e', null]);
    });

    it('keeps the choice, and speaks English', async () => {
      localStorage.setItem('hele-vejen.network', 'e');
      const { server } = await showTwo('en');
      expect(screen.getByText('Only Efterværn.')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Show all networks' })).toBeTruthy();
      expect(asked(server)).toEqual(['e']);
    });

    it('forgets a choice of a network one is no longer in', async () => {
      localStorage.setItem('hele-vejen.network', 'forladt');
      const { server } = await showTwo();
      expect(newIn('Klynge Vest')).toHaveLength(1);
      expect(asked(server)).toEqual(['forladt', null]);
      expect(localStorage.getItem('hele-vejen.network')).toBeNull();
    });

    it('is not told that something waits in another network', async () => {
      localStorage.setItem('hele-vejen.network', 'e');
      const { socket, settle } = await showTwo();
      const notice = { id: 'ny', title: '', lastSeq: 1, lastChange: 1, lastPostAt: '2026-11-22T09:00:00Z', version: 1, byPersonId: 'bo' };
      socket.push('thread.changed', { ...notice, spaceId: 's' });
      await settle();
      expect(screen.queryByRole('button', { name: 'Vis det nyeste' })).toBeNull();
      socket.push('thread.changed', { ...notice, spaceId: 'efter' });
      await settle();
      expect(screen.getByRole('button', { name: 'Vis det nyeste' })).toBeTruthy();
    });

    it('has one way out when the network that is chosen could not be fetched', async () => {
      localStorage.setItem('hele-vejen.network', 'e');
      await showPage(OverviewPage, { answer: () => 'lost' });
      expect(screen.getByRole('alert')).toBeTruthy();
    });
  });

  it('says so when all is read', async () => {
    const { container } = await show(anOverview({ unread: [] }));
    expect(screen.getByText(/Du har læst det hele/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('teaches whoever is in no network yet', async () => {
    const { container } = await show({
      networks: [],
      spaces: [],
      unread: [],
      recent: [],
      unseenNotifications: 0,
      muted: [],
      heard: [],
      guide: null,
    });
    expect(screen.getByRole('heading', { name: 'Du er ikke med i et rum endnu' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is wrong when it could not be fetched, and fetches it when the connection is back', async () => {
    let cut = true;
    const { socket, settle, container } = await show(() => (cut ? 'lost' : { status: 200, body: anOverview() }));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    socket.lose();
    socket.retry();
    await settle();
    expect(newIn('Klynge Vest')).toHaveLength(1);
  });

  it('stands with the longest names', async () => {
    const name = 'Socialstyrelsens partnerskab om en tidligere forebyggende indsats'.slice(0, 60);
    const { container } = await show(
      anOverview({
        spaces: [{ space: aSpace({ name }), unreadThreads: 9 }],
        unread: Array.from({ length: 20 }, (_, index) => aSummary(`${index}`, { title: name, unread: 100 })),
      }),
    );
    expect(newIn(name)).toHaveLength(20);
    expect(screen.getAllByText('99+ nye indlæg')).toHaveLength(20);
    expect(await faultsOf(container)).toEqual([]);
  });
});
