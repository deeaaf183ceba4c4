import type { HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Language, SessionStore } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { OwnDataPage } from './own-data-page';

const rules = [
  {
    name: 'notifications.told',
    what: { da: 'Beskeder i din indbakke', en: 'Notifications in your inbox' },
    kept: { amount: 12, unit: 'month' },
    until: { da: 'efter du fik dem', en: 'after you got them' },
  },
  {
    name: 'identity.account',
    what: { da: 'Dit navn', en: 'Your name' },
    kept: null,
    until: { da: 'Så længe du har en konto', en: 'As long as …' },
  },
];
const made = {
  id: 'e1',
  askedAt: '2026-11-20T08:00:00Z',
  readyAt: '2026-11-20T08:00:05Z',
  until: '2026-11-27T08:00:05Z',
  bytes: 1_234_567,
};
const making = { id: 'e2', askedAt: '2026-11-22T08:00:00Z', readyAt: null, until: null, bytes: null };

type Answers = Readonly<Record<string, (request: HttpRequest<unknown>) => FakeAnswer>>;

const show = (answers: Answers = {}, language: 'da' | 'en' = 'da') =>
  showPage(OwnDataPage, {
    language,
    answer: (request) => {
      const asked = `${request.method} ${request.url.replace('/api/v1/', '')}`;
      if (asked in answers) return answers[asked]!(request);
      if (asked === 'GET me/exports') return { status: 200, body: { items: [], nextAt: null } };
      if (asked === 'GET retention') return { status: 200, body: { items: rules } };
      return { status: 204 };
    },
  });
const exports = (items: object[], nextAt: string | null = null): FakeAnswer => ({ status: 200, body: { items, nextAt } });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(freshBrowser);

describe('one’s own data', () => {
  it('has no fault that a screen reader would meet, with copies and without', async () => {
    const { container } = await show({ 'GET me/exports': () => exports([making, made], '2026-11-23T08:00:00Z') });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is asked for as a copy, once however often it is tried, and fetched when it is ready', async () => {
    let copies = exports([]);
    let answer: FakeAnswer = 'lost';
    const { server, socket, settle, container } = await show({
      'GET me/exports': () => copies,
      'POST me/exports': () => answer,
    });
    await press('Bestil en kopi');
    await settle();
    answer = { status: 201, body: making };
    copies = exports([making], '2026-11-23T08:00:00Z');
    await press('Bestil en kopi');
    await settle();
    const [first, second] = server.to('POST', '/api/v1/me/exports').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(first).toBe(second);
    expect(screen.getByText(/Bliver lavet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bestil en kopi' })).toBeNull();
    copies = exports([{ ...making, readyAt: made.readyAt, until: made.until, bytes: made.bytes }], '2026-11-23T08:00:00Z');
    socket.push('notification', { id: 'n' });
    await settle();
    const link = screen.getByRole('link', { name: /Hent kopien \(ZIP, 1,2\sMB\)/ });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual(['/api/v1/me/exports/e2', true]);
    expect(screen.getByText('Kan hentes til den 27. november 2026')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when it is too soon for another', async () => {
    const { settle } = await show({ 'POST me/exports': () => ({ status: 429, body: { code: 'identity.export-too-soon' } }) });
    await press('Bestil en kopi');
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Du kan få én kopi om dagen');
  });

  it('can be asked again for what could not be fetched', async () => {
    let answer: FakeAnswer = { status: 500 };
    const { settle } = await show({ 'GET me/exports': () => answer });
    answer = exports([]);
    await press('Prøv igen');
    await settle();
    expect(screen.getByRole('button', { name: 'Bestil en kopi' })).toBeTruthy();
  });

  it('is kept as long as the server’s rules say, in the reader’s language', async () => {
    await show();
    const told = (): (string | null)[] => screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told()).toEqual(['12 måneder efter du fik dem', 'Så længe du har en konto']);
  });

  it('speaks English too', async () => {
    const { settle } = await show({}, 'en');
    await TestBed.inject(Language).adopt('en');
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your data');
    expect(screen.getByText('12 months after you got them')).toBeTruthy();
  });
});

describe('leaving', () => {
  const eraseAt = '2026-12-06T08:00:00Z';
  const dialog = () => within(screen.getByRole('dialog'));

  it('says first what it means, wants to know who one is, and can be taken back', async () => {
    let proved = false;
    const needed: FakeAnswer = { status: 403, body: { code: 'identity.proof-needed', ways: ['password'] } };
    const { server, settle, container } = await show({
      'PUT me/leaving': () => (proved ? { status: 200, body: { eraseAt } } : needed),
      'PUT session/proof': () => ((proved = true), { status: 204 }),
    });
    await press('Forlad Hele Vejen');
    await settle();
    expect(dialog().getAllByRole('listitem')).toHaveLength(3);
    expect(await faultsOf(document.body)).toEqual([]);
    await userEvent.click(dialog().getByRole('button', { name: 'Forlad Hele Vejen' }));
    await settle();
    await userEvent.type(dialog().getByLabelText('Adgangskode'), 'regn på en blå mandag{Enter}');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Du bliver slettet den 6. december 2026. Indtil da er alt, som det var.')).toBeTruthy();
    expect(TestBed.inject(SessionStore).eraseAt()).toBe(eraseAt);
    expect(await faultsOf(container)).toEqual([]);
    await press('Bliv i Hele Vejen');
    await settle();
    expect(server.to('DELETE', '/api/v1/me/leaving')).toHaveLength(1);
    expect(TestBed.inject(SessionStore).eraseAt()).toBeNull();
    expect(TestBed.inject(Toasts).shown()[0]!.text).toBe('Du bliver. Intet er slettet.');
  });

  it('is not done by whoever thinks better of it', async () => {
    const { server, settle } = await show();
    await press('Forlad Hele Vejen');
    await settle();
    await userEvent.click(dialog().getByRole('button', { name: 'Bliv i Hele Vejen' }));
    await settle();
    expect(server.to('PUT', '/api/v1/me/leaving')).toEqual([]);
  });

  it('says why the last administrator cannot', async () => {
    const { settle } = await show({ 'PUT me/leaving': () => ({ status: 409, body: { code: 'identity.last-administrator' } }) });
    await press('Forlad Hele Vejen');
    await settle();
    await userEvent.click(dialog().getByRole('button', { name: 'Forlad Hele Vejen' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Hele Vejen skal have en administrator');
  });
});
