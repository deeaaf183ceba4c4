import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SignInForm } from '../sign-in-form';
import { FreshCodes } from './fresh-codes';

const asked = (ways: readonly string[]): FakeAnswer => ({
  status: 403,
  body: { code: 'identity.second-factor-required', challenge: 'udfordring', ways },
});
const person = { id: 'mette', name: 'Mette Holm', title: '', language: 'da', administrator: false };

const signIn = async (ways: readonly string[], proving: FakeAnswer = { status: 200, body: { person } }) => {
  const page = await showPage(SignInForm, { answer: ({ url }) => (url.endsWith('/second-factor') ? proving : asked(ways)) });
  const answer = page.server.answer;
  page.server.answer = (request) => (request.method === 'POST' && request.url === '/api/v1/session' ? asked(ways) : answer(request));
  const done: unknown[] = [];
  page.fixture.componentInstance.signedIn.subscribe((said) => done.push(said));
  await userEvent.type(screen.getByLabelText('Mailadresse'), 'mette@herning.example');
  await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
  await page.settle();
  await page.settle();
  return { ...page, done, proofs: () => page.server.to('POST', '/api/v1/session/second-factor').map(({ body }) => body) };
};

describe('the second step of signing in', () => {
  beforeEach(freshBrowser);

  it('takes the code of the app, and then one is in', async () => {
    const { settle, done, proofs, container } = await signIn(['code', 'recoveryCode']);
    expect(screen.getByRole('heading', { name: 'Ét trin mere' })).toBeTruthy();
    const field = screen.getByLabelText('Koden fra din godkendelsesapp');
    expect(document.activeElement).toBe(field);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(field, '12345{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: 'Skriv de 6 cifre, som appen viser' })).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '123 456{Enter}');
    await settle();
    expect(proofs()).toEqual([{ challenge: 'udfordring', code: '123456' }]);
    expect(done).toEqual([{ samePerson: true }]);
  });

  it('takes a recovery code instead', async () => {
    const { settle, proofs } = await signIn(['code', 'recoveryCode']);
    await userEvent.click(screen.getByRole('button', { name: 'Brug en gendannelseskode' }));
    await settle();
    await userEvent.type(screen.getByLabelText('Gendannelseskode'), 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3{Enter}');
    await settle();
    expect(proofs()).toEqual([{ challenge: 'udfordring', recoveryCode: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3' }]);
  });

  it('says that a code is wrong, and keeps the step', async () => {
    const { settle, done } = await signIn(['code', 'recoveryCode'], { status: 422, body: { code: 'identity.proof-wrong' } });
    await userEvent.type(screen.getByLabelText('Koden fra din godkendelsesapp'), '123456{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: 'Det passer ikke. Prøv igen.' })).toBeTruthy();
    expect(done).toEqual([]);
  });

  it('goes back to the password when it took too long, and says why', async () => {
    const { settle } = await signIn(['code', 'recoveryCode'], { status: 404, body: { code: 'identity.challenge-expired' } });
    await userEvent.type(screen.getByLabelText('Koden fra din godkendelsesapp'), '123456{Enter}');
    await settle();
    expect(screen.getByRole('region').textContent).toContain('Der gik for lang tid');
    expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').value).toBe('');
  });

  it('begins with a recovery code where this browser knows no passkeys', async () => {
    await signIn(['passkey', 'recoveryCode']);
    expect(screen.getByLabelText('Gendannelseskode')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Brug din adgangsnøgle' })).toBeNull();
  });
});

describe('the step of whoever must set up a second factor first', () => {
  beforeEach(freshBrowser);

  const needed: FakeAnswer = { status: 403, body: { code: 'identity.second-factor-needed', challenge: 'udfordring', ways: ['code'] } };
  const setUp = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: { size: 21, path: 'M0 0h7v1h-7z' } };

  const begin = async (confirming: FakeAnswer) => {
    const page = await showPage(SignInForm, {
      answer: ({ url }) => (url.endsWith('/confirmation') ? confirming : { status: 200, body: setUp }),
    });
    const answer = page.server.answer;
    page.server.answer = (request) => (request.method === 'POST' && request.url === '/api/v1/session' ? needed : answer(request));
    await userEvent.type(screen.getByLabelText('Mailadresse'), 'mette@herning.example');
    await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
    for (let turn = 0; turn < 3; turn++) await page.settle();
    return page;
  };

  it('shows the squares and why, takes the first code, and leads to the recovery codes', async () => {
    const { server, settle, container } = await begin({ status: 200, body: { session: { person }, recoveryCodes: ['AAAAA-BBBBB'] } });
    expect(screen.getByText(/Din rolle i netværket kræver mere/)).toBeTruthy();
    expect(screen.getByRole('img', { name: 'QR-kode til godkendelsesappen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    const field = screen.getByLabelText('Koden, som appen viser');
    await userEvent.type(field, '12{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: 'Skriv de 6 cifre, som appen viser' })).toBeTruthy();
    await userEvent.type(field, '3456{Enter}');
    await settle();
    expect(server.to('POST', '/api/v1/session/set-up/confirmation').map(({ body }) => body)).toEqual([
      { challenge: 'udfordring', code: '123456' },
    ]);
    expect(TestBed.inject(Router).url).toBe('/profil/sikkerhed');
    expect(TestBed.inject(FreshCodes).take()).toEqual(['AAAAA-BBBBB']);
    expect(TestBed.inject(FreshCodes).take()).toEqual([]);
  });

  it('says that the code is wrong, or that it took too long', async () => {
    const { server, settle } = await begin({ status: 422, body: { code: 'identity.proof-wrong' } });
    await userEvent.type(screen.getByLabelText('Koden, som appen viser'), '123456{Enter}');
    await settle();
    expect(screen.getByRole('link', { name: 'Det passer ikke. Prøv igen.' })).toBeTruthy();
    server.answer = () => ({ status: 404, body: { code: 'identity.challenge-expired' } });
    await userEvent.click(screen.getByRole('button', { name: 'Slå til, og log ind' }));
    await settle();
    expect(screen.getByRole('region').textContent).toContain('Der gik for lang tid');
    expect(screen.getByLabelText('Mailadresse')).toBeTruthy();
  });
});
