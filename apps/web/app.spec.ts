import type { FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { heading, openApp, room } from './testing/open-app';

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
    expect(heading()).toBe('Kontakt');
  });

  it('says so when an address leads nowhere', async () => {
    await openApp('/intet/her');
    expect(heading()).toBe('Siden findes ikke');
    expect(document.title).toBe('Siden findes ikke – Hele Vejen');
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
