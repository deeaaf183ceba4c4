import type { HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { jest } from '@jest/globals';
import { type FakeAnswer, freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ReturnPage } from './return-page';

type Answers = Readonly<Record<string, () => FakeAnswer>>;

const problem =
  (status: number, code: string, more: object = {}) =>
  (): FakeAnswer => ({ status, body: { status, code, ...more } });
const signedIn =
  (id = reader.id) =>
  (): FakeAnswer => ({ status: 200, body: { person: { ...reader, id } } });
const waiting = { label: 'Herning Kommune', email: 'mette@herning.example', name: 'Mette H. Holm' };

const show = async (answers: Answers, inputs: object = { tilbage: '/rum/7' }, language: 'da' | 'en' = 'da') => {
  const asked: string[] = [];
  const shown = await showPage(ReturnPage, {
    language,
    inputs: { ...inputs },
    answer: ({ method, url }: HttpRequest<unknown>) => {
      const what = `${method} ${url.replace('/api/v1/', '')}`;
      asked.push(what);
      return answers[what]?.() ?? { status: 204 };
    },
  });
  return { ...shown, asked, url: () => TestBed.inject(Router).url };
};

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent!.trim();
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the return from an organisation’s sign-in', () => {
  beforeEach(freshBrowser);

  it('goes on to where one was going', async () => {
    const { url } = await show({ 'POST session/federated': signedIn() });
    expect(url()).toBe('/rum/7');
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', ''])(
    'goes nowhere but on this site: %s',
    async (tilbage) => {
      const { url } = await show({ 'POST session/federated': signedIn() }, { tilbage });
      expect(url()).toBe('/overblik');
    },
  );

  it('begins on a fresh page as somebody else', async () => {
    const assign = jest.fn();
    const { fixture } = await show({ 'POST session/federated': problem(403, 'identity.federation-unknown') });
    Object.assign(fixture.componentInstance, { location: { assign } });
    fixture.componentInstance['goOn']({ samePerson: false });
    expect(assign).toHaveBeenCalledWith('/rum/7');
  });

  it.each([
    ['expired', 'Login blev begyndt i en anden browser, eller der gik for lang tid. Begynd forfra.'],
    ['declined', 'Login blev afbrudt hos din organisation. Prøv igen, eller log ind på en anden måde.'],
    ['refused', 'Svaret fra din organisation kunne ikke bruges. Prøv igen. Bliver det ved, så sig det til sekretariatet.'],
    ['unreachable', 'Din organisations login svarer ikke lige nu. Prøv igen om lidt, eller log ind på en anden måde.'],
    ['<b>x</b>', 'Login blev begyndt i en anden browser, eller der gik for lang tid. Begynd forfra.'],
  ])('says in words why it came to nothing on the way, and asks nobody: %s', async (fejl, words) => {
    const { asked, container } = await show({}, { fejl });
    expect(asked).toEqual([]);
    expect(heading()).toBe('Du blev ikke logget ind');
    expect(screen.getByText(words)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    [403, 'identity.federation-unknown', /ikke inviteret til Hele Vejen endnu/],
    [403, 'identity.federation-mail-unverified', /bekræfter ikke din mailadresse/],
    [403, 'identity.federation-blocked', /Din konto er lukket/],
    [404, 'identity.federation-expired', /Begynd forfra/],
  ])('says in words why the server refused: %s %s', async (status, code, words) => {
    await show({ 'POST session/federated': problem(status, code) });
    expect(heading()).toBe('Du blev ikke logget ind');
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('asks for the second step where there is one', async () => {
    const required = problem(403, 'identity.second-factor-required', { challenge: 'c'.repeat(43), ways: ['code', 'recoveryCode'] });
    const { settle, url, container } = await show({
      'POST session/federated': required,
      'POST session/second-factor': signedIn(),
    });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Koden fra din godkendelsesapp'), '123456{Enter}');
    await settle();
    expect(url()).toBe('/rum/7');
  });

  it('lets whoever needs a second factor set one up', async () => {
    const setUp = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: { size: 21, path: 'M0 0h7v1h-7z' } };
    await show({
      'POST session/federated': problem(403, 'identity.second-factor-needed', { challenge: 'c'.repeat(43), ways: ['code'] }),
      'POST session/set-up': () => ({ status: 200, body: setUp }),
    });
    expect(screen.getByRole('heading', { name: 'Sæt to trin op' })).toBeTruthy();
  });

  it('asks for the account that there is, signs in to it once, and links it', async () => {
    const { asked, settle, url, container } = await show({
      'POST session/federated': problem(409, 'identity.federation-link-needed'),
      'GET session/federated': () => ({ status: 200, body: waiting }),
      'POST session': signedIn(),
    });
    expect(heading()).toBe('Tilknyt Herning Kommune');
    expect(screen.getByText(/Der er allerede en konto med mette@herning.example/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'mette@herning.example');
    await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
    await settle();
    expect(asked.at(-1)).toBe('PUT federated-accounts');
    expect(url()).toBe('/rum/7');
  });

  it('links to the account of whoever is signed in only when they say so', async () => {
    const answers: Record<string, () => FakeAnswer> = {
      'POST session/federated': problem(409, 'identity.federation-link-offered'),
      'GET session/federated': () => ({ status: 200, body: waiting }),
      'PUT federated-accounts': problem(409, 'identity.federation-taken'),
    };
    const { asked, settle, url, container } = await show(answers);
    expect(screen.getByText(/Du er logget ind her som Mette Holm/)).toBeTruthy();
    expect(asked).not.toContain('PUT federated-accounts');
    expect(await faultsOf(container)).toEqual([]);
    answers['PUT federated-accounts'] = () => ({ status: 204 });
    await press('Ja, tilknyt');
    await settle();
    expect(asked.at(-1)).toBe('PUT federated-accounts');
    expect(url()).toBe('/rum/7');
  });

  it('says so when it belongs to another account', async () => {
    const { settle } = await show({
      'POST session/federated': problem(409, 'identity.federation-link-offered'),
      'GET session/federated': () => ({ status: 200, body: waiting }),
      'PUT federated-accounts': problem(409, 'identity.federation-taken'),
    });
    await press('Ja, tilknyt');
    await settle();
    expect(screen.getByText(/hører allerede til en anden konto/)).toBeTruthy();
  });

  it('can be tried again when the server did not answer', async () => {
    let tries = 0;
    const { settle, url } = await show({
      'POST session/federated': () => (++tries === 1 ? problem(503, 'platform.unavailable')() : signedIn()()),
    });
    expect(screen.getByText(/på vej op igen/)).toBeTruthy();
    await press('Prøv igen');
    await settle();
    expect(url()).toBe('/rum/7');
  });

  it('speaks English too', async () => {
    await show({ 'POST session/federated': problem(403, 'identity.federation-unknown') }, {}, 'en');
    expect(heading()).toBe('You were not signed in');
  });
});
