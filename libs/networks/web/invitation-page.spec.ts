import { DOCUMENT } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { InvitationOfLinkView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { SessionStore } from '@hv/platform/web';
import { faultsOf } from '@hv/ui/testing';
import { signal } from '@angular/core';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { of } from 'rxjs';
import { InvitationPage } from './invitation-page';

const invitation: InvitationOfLinkView = {
  email: 'ida@herning.example',
  name: 'Ida Lund',
  network: 'Forebyggelse hele vejen rundt',
  purpose: 'Sammen om det tidlige.',
  organisation: 'Herning Kommune',
  roles: ['project-lead'],
  inviter: 'Åse Bæk',
  inviterOrganisation: 'Brønderslev Kommune',
  expiresAt: '2026-12-05T23:30:00Z',
  account: 'new',
};

const person = { id: 'mette', name: 'Mette Holm', title: '', language: 'da' as const, administrator: false };

interface Choices {
  readonly link?: FakeAnswer;
  readonly accepting?: FakeAnswer;
  readonly token?: string | null;
  readonly signedIn?: boolean;
}

const show = async ({ link = { status: 200, body: invitation }, accepting, token = 'hemmelig', signedIn = false }: Choices = {}) => {
  const gone: string[] = [];
  // The page goes on by the browser itself: jsdom cannot.
  const location = { assign: (path: string) => gone.push(path) };
  const session = {
    state: signal('signed-out'),
    person: signal(signedIn ? person : null),
    active: signal(null),
    assumed: signal(false),
    self: signal(signedIn ? person : null),
    seeAs: signal(null),
    setUpSignIn: () => Promise.resolve({ samePerson: false, recoveryCodes: [] }),
    restore: () => Promise.resolve(),
    signIn: () => Promise.resolve({ samePerson: true }),
    end: () => undefined,
  };
  const page = await showPage(InvitationPage, {
    answer: ({ url }) => {
      if (url.endsWith('/set-up'))
        return { status: 200, body: { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: { size: 21, path: 'M0 0h7v1h-7z' } } };
      return url.endsWith('/read') ? link : (accepting ?? { status: 200, body: { path: '/rum/s/samtaler', challenge: null } });
    },
    providers: [
      { provide: ActivatedRoute, useValue: { fragment: of(token) } },
      { provide: SessionStore, useValue: session },
      { provide: DOCUMENT, useFactory: () => new Proxy(document, { get: (all, key) => read(all, key, location) }) },
    ],
  });
  return { ...page, gone };
};

function read(all: Document, key: string | symbol, location: object): unknown {
  if (key === 'location') return location;
  const value: unknown = Reflect.get(all, key);
  return typeof value === 'function' ? (value as () => unknown).bind(all) : value;
}

const sent = (server: { to: (method: string, url: string) => readonly { body: unknown }[] }) =>
  server.to('POST', '/api/v1/invitation-links/accept').map(({ body }) => body);

describe('the page of an invitation', () => {
  beforeEach(freshBrowser);

  it('says who invites to what and until when, makes an account and goes to the place', async () => {
    const { server, settle, gone, container } = await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Du er inviteret til »Forebyggelse hele vejen rundt«');
    expect(screen.getByText('Åse Bæk fra Brønderslev Kommune inviterer dig som projektleder for Herning Kommune.')).toBeTruthy();
    expect(screen.getByText('Linket kan bruges til og med 6. december 2026.')).toBeTruthy();
    expect((screen.getByLabelText('Mailadresse') as HTMLInputElement).readOnly).toBe(true);
    await userEvent.type(screen.getByLabelText('Vælg en adgangskode'), 'tre grå gæs på en mark');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Tag imod og gå ind' }));
    await settle();
    expect(sent(server)).toEqual([{ token: 'hemmelig', name: 'Ida Lund', password: 'tre grå gæs på en mark' }]);
    expect(gone).toEqual(['/rum/s/samtaler']);
  });

  it('leads through setting up a second factor where the role needs one', async () => {
    const { server, settle, gone, container } = await show({
      accepting: { status: 200, body: { path: '/rum/s/samtaler', challenge: 'c' } },
    });
    await userEvent.type(screen.getByLabelText('Vælg en adgangskode'), 'tre grå gæs på en mark{Enter}');
    for (const _ of ['accepted', 'fetched', 'begun']) await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Velkommen. Din konto er oprettet.');
    expect(server.to('POST', '/api/v1/session/set-up').map(({ body }) => body)).toEqual([{ challenge: 'c' }]);
    expect(screen.getByRole('img', { name: 'QR-kode til godkendelsesappen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    expect(gone).toEqual([]);
  });

  it('says what is missing, and asks nobody', async () => {
    const { server, settle } = await show();
    await userEvent.clear(screen.getByLabelText('Dit navn'));
    await userEvent.type(screen.getByLabelText('Vælg en adgangskode'), 'kort{Enter}');
    await settle();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Skriv dit navn',
      'Adgangskoden skal være på mindst 12 tegn',
    ]);
    expect(sent(server)).toEqual([]);
  });

  it('keeps what was written when the password is too weak', async () => {
    const refused = {
      status: 422,
      body: { code: 'identity.weak-password', errors: [{ path: 'password', code: 'identity.weak-password' }] },
    };
    const { settle, gone } = await show({ accepting: refused });
    await userEvent.type(screen.getByLabelText('Vælg en adgangskode'), 'herningherning{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: /for let at gætte/ })).toBeTruthy();
    expect((screen.getByLabelText('Vælg en adgangskode') as HTMLInputElement).value).toBe('herningherning');
    expect(gone).toEqual([]);
  });

  it.each([
    ['a link that opens nothing', { link: { status: 404, body: { code: 'identity.link-expired' } } }],
    ['a link that was cut off', { token: null }],
  ])('says whom to ask: %s', async (_, choices) => {
    const { container } = await show(choices);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Linket virker ikke længere');
    expect(screen.getByText(/spørg den, der inviterede dig/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log ind' }).getAttribute('href')).toBe('/log-ind');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says the same when the link died while one was writing', async () => {
    const { settle } = await show({ accepting: { status: 404, body: { code: 'identity.link-expired' } } });
    await userEvent.type(screen.getByLabelText('Vælg en adgangskode'), 'tre grå gæs på en mark{Enter}');
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Linket virker ikke længere');
  });

  it('lets whoever has an account sign in, and then they are in', async () => {
    const { server, settle, gone, container } = await show({ link: { status: 200, body: { ...invitation, account: 'known' } } });
    expect(screen.getByText(/Du har allerede en konto med ida@herning.example/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'ida@herning.example');
    await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
    await settle();
    expect(sent(server)).toEqual([{ token: 'hemmelig' }]);
    expect(gone).toEqual(['/rum/s/samtaler']);
  });

  it('takes whoever is signed in as the one who was invited', async () => {
    const { server, settle, gone } = await show({ link: { status: 200, body: { ...invitation, account: 'signed-in' } }, signedIn: true });
    await userEvent.click(screen.getByRole('button', { name: 'Tag imod' }));
    await settle();
    expect(sent(server)).toEqual([{ token: 'hemmelig' }]);
    expect(gone).toEqual(['/rum/s/samtaler']);
  });

  it('offers nothing to whoever is signed in as somebody else', async () => {
    await show({ signedIn: true });
    expect(screen.getByText(/Du er logget ind som Mette Holm, men invitationen er til ida@herning.example/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that it could not be fetched, and tries again', async () => {
    let answer: Exclude<FakeAnswer, 'lost'> = { status: 500 };
    const { settle } = await show({
      link: {
        get status() {
          return answer.status;
        },
        get body() {
          return answer.body;
        },
      } as FakeAnswer,
    });
    expect(screen.getByText(/Invitationen kunne ikke hentes/)).toBeTruthy();
    answer = { status: 200, body: invitation };
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Forebyggelse');
  });
});
