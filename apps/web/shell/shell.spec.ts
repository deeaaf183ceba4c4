import { inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { OverviewView } from '@hv/notifications/contracts';
import { StillComing } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork, aSpace, heading, openApp, overview, rail, room } from '../testing/open-app';

beforeEach(() => {
  localStorage.clear();
  room(true);
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
      'Samtaler',
      'Dokumenter',
      'Indbakke4 (4 nye)',
      'Mennesker',
      'Søg/',
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

  it('says what the server counts when a push has come twice', async () => {
    const { socket, settle } = await openApp('/rum', {
      answers: ({ url }) => (url === '/api/v1/notifications/count' ? { status: 200, body: { unseen: 5 } } : undefined),
    });
    socket.push('notification', { id: 'n9' });
    socket.push('notification', { id: 'n9' });
    await settle();
    expect(rail().getByRole('link', { name: /Indbakke.*\(6 nye\)/ })).toBeTruthy();
    await rail().findByRole('link', { name: /Indbakke.*\(5 nye\)/ });
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

  it('narrows the overview with it, and says so there', async () => {
    const two: OverviewView = {
      ...overview,
      networks: [...overview.networks, aNetwork('n2', 'Efterværn')],
      spaces: [...overview.spaces, aSpace('efter', 'network', 'Hele efterværnet', 0, 'n2')],
    };
    const { server, settle } = await openApp('/overblik', { overview: two });
    await userEvent.selectOptions(rail().getByLabelText('Netværk'), 'Efterværn');
    await settle();
    const main = within(screen.getByRole('main'));
    expect(main.getByText('Kun Efterværn.')).toBeTruthy();
    await userEvent.click(main.getByRole('button', { name: 'Vis alle netværk' }));
    await settle();
    expect(rail().getByRole('link', { name: /Klynge Vest/ })).toBeTruthy();
    expect(rail().getByRole<HTMLSelectElement>('combobox', { name: 'Netværk' }).value).toBe('');
    expect(server.to('GET', '/api/v1/overview').map(({ params }) => params.get('network'))).toEqual([null, 'n2', null]);
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

describe('the foot', () => {
  it('waits until the page above it has its height', async () => {
    const { settle } = await openApp('/mere');
    const waits = () => !!screen.getByRole('contentinfo').closest('.hv-foot-waits');
    expect(waits()).toBe(false);
    const fetching = signal(true);
    TestBed.runInInjectionContext(() => inject(StillComing).note(fetching));
    await settle();
    expect(waits()).toBe(true);
    fetching.set(false);
    await settle();
    expect(waits()).toBe(false);
  });
});

describe('where it is narrow', () => {
  it('has five places within reach of a thumb, with what is new', async () => {
    room(false);
    const { go } = await openApp('/rum');
    const links = rail().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/overblik', '/rum', '/soeg', '/indbakke', '/mere']);
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

describe('a picture that does not load', () => {
  const before = window.fetch;
  afterEach(() => void (window.fetch = before));

  it('says why when the virus scanner holds it back, wherever it stands', async () => {
    await openApp('/rum');
    window.fetch = () => Promise.resolve({ ok: false, json: () => Promise.resolve({ code: 'documents.check-pending' }) } as Response);
    const picture = document.createElement('img');
    for (const address of ['/elsewhere.png', '/api/v1/images/skema']) {
      picture.src = address;
      document.body.append(picture);
      picture.dispatchEvent(new Event('error'));
    }
    expect(await screen.findByText(/Billedet bliver undersøgt for virus/)).toBeTruthy();
    document.querySelector('.hv-held-picture')!.remove();
    picture.remove();
  });
});
