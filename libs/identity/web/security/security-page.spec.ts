import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { all, codes, nothing, press, setUp, show } from '../testing/a-security-page';

describe('the security page', () => {
  beforeEach(freshBrowser);

  it.each([
    ['without a second factor', nothing],
    ['with all of them', all],
  ])('has no fault that a screen reader would meet, %s', async (_, factors) => {
    const { container } = await show(factors);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English too', async () => {
    await show(all, {}, 'en');
    expect(screen.getByText('Turned on: it takes more than the password to sign in.')).toBeTruthy();
  });

  it('sets an app up by squares or key, and shows the recovery codes until they are kept', async () => {
    let factors = nothing;
    const { server, settle, container } = await show(nothing, {
      'GET second-factors': () => ({ status: 200, body: factors }),
      'PUT second-factors/authenticator': () => ({ status: 200, body: setUp }),
      'PUT second-factors/authenticator/confirmation': () => ({ status: 200, body: { recoveryCodes: codes } }),
    });
    expect(screen.getByText(/Slået fra/)).toBeTruthy();
    await press('Sæt en app op');
    await settle();
    expect(screen.getByRole('img', { name: 'QR-kode til godkendelsesappen' }).getAttribute('viewBox')).toBe('-4 -4 29 29');
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Godkendelsesapp');
    expect(await faultsOf(container)).toEqual([]);
    await press('Slå til');
    await settle();
    expect(screen.getByText('Skriv de 6 cifre, som appen viser')).toBeTruthy();
    factors = { ...all, passkeys: [] };
    await userEvent.type(screen.getByLabelText('Koden, som appen viser'), '123 456{Enter}');
    await settle();
    expect(server.to('PUT', '/api/v1/second-factors/authenticator/confirmation').map(({ body }) => body)).toEqual([{ code: '123456' }]);
    expect(screen.getByText(/Slået til/)).toBeTruthy();
    for (const code of codes) expect(screen.getByText(code)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Dine gendannelseskoder');
    expect(await faultsOf(container)).toEqual([]);
    await press('Jeg har gemt dem');
    await settle();
    expect(screen.queryByText(codes[0]!)).toBeNull();
    expect(document.activeElement?.textContent).toBe('To trin ved login');
  });

  it.each([
    ['Sæt en app op', 'Godkendelsesapp'],
    ['Skift mailadresse', 'Mailadresse'],
  ])('leaves one where one was after »%s« is given up', async (begin, heading) => {
    const { settle } = await show(nothing, { 'PUT second-factors/authenticator': () => ({ status: 200, body: setUp }) });
    await press(begin);
    await settle();
    await press('Fortryd');
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: heading }));
  });

  it('asks who one is when the server wants to know, and then goes on', async () => {
    let proved = false;
    const needed = { status: 403, body: { code: 'identity.proof-needed', ways: ['password', 'code'] } };
    const { server, settle } = await show(nothing, {
      'PUT second-factors/authenticator': () => (proved ? { status: 200, body: setUp } : needed),
      'PUT session/proof': () => {
        if (server.to('PUT', '/api/v1/session/proof').length === 1) return { status: 422, body: { code: 'identity.proof-wrong' } };
        proved = true;
        return { status: 204 };
      },
    });
    await press('Sæt en app op');
    await settle();
    const dialog = screen.getByRole('dialog', { name: 'Er det dig?' });
    expect(await faultsOf(dialog)).toEqual([]);
    for (const password of ['forkert', 'rigtig']) {
      const field = within(dialog).getByLabelText('Adgangskode');
      await userEvent.clear(field);
      await userEvent.type(field, `${password}{Enter}`);
      await settle();
      if (password === 'forkert') expect(within(dialog).getByRole('link', { name: 'Det passer ikke. Prøv igen.' })).toBeTruthy();
    }
    expect(server.to('PUT', '/api/v1/session/proof').map(({ body }) => body)).toEqual([{ password: 'forkert' }, { password: 'rigtig' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('img', { name: 'QR-kode til godkendelsesappen' })).toBeTruthy();
  });

  it('does nothing when one would not say', async () => {
    const needed = { status: 403, body: { code: 'identity.proof-needed', ways: ['password'] } };
    const { server, settle } = await show(all, { 'DELETE passkeys/k1': () => needed });
    await press('Fjern adgangsnøglen »Min telefon«');
    await settle();
    await press('Luk');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.to('DELETE', '/api/v1/passkeys/k1').length).toBe(1);
    expect(screen.getByText('Min telefon')).toBeTruthy();
  });

  it('warns of few codes and makes new ones', async () => {
    const { settle } = await show(all, { 'PUT second-factors/recovery-codes': () => ({ status: 200, body: { recoveryCodes: codes } }) });
    expect(screen.getByText('Du har kun få koder tilbage. Lav nye.')).toBeTruthy();
    await press('Lav nye koder');
    await settle();
    expect(screen.getByText(codes[1]!)).toBeTruthy();
  });

  it('tells this session from the others, and signs out there or everywhere else', async () => {
    const { server, settle } = await show(nothing);
    const list = screen.getByRole('list', { name: 'Her er du logget ind' });
    const [here, there] = within(list).getAllByRole('listitem');
    expect(here!.textContent).toMatch(/Firefox, Windows.*Denne enhed/s);
    expect(within(here!).queryByRole('button')).toBeNull();
    await userEvent.click(within(there!).getByRole('button', { name: 'Log ud på Ukendt enhed' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/sessions/s2').length).toBe(1);
    expect(document.activeElement?.id).toBe('logget-ind');
    await press('Log ud alle andre steder');
    await settle();
    expect(server.to('DELETE', '/api/v1/sessions').length).toBe(1);
    expect(server.to('GET', '/api/v1/sessions').length).toBe(3);
  });

  it('sends a link for a new password, and says so', async () => {
    let answer: FakeAnswer = { status: 429, body: { code: 'platform.too-many-requests' } };
    const { server, settle, container } = await show(nothing, { 'POST password-resets': () => answer });
    await press('Skift adgangskode');
    await settle();
    expect(screen.queryByText(/Vi har sendt et link/)).toBeNull();
    expect(screen.getByRole('alert')).toBeTruthy();
    answer = { status: 202 };
    await press('Skift adgangskode');
    await settle();
    expect(screen.getByText('Vi har sendt et link til mette@herning.example. Det virker i 30 minutter.')).toBeTruthy();
    expect(server.to('POST', '/api/v1/password-resets').map(({ body }) => body)).toEqual(Array(2).fill({ email: 'mette@herning.example' }));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says so where there is no password yet', async () => {
    await show({ ...nothing, hasPassword: false }, {}, 'en');
    expect(screen.getByRole('button', { name: 'Choose a password' })).toBeTruthy();
  });

  it('shows what folders and programs come in by, and closes it', async () => {
    const [made, later] = ['2026-11-20T08:00:00Z', '2099-01-01T08:00:00Z'];
    let items = [
      { id: 't1', name: 'Dokumenter som mappe', scopes: ['dav'], createdAt: made, expiresAt: later },
      { id: 't2', name: 'Udtræk', scopes: ['read', 'write'], createdAt: made, expiresAt: later },
      { id: 't3', name: 'Udløbet', scopes: ['read'], createdAt: made, expiresAt: made },
    ];
    const { server, settle, container } = await show(nothing, {
      'GET access-tokens': () => ({ status: 200, body: { items } }),
      'DELETE access-tokens/t2': () => ((items = items.slice(0, 1)), { status: 204 }),
    });
    const shown = () => screen.queryAllByRole('button', { name: /Luk adgangen/ }).map((button) => button.getAttribute('aria-label'));
    expect(shown()).toEqual(['Luk adgangen for »Dokumenter som mappe«', 'Luk adgangen for »Udtræk«']);
    expect(screen.getByText(/Læser og skriver/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await press('Luk adgangen for »Udtræk«');
    await settle();
    expect(server.to('DELETE', '/api/v1/access-tokens/t2').length).toBe(1);
    expect(shown()).toEqual(['Luk adgangen for »Dokumenter som mappe«']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Mapper og programmer' }));
  });

  it('asks for another address, and tells that it waits to be confirmed', async () => {
    let factors = nothing;
    const { server, settle, container } = await show(nothing, { 'GET second-factors': () => ({ status: 200, body: factors }) });
    expect(screen.getByText(/Du logger ind med mette@herning.example/)).toBeTruthy();
    await press('Skift mailadresse');
    await settle();
    await userEvent.type(screen.getByLabelText('Ny mailadresse'), 'mette{Enter}');
    await settle();
    expect(screen.getByText('Skriv en mailadresse som navn@kommune.dk')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    factors = { ...nothing, newEmail: 'mette@viborg.example' };
    await userEvent.type(screen.getByLabelText('Ny mailadresse'), '@viborg.example{Enter}');
    await settle();
    expect(server.to('PUT', '/api/v1/me/address').map(({ body }) => body)).toEqual([{ email: 'mette@viborg.example' }]);
    expect(screen.getByText(/Du har bedt om at skifte til mette@viborg.example/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Mailadresse' }));
  });

  it('says what went wrong', async () => {
    const { settle, container } = await show(nothing, {
      'PUT second-factors/authenticator': () => ({ status: 409, body: { code: 'identity.authenticator-in-use' } }),
    });
    await press('Sæt en app op');
    await settle();
    expect(screen.getByText(/Du har allerede en godkendelsesapp/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads to the organisation for a proof, where there is no other way', async () => {
    await show(nothing, {
      'PUT second-factors/authenticator': () => ({ status: 403, body: { code: 'identity.proof-needed', ways: ['issuer:herning'] } }),
    });
    await press('Sæt en app op');
    const dialog = within(await screen.findByRole('dialog', { name: 'Er det dig?' }));
    expect(dialog.getByRole('link', { name: 'Log ind igen hos din organisation' }).getAttribute('href')).toMatch(
      /^\/api\/v1\/sign-in\/oidc\/herning\?place=%2F.*&anew=yes$/,
    );
    expect(dialog.queryByLabelText('Adgangskode')).toBeNull();
  });
});
