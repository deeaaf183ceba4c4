import { HttpBackend, type HttpRequest } from '@angular/common/http';
import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OverviewView } from '@hv/notifications/contracts';
import { LIVE_SOCKET } from '@hv/platform/web';
import { FakeServer, FakeSocket, freshBrowser, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { App } from './app';
import { appConfig } from './app-config';

const anne = { id: 'anne', name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false };

const aSpace = (id: string, kind: string, name: string, unreadThreads = 0, networkId = 'n1') =>
  ({
    space: {
      id,
      kind,
      name,
      purpose: '',
      networkId,
      parentSpaceId: null,
      abilities: { write: true, moderate: false },
      audience: { organisations: 8, people: 41 },
    },
    unreadThreads,
  }) as OverviewView['spaces'][number];

const aNetwork = (id: string, name: string) => ({ id, name, purpose: '', from: '2015-10-01', to: '2017-12-31', phases: [] });

const overview: OverviewView = {
  networks: [aNetwork('n1', 'Forebyggelse hele vejen rundt')],
  spaces: [
    aSpace('vest', 'cluster', 'Klynge Vest', 3),
    aSpace('alle', 'network', 'Hele netværket'),
    aSpace('herning', 'organisation', 'Herning Kommune'),
  ],
  unread: [],
  recent: [],
  unseenNotifications: 4,
};

/** How wide the window is: jsdom does not know. */
const room = (wide: boolean): void => {
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: wide, media: query }) as MediaQueryList;
};

interface Setting {
  signedIn?: boolean;
  overview?: OverviewView;
  answers?: (request: HttpRequest<unknown>) => FakeAnswer | undefined;
}

const openApp = async (url: string, setting: Setting = {}) => {
  freshBrowser();
  const state = { signedIn: true, overview, ...setting };
  const socket = new FakeSocket();
  for (const call of ['space.join', 'space.leave']) socket.answers.set(call, () => ({ ok: true }));
  const unknown: FakeAnswer = { status: 401, body: { status: 401, code: 'platform.sign-in-needed' } };
  const server = new FakeServer((request) => {
    const special = state.answers?.(request);
    if (special) return special;
    if (request.url === '/api/v1/about') return { status: 200, body: { demo: false, version: '1', epoch: 'e' } };
    if (request.url === '/api/v1/session' && request.method === 'POST') {
      state.signedIn = true;
      return { status: 200, body: { person: anne } };
    }
    if (!state.signedIn) return unknown;
    if (request.url === '/api/v1/session') return { status: 200, body: { person: anne } };
    if (request.url === '/api/v1/overview') return { status: 200, body: state.overview };
    if (request.url === '/api/v1/me') return { status: 204 };
    return { status: 404, body: { status: 404, code: 'platform.not-found' } };
  });
  TestBed.configureTestingModule({
    providers: [...appConfig.providers, { provide: HttpBackend, useValue: server }, { provide: LIVE_SOCKET, useValue: async () => socket }],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(App);
  fixture.autoDetectChanges();
  const router = TestBed.inject(Router);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const go = async (to: string): Promise<void> => {
    await router.navigateByUrl(to);
    await settle();
  };
  await go(url);
  return { state, server, socket, settle, go, url: () => router.url };
};

const rail = () => within(screen.getByRole('navigation', { name: 'Steder' }));
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  localStorage.clear();
  room(true);
});

describe('coming in', () => {
  it('asks whoever is not signed in to sign in, and goes on to where they were going', async () => {
    const { url, settle } = await openApp('/rum?x=1', { signedIn: false });
    expect(url()).toBe('/log-ind?tilbage=%2Frum%3Fx%3D1');
    expect(document.title).toBe('Log ind – Hele Vejen');
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'anne@herning.example');
    await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
    await settle();
    expect(url()).toBe('/rum?x=1');
    expect(heading()).toBe('Rum');
  });

  it('begins at the overview, and shows no sign-in page to whoever is signed in', async () => {
    const { url, go } = await openApp('/');
    expect(url()).toBe('/overblik');
    await go('/log-ind');
    expect(url()).toBe('/overblik');
  });

  it('says what happened when the server cannot be asked, and asks it again', async () => {
    const down: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await openApp('/overblik', { answers: () => down });
    expect(heading()).toBe('Siden kunne ikke vises');
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('shows anyone how accessible it is and where help is', async () => {
    const { go } = await openApp('/tilgaengelighed', { signedIn: false });
    expect(heading()).toBe('Tilgængelighed');
    await go('/kontakt');
    expect(heading()).toBe('Kontakt og hjælp');
  });

  it('says so when an address leads nowhere', async () => {
    await openApp('/intet/her');
    expect(heading()).toBe('Siden findes ikke');
    expect(document.title).toBe('Siden findes ikke – Hele Vejen');
  });
});

describe('the rail', () => {
  it('has the places, then my spaces, the widest first, with what is new', async () => {
    await openApp('/rum');
    const links = rail()
      .getAllByRole('link')
      .map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    expect(links).toEqual([
      'Hele Vejen',
      'Overblik',
      'Indbakke4 (4 nye)',
      'Rum',
      'Hele netværket',
      'Klynge Vest (3 tråde med nyt)',
      'Herning Kommune',
    ]);
    expect(
      rail()
        .getByRole('link', { name: /Klynge Vest/ })
        .getAttribute('href'),
    ).toBe('/rum/vest/samtaler');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('hears of every space, marks where somebody else wrote, and counts what I am told', async () => {
    const { socket, settle } = await openApp('/rum');
    expect(socket.calls('space.join')).toEqual([{ spaceId: 'vest' }, { spaceId: 'alle' }, { spaceId: 'herning' }]);
    const notice = { id: 't', title: '', lastSeq: 1, lastChange: 1, lastPostAt: '', version: 1 };
    socket.push('thread.changed', { ...notice, spaceId: 'alle', byPersonId: 'bo' });
    socket.push('thread.changed', { ...notice, spaceId: 'herning', byPersonId: 'anne' });
    socket.push('notification', { id: 'n9' });
    await settle();
    expect(rail().getByRole('link', { name: /Hele netværket ?\(1 tråd med nyt\)/ })).toBeTruthy();
    expect(rail().getByRole('link', { name: 'Herning Kommune' })).toBeTruthy();
    expect(rail().getByRole('link', { name: /Indbakke/ }).textContent).toContain('5');
    socket.push('notification', { id: null });
    await settle();
    expect(rail().getByRole('link', { name: 'Indbakke' })).toBeTruthy();
  });

  it('marks where one is', async () => {
    const { go } = await openApp('/rum');
    await go('/rum/vest/om');
    expect(rail().getByRole('link', { name: /Klynge Vest/, current: 'page' })).toBeTruthy();
    expect(rail().queryByRole('link', { name: 'Hele netværket', current: 'page' })).toBeNull();
  });

  it('narrows to one network for whoever is in several, and remembers it', async () => {
    const two: OverviewView = {
      ...overview,
      networks: [...overview.networks, aNetwork('n2', 'Efterværn')],
      spaces: [...overview.spaces, aSpace('efter', 'network', 'Hele efterværnet', 0, 'n2')],
    };
    const { settle } = await openApp('/mere', { overview: two });
    expect(rail().getByRole('link', { name: 'Hele efterværnet' })).toBeTruthy();
    await userEvent.selectOptions(rail().getByLabelText('Netværk'), 'Efterværn');
    await settle();
    expect(rail().queryByRole('link', { name: /Klynge Vest/ })).toBeNull();
    expect(rail().getByRole('link', { name: 'Hele efterværnet' })).toBeTruthy();
    expect(localStorage.getItem('hele-vejen.network')).toBe('n2');
  });

  it('offers to try again when the places could not be fetched', async () => {
    let up = false;
    const { settle } = await openApp('/rum', {
      answers: ({ url }) =>
        url === '/api/v1/overview' && !up ? { status: 503, body: { status: 503, code: 'platform.unavailable' } } : undefined,
    });
    up = true;
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(within(screen.getByRole('main')).getByRole('link', { name: /Klynge Vest/ })).toBeTruthy();
  });
});

describe('where it is narrow', () => {
  it('has four places within reach of a thumb, with what is new', async () => {
    room(false);
    const { go } = await openApp('/rum');
    const links = rail().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/overblik', '/rum', '/indbakke', '/mere']);
    expect(rail().getByRole('link', { name: /Rum/, current: 'page' }).textContent).toContain('(ulæst)');
    expect(rail().getByRole('link', { name: /4 nye/ })).toBeTruthy();
    await go('/mere');
    expect(screen.getByRole('button', { name: 'Log ud' })).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe('settings', () => {
  it('change the language of everything at once, and on the server', async () => {
    const { server, settle } = await openApp('/mere');
    await userEvent.click(screen.getAllByRole('radio', { name: 'English' })[0]!);
    await settle();
    expect(heading()).toBe('More');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('More – Hele Vejen');
    expect(server.to('PATCH', '/api/v1/me').map(({ body }) => body)).toEqual([{ language: 'en' }]);
  });

  it('change the look', async () => {
    await openApp('/mere');
    await userEvent.click(screen.getAllByRole('radio', { name: 'Høj kontrast' })[0]!);
    expect(document.documentElement.dataset['look']).toBe('contrast');
    await userEvent.click(screen.getAllByRole('radio', { name: 'Som systemet' })[0]!);
  });
});

describe('a session that ends under one', () => {
  it('covers the page, and uncovers it as it was when the same person is back', async () => {
    const { state, socket, settle, url } = await openApp('/mere');
    const content = screen.getByRole('heading', { level: 1, name: 'Mere' });
    state.signedIn = false;
    socket.push('session.ended', {});
    await settle();
    const cover = screen.getByRole('dialog', { name: 'Log ind igen' });
    expect(content.closest('[inert]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('Log ind igen');
    await userEvent.type(within(cover).getByLabelText('Mailadresse'), 'anne@herning.example');
    await userEvent.type(within(cover).getByLabelText('Adgangskode'), 'hemmelig{Enter}');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(content.isConnected).toBe(true);
    expect(content.closest('[inert]')).toBeNull();
    expect(url()).toBe('/mere');
  });

  it('is noticed by any answer that says so', async () => {
    const { state, go, settle } = await openApp('/mere');
    state.signedIn = false;
    await go('/overblik');
    await settle();
    expect(screen.getByRole('dialog', { name: 'Log ind igen' })).toBeTruthy();
  });
});

describe('the connection', () => {
  it('says that one is cut off, and what becomes of what one writes', async () => {
    const { settle } = await openApp('/rum');
    const strip = (): string =>
      screen
        .getAllByRole('status')
        .map((region) => region.textContent)
        .join();
    expect(strip()).not.toContain('offline');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    window.dispatchEvent(new Event('offline'));
    await settle();
    expect(strip()).toContain('Du er offline');
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(strip()).not.toContain('Du er offline');
  });
});
