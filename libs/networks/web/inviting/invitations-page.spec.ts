import { TestBed } from '@angular/core/testing';
import type { InvitationView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { InvitationsPage } from './invitations-page';
import { aNetwork, anInvitation } from './testing/an-office';

const all = [
  anInvitation(),
  anInvitation({ id: 'i2', name: '', email: 'bo@herning.example', state: 'expired', resends: 2 }),
  anInvitation({ id: 'i3', name: 'Eva Holm', state: 'accepted' }),
];

const show = (items: InvitationView[] = all, changed?: FakeAnswer, language: 'da' | 'en' = 'da') =>
  showPage(InvitationsPage, {
    inputs: { networkId: 'n' },
    language,
    answer: ({ url, method, params }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: aNetwork };
      const state = params.get('state');
      if (method === 'GET') return { status: 200, body: { items: items.filter((item) => !state || item.state === state), next: null } };
      return changed ?? { status: 200, body: anInvitation({ state: method === 'PUT' ? 'withdrawn' : 'open', resends: 1 }) };
    },
  });

const lines = (): string[] => screen.getAllByRole('listitem').map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const lineOf = (name: string): HTMLElement => screen.getAllByRole('listitem').find((line) => line.textContent?.includes(name))!;

describe('the list of invitations', () => {
  beforeEach(freshBrowser);

  it('says who was asked, by whom, for what, and where it stands', async () => {
    const { container } = await show();
    const [ida, bo, eva] = lines().filter((line) => line.includes('Inviteret af'));
    expect(ida).toContain('Ida LundVenter på svarida@herning.example · Herning Kommune · Deltager Inviteret af Åse Bæk');
    expect(ida).toContain('linket kan bruges til og med 6. december 2026');
    expect(bo).toContain('Kom aldrig');
    expect(bo).toContain('sendt igen 2 gange');
    expect(eva).toContain('Har taget imod');
    expect(within(lineOf('Eva Holm')).queryByRole('button')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows only those who never came', async () => {
    const { settle } = await show();
    await userEvent.selectOptions(screen.getByLabelText('Vis'), 'Kom aldrig');
    await settle();
    expect(lines().filter((line) => line.includes('Inviteret af'))).toHaveLength(1);
  });

  it('sends another link', async () => {
    const { server, settle } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Send igen til Ida Lund' }));
    await settle();
    const [request] = server.to('POST', '/api/v1/invitations/i1/resends');
    expect(request!.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    expect(TestBed.inject(Toasts).shown()).toMatchObject([{ text: 'Et nyt link er sendt til Ida Lund. Det gamle virker ikke mere.' }]);
  });

  it('withdraws, and takes that back for 20 seconds or more', async () => {
    const { server, settle } = await show();
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: invitationen til Ida Lund/ }));
    await settle();
    expect(lineOf('Ida Lund').textContent).toContain('Trukket tilbage');
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.seconds).toBeGreaterThanOrEqual(20);
    toast!.undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/invitations/i1/withdrawal')).toHaveLength(1);
    expect(lineOf('Ida Lund').textContent).toContain('Venter på svar');
  });

  it('says why it could not be done, and leaves the list as it is', async () => {
    const { settle } = await show(all, { status: 429, body: { code: 'networks.too-many-resends' } });
    await userEvent.click(screen.getByRole('button', { name: 'Send igen til Ida Lund' }));
    await settle();
    expect(screen.getByText(/Linket er sendt mange gange i dag/)).toBeTruthy();
    expect(lines().filter((line) => line.includes('Inviteret af'))).toHaveLength(3);
  });

  it('teaches when nobody was asked', async () => {
    const { container } = await show([]);
    expect(screen.getByRole('heading', { name: 'Ingen invitationer her' })).toBeTruthy();
    // The tab, and the one thing to do here.
    expect(screen.getAllByRole('link', { name: 'Inviter flere' })).toHaveLength(2);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English', async () => {
    await show(all, undefined, 'en');
    expect(lines().some((line) => line.includes('Waiting for an answer'))).toBe(true);
  });
});
