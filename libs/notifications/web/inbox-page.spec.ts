import { formerMember } from '@hv/identity/contracts';
import type { NotificationView } from '@hv/notifications/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { InboxPage } from './inbox-page';

const aMention = (id: string, change: Partial<NotificationView> = {}): NotificationView => ({
  id,
  kind: 'discussions.persons-mentioned',
  networkId: 'n',
  values: { actor: 'Bo Kjær', thread: 'Den første samtale', network: '' },
  path: '/rum/s/samtaler/t#indlaeg-12',
  createdAt: '2026-11-20T09:00:00Z',
  seenAt: null,
  ...change,
});

const show = (list: NotificationView[] | (() => FakeAnswer), language: 'da' | 'en' = 'da') =>
  showPage(InboxPage, {
    language,
    answer: ({ url }) => {
      if (url === '/api/v1/notifications/seen') return { status: 204 };
      if (url === '/api/v1/me/mail-choices') return { status: 200, body: { reminders: true, reports: true } };
      return typeof list === 'function' ? list() : { status: 200, body: { items: list, next: null } };
    },
  });

const rows = () => within(screen.getByRole('list', { name: 'Beskeder til dig' })).getAllByRole('listitem');

describe('the inbox', () => {
  beforeEach(freshBrowser);

  it('says what one was told in a sentence that leads to it, and that it has been seen', async () => {
    const welcome = aMention('2', {
      kind: 'networks.membership-started',
      values: { actor: '', thread: '', network: 'Efterværn' },
      path: '/overblik',
      seenAt: '2026-11-20T10:00:00Z',
    });
    const { server, container } = await show([aMention('1'), welcome]);
    expect(screen.getByRole('link', { name: 'Bo Kjær nævnte dig i »Den første samtale«' }).getAttribute('href')).toBe(
      '/rum/s/samtaler/t#indlaeg-12',
    );
    expect(within(rows()[0]!).getByText('Ny')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Du er kommet med i Efterværn' }).getAttribute('href')).toBe('/overblik');
    expect(within(rows()[1]!).queryByText('Ny')).toBeNull();
    expect(server.to('PUT', '/api/v1/notifications/seen')).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Når jeg ville mindes om et indlæg' }).checked).toBe(true);
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['da', 'Bo Kjær har svaret på dit spørgsmål »Hvor mange?«'],
    ['en', 'Bo Kjær has answered your question “Hvor mange?”'],
  ] as const)('says who has answered what one asked: %s', async (language, sentence) => {
    const values = { actor: 'Bo Kjær', thread: 'Hvor mange?', answers: 'yes' };
    await show([aMention('1', { kind: 'discussions.post-added', values })], language);
    expect(screen.getByRole('link', { name: sentence })).toBeTruthy();
  });

  it.each([
    ['da', 'Tidligere medlem fra Viborg Kommune nævnte dig i »Den første samtale«'],
    ['en', 'Former member of Viborg Kommune mentioned you in “Den første samtale”'],
  ] as const)('names whoever was erased by where they came from: %s', async (language, sentence) => {
    const values = { actor: formerMember, organisation: 'Viborg Kommune', thread: 'Den første samtale', network: '' };
    await show([aMention('1', { values })], language);
    expect(screen.getByRole('link', { name: sentence })).toBeTruthy();
  });

  it('has a sentence for what it does not know yet', async () => {
    await show([aMention('1', { kind: 'events.invited' })]);
    expect(screen.getByRole('link', { name: 'Der er noget nyt til dig' })).toBeTruthy();
  });

  it('says nothing to the server when nothing is new', async () => {
    const { server } = await show([aMention('1', { seenAt: '2026-11-20T10:00:00Z' })]);
    expect(server.to('PUT', '/api/v1/notifications/seen')).toHaveLength(0);
  });

  it('lets what comes wait behind a button', async () => {
    const list = [aMention('1')];
    const { socket, settle } = await show(list);
    list.unshift(aMention('2'));
    socket.push('notification', { id: '2' });
    await settle();
    expect(rows()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '1 ny besked' }));
    await settle();
    expect(rows()).toHaveLength(2);
  });

  it('teaches what it is for while it is empty', async () => {
    const { container } = await show([]);
    expect(screen.getByRole('heading', { name: 'Ingen beskeder til dig endnu' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is wrong when it could not be fetched', async () => {
    const { container } = await show(() => ({
      status: 503,
      body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' },
    }));
    expect(screen.getByRole('alert').textContent).toContain('på vej op igen');
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not for whoever looks as somebody else', async () => {
    await show(() => ({ status: 403, body: { code: 'platform.only-looking' } }));
    expect(screen.getByRole('alert').textContent).toContain('Du ser som en anden');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
  });
});
