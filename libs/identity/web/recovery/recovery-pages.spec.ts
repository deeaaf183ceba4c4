import { TestBed } from '@angular/core/testing';
import { ActivatedRoute } from '@angular/router';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { of } from 'rxjs';
import { AddressLinkPage } from './address-link-page';
import { ForgottenPasswordPage } from './forgotten-password-page';
import { NewPasswordPage } from './new-password-page';

beforeEach(freshBrowser);

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the page of a forgotten password', () => {
  const show = (answer: FakeAnswer = { status: 202 }) => showPage(ForgottenPasswordPage, { answer: () => answer });

  it('asks for a link, and says the same whether or not there is an account', async () => {
    const { server, settle, container } = await show();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Mailadresse'), ' anne@herning.example{Enter}');
    await settle();
    expect(server.to('POST', '/api/v1/password-resets').map(({ body }) => body)).toEqual([{ email: 'anne@herning.example' }]);
    expect(heading()).toBe('Se i din indbakke');
    expect(screen.getByText(/Hvis der er en konto med anne@herning.example, har vi sendt et link. Det virker i 30 minutter/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is missing, and asks nobody', async () => {
    const { server, settle } = await show();
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'anne{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: 'Skriv en mailadresse som navn@kommune.dk' })).toBeTruthy();
    expect(server.to('POST', '/api/v1/password-resets')).toEqual([]);
  });

  it('keeps the address when it could not be sent', async () => {
    const { settle } = await show({ status: 429, body: { code: 'platform.too-many-requests' } });
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'anne@herning.example{Enter}');
    await settle();
    expect(screen.getByRole('region').textContent).toContain('Det gik lidt for hurtigt');
    expect(screen.getByLabelText<HTMLInputElement>('Mailadresse').value).toBe('anne@herning.example');
  });
});

describe('the page of a new password', () => {
  const show = (answer: FakeAnswer = { status: 204 }, token: string | null = 'hemmelig') =>
    showPage(NewPasswordPage, { answer: () => answer, providers: [{ provide: ActivatedRoute, useValue: { fragment: of(token) } }] });
  const write = (password: string) => userEvent.type(screen.getByLabelText('Ny adgangskode'), `${password}{Enter}`);

  it('saves it by the link’s token, and leads to a fresh sign-in', async () => {
    const { server, settle, container } = await show();
    expect(await faultsOf(container)).toEqual([]);
    await write('tre grå gæs på en mark');
    await settle();
    expect(server.to('POST', '/api/v1/password-resets/use').map(({ body }) => body)).toEqual([
      { token: 'hemmelig', password: 'tre grå gæs på en mark' },
    ]);
    expect(heading()).toBe('Adgangskoden er ændret');
    expect(screen.getByRole('link', { name: 'Log ind' }).getAttribute('href')).toBe('/log-ind');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('keeps what was written when it is too short or too weak', async () => {
    const { settle, server } = await show({ status: 422, body: { code: 'identity.weak-password' } });
    await write('kort');
    await settle();
    expect(screen.getByRole('link', { name: 'Adgangskoden skal være på mindst 12 tegn' })).toBeTruthy();
    expect(server.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await write('herningherning');
    await settle();
    expect(screen.getByRole('link', { name: /for let at gætte/ })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Ny adgangskode').value).toBe('kortherningherning');
  });

  it.each([
    ['cut off', null],
    ['used', 'hemmelig'],
  ])('leads to a new link when it was %s', async (_, token) => {
    const { settle, container } = await show({ status: 404, body: { code: 'identity.link-expired' } }, token);
    if (token) {
      await write('tre grå gæs på en mark');
      await settle();
    }
    expect(heading()).toBe('Linket virker ikke længere');
    expect(screen.getByRole('link', { name: 'Bed om et nyt link' }).getAttribute('href')).toBe('/glemt-adgangskode');
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the page of a change of address', () => {
  const show = (what: 'confirm' | 'stop', answer: FakeAnswer = { status: 204 }, token: string | null = 'hemmelig') =>
    showPage(AddressLinkPage, {
      inputs: { what },
      answer: () => answer,
      providers: [{ provide: ActivatedRoute, useValue: { fragment: of(token) } }],
    });

  it.each([
    ['confirm', 'Bekræft adressen', 'Adressen er bekræftet', '/log-ind'],
    ['stop', 'Stop skiftet', 'Skiftet er stoppet', '/glemt-adgangskode'],
  ] as const)('waits for a press to %s it', async (what, action, done, next) => {
    const { server, settle, container } = await show(what);
    const path = `/api/v1/address-changes/${what}`;
    expect(server.to('POST', path)).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: action }));
    await settle();
    expect(server.to('POST', path).map(({ body }) => body)).toEqual([{ token: 'hemmelig' }]);
    expect(heading()).toBe(done);
    expect(screen.getByRole('link').getAttribute('href')).toBe(next);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that the link is dead, or the address taken', async () => {
    const dead = await show('confirm', { status: 404, body: { code: 'identity.link-expired' } });
    await userEvent.click(screen.getByRole('button', { name: 'Bekræft adressen' }));
    await dead.settle();
    expect(heading()).toBe('Linket virker ikke længere');
    await dead.leave();
    TestBed.resetTestingModule();
    const taken = await show('confirm', { status: 409, body: { code: 'identity.address-taken' } });
    await userEvent.click(screen.getByRole('button', { name: 'Bekræft adressen' }));
    await taken.settle();
    expect(screen.getByText(/Adressen hører nu til en anden konto/)).toBeTruthy();
  });

  it('says that a link was cut off', async () => {
    await show('stop', { status: 204 }, null);
    expect(heading()).toBe('Linket virker ikke længere');
  });
});
