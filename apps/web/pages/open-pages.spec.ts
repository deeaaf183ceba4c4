import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { heading, openApp, room } from '../testing/open-app';

beforeEach(() => {
  localStorage.clear();
  room(true);
  window.scrollTo = () => undefined;
});

const rules = [
  {
    name: 'platform.mails',
    what: { da: 'Hvilke mails du har fået', en: 'Which mails you got' },
    kept: { amount: 90, unit: 'day' },
    until: { da: 'efter mailen er sendt', en: 'after the mail was sent' },
  },
];
const secretariats = [
  {
    networkId: 'n1',
    network: 'Forebyggelse hele vejen rundt',
    people: [{ id: 'p1', name: 'Åse Bæk', title: 'Konsulent', organisation: 'Brønderslev Kommune' }],
  },
  { networkId: 'n2', network: 'Efterværn', people: [] },
];
const answers = ({ url }: { url: string }) => {
  if (url === '/api/v1/retention') return { status: 200, body: { items: rules } };
  return url === '/api/v1/me/secretariats' ? { status: 200, body: { items: secretariats } } : undefined;
};

describe('the page of how long things are kept', () => {
  it.each([true, false])('says what the server acts on, signed in: %s', async (signedIn) => {
    const { settle } = await openApp('/hjaelp/opbevaring', { signedIn, answers });
    await settle();
    expect(heading()).toBe('Hvad der gemmes, og hvor længe');
    expect(screen.getByRole('definition').textContent).toBe('90 dage efter mailen er sendt');
    expect(screen.queryByRole('link', { name: 'Se dine egne data' }) !== null).toBe(signedIn);
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe('whom one turns to', () => {
  it.each(['/kontakt', '/tilgaengelighed'])('is named by network for who is signed in: %s', async (path) => {
    const { settle } = await openApp(path, { answers });
    await settle();
    const of = within(screen.getByRole('region', { name: 'Sekretariatet i Forebyggelse hele vejen rundt' }));
    expect(of.getByRole('link', { name: /Åse Bæk.*Brønderslev Kommune/s }).getAttribute('href')).toBe('/mennesker/p1');
    expect(screen.queryByText(/Efterværn/)).toBeNull();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('is nobody’s to know without sign-in', async () => {
    const { server, settle } = await openApp('/kontakt', { signedIn: false, answers });
    await settle();
    expect(heading()).toBe('Kontakt');
    expect(server.to('GET', '/api/v1/me/secretariats')).toEqual([]);
  });
});

describe('the banner of whoever leaves', () => {
  it('stands over every page, and is fetched only then', async () => {
    const person = { id: 'anne', name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false };
    const leaving = ({ url }: { url: string }) =>
      url === '/api/v1/session' ? { status: 200, body: { person, eraseAt: '2026-12-06T08:00:00Z' } } : undefined;
    const { settle } = await openApp('/rum', { answers: leaving });
    await settle();
    expect(screen.getByRole('region', { name: 'Du er ved at forlade Hele Vejen' })).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
