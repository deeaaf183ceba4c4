import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Language, problemInterceptor } from '@hv/platform/web';
import { speaking } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { identityRoutes } from './identity-routes';

const texts = {
  identity: {
    signIn: {
      title: 'Log ind',
      email: 'Mailadresse',
      password: 'Adgangskode',
      showPassword: 'Vis',
      hidePassword: 'Skjul',
      showPasswordLong: 'Vis adgangskoden',
      hidePasswordLong: 'Skjul adgangskoden',
      action: 'Log ind',
      emailMissing: 'Skriv din mailadresse',
      emailWrong: 'Skriv en mailadresse som navn@kommune.dk',
      passwordMissing: 'Skriv din adgangskode',
      by: 'Log ind med {{label}}',
      stillThere: 'Stadig logget ind dér.',
      leaveThere: 'Log også ud dér',
      demoPeople: { herning: 'Projektleder i Herning' },
    },
    firstAdministrator: {
      title: 'Opret',
      name: 'Dit navn',
      email: 'Mailadresse',
      password: 'Adgangskode',
      action: 'Opret administrator',
      passwordShort: 'Mindst {{min}} tegn',
      done: 'Oprettet',
      noToken: 'Linket mangler',
    },
  },
  problems: {
    identity: { 'sign-in-failed': 'De passer ikke sammen', 'address-taken': 'Adressen er i brug' },
    field: { isEmail: 'Ikke en mailadresse' },
  },
};

@Component({ template: '<h1>Her</h1>' })
class Elsewhere {}

const open = async (url: string, { demo = false } = {}) => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      ...speaking(texts),
      provideRouter([...identityRoutes, { path: '**', component: Elsewhere }], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Language).restore();
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const server = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  for (const request of server.match('/api/v1/sign-in/oidc')) request.flush({ items: [{ id: 'herning', label: 'Herning Kommune' }] });
  for (const request of server.match('/api/v1/about')) request.flush({ demo, version: '1', epoch: 'e' });
  await settle();
  return { server, settle, url: () => TestBed.inject(Router).url };
};

const write = async (label: string, text: string): Promise<void> => userEvent.type(screen.getByLabelText(label), text);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const summary = (): string[] => [...screen.getByRole('region').querySelectorAll('li')].map((line) => line.textContent?.trim() ?? '');

beforeEach(() => localStorage.clear());

describe('the sign-in page', () => {
  it('signs in and goes on to where one was going', async () => {
    const { server, settle, url } = await open('/log-ind?tilbage=%2Frum%2F7%2Fsamtaler%3Fside%3D2');
    await write('Mailadresse', 'anne@herning.example');
    await write('Adgangskode', 'hemmelig{Enter}');
    const request = server.expectOne({ method: 'POST', url: '/api/v1/session' });
    expect(request.request.body).toEqual({ email: 'anne@herning.example', password: 'hemmelig' });
    request.flush({ person: { id: 'p1', name: 'Anne', title: '', language: 'da', administrator: false } });
    await settle();
    expect(url()).toBe('/rum/7/samtaler?side=2');
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', ''])(
    'goes nowhere but on this site: %s',
    async (goal) => {
      const { server, settle, url } = await open(`/log-ind?tilbage=${encodeURIComponent(goal)}`);
      await write('Mailadresse', 'anne@herning.example');
      await write('Adgangskode', 'hemmelig{Enter}');
      server.expectOne({ method: 'POST' }).flush({ person: { id: 'p1' } });
      await settle();
      expect(url()).toBe('/overblik');
    },
  );

  it('says what is missing, at the fields and above them, and asks nobody', async () => {
    const { server, settle } = await open('/log-ind');
    await write('Mailadresse', 'anne');
    await press('Log ind');
    await settle();
    server.verify();
    expect(summary()).toEqual(['Skriv en mailadresse som navn@kommune.dk', 'Skriv din adgangskode']);
    expect(document.activeElement).toBe(screen.getByRole('region'));
    expect(screen.getByLabelText('Mailadresse').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('says the same of a wrong address and a wrong password, and keeps what was written', async () => {
    const { server, settle } = await open('/log-ind');
    await write('Mailadresse', 'anne@herning.example');
    await write('Adgangskode', 'forkert');
    await press('Log ind');
    await settle();
    expect(screen.getByText('Arbejder …')).toBeTruthy();
    server.expectOne({ method: 'POST' }).flush({ code: 'identity.sign-in-failed' }, { status: 401, statusText: '' });
    await settle();
    expect(summary()).toEqual(['De passer ikke sammen']);
    expect(screen.getByLabelText<HTMLInputElement>('Mailadresse').value).toBe('anne@herning.example');
    expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').value).toBe('forkert');
  });

  it('shows the password to whoever asks', async () => {
    const { settle } = await open('/log-ind');
    expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').type).toBe('password');
    await press('Vis adgangskoden');
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').type).toBe('text');
    expect(await faultsOf(document.body)).toEqual([]);
    await press('Skjul adgangskoden');
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').type).toBe('password');
  });

  it('leads to the organisations whose sign-in may be used, and from there to where one was going', async () => {
    await open('/log-ind?tilbage=%2Frum%2F7');
    expect(screen.getByRole('link', { name: 'Log ind med Herning Kommune' }).getAttribute('href')).toBe(
      '/api/v1/sign-in/oidc/herning?place=%2Frum%2F7',
    );
    expect(screen.queryByText('Stadig logget ind dér.')).toBeNull();
  });

  it('leads out of the organisation too, for whoever was signed in by it', async () => {
    await open('/log-ind?organisation=herning');
    expect(screen.getByRole('link', { name: 'Log også ud dér' }).getAttribute('href')).toBe('/api/v1/sign-in/oidc/herning/sign-out');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('offers the demo’s persons only in a demo', async () => {
    await open('/log-ind');
    expect(screen.queryByRole('button', { name: /Projektleder i Herning/ })).toBeNull();
    TestBed.resetTestingModule();
    const { server, settle } = await open('/log-ind', { demo: true });
    await userEvent.click(screen.getByRole('button', { name: /Projektleder i Herning/ }));
    await settle();
    expect(server.expectOne({ method: 'POST' }).request.body).toEqual({ email: 'projektleder@herning.example', password: 'demo' });
  });
});

describe('the page of the first administrator', () => {
  const fill = async (password = 'tre almindelige ord'): Promise<void> => {
    await write('Dit navn', 'Drift Hansen');
    await write('Mailadresse', 'drift@kommune.example');
    await write('Adgangskode', password);
    await press('Opret administrator');
  };

  it('creates the account by the link’s token', async () => {
    const { server, settle } = await open('/first-administrator#et-token');
    await fill();
    const request = server.expectOne({ method: 'POST', url: '/api/v1/first-administrator' });
    expect(request.request.body).toEqual({
      token: 'et-token',
      name: 'Drift Hansen',
      email: 'drift@kommune.example',
      password: 'tre almindelige ord',
    });
    request.flush(null, { status: 201, statusText: '' });
    await settle();
    expect(screen.getByText(/Oprettet/)).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('refuses a short password before asking', async () => {
    const { server, settle } = await open('/first-administrator#et-token');
    await fill('kort');
    await settle();
    server.verify();
    expect(summary()).toEqual(['Mindst 12 tegn']);
  });

  it('puts what the server says at its field, or above all', async () => {
    const { server, settle } = await open('/first-administrator#et-token');
    await fill();
    server
      .expectOne({ method: 'POST' })
      .flush({ code: 'platform.invalid', errors: [{ path: 'email', code: 'field.isEmail' }] }, { status: 400, statusText: '' });
    await settle();
    expect(summary()).toEqual(['Ikke en mailadresse']);
    expect(screen.getByLabelText('Mailadresse').getAttribute('aria-invalid')).toBe('true');
    await press('Opret administrator');
    server.expectOne({ method: 'POST' }).flush({ code: 'identity.address-taken' }, { status: 409, statusText: '' });
    await settle();
    expect(summary()).toEqual(['Adressen er i brug']);
  });

  it('says so when the link is not whole', async () => {
    await open('/first-administrator');
    expect(screen.getByText(/Linket mangler/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opret administrator' })).toBeNull();
  });
});
