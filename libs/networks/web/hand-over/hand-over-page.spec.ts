import { TestBed } from '@angular/core/testing';
import type { HandOverPlanView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { HandOverPage } from './hand-over-page';
import { aHandOver, aPlan } from './testing/a-plan';

interface Setting {
  readonly plan?: HandOverPlanView;
  readonly planning?: FakeAnswer;
  readonly withdrawing?: FakeAnswer;
  readonly asking?: FakeAnswer;
  readonly language?: 'da' | 'en';
}

const show = async ({ plan = aPlan(), planning, withdrawing, asking, language = 'da' }: Setting = {}) => {
  const page = await showPage(HandOverPage, {
    inputs: { membershipId: 'm1' },
    language,
    answer: ({ method }) => {
      if (method === 'POST') return planning ?? { status: 201, body: aHandOver() };
      if (method === 'DELETE') return withdrawing ?? { status: 200, body: aHandOver({ state: 'withdrawn' }) };
      return asking ?? { status: 200, body: plan };
    },
  });
  const press = async (name: string): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name }));
    await page.settle();
  };
  return { ...page, press, sent: () => page.server.to('POST', '/api/v1/memberships/m1/hand-over') };
};

const ticked = (): string[] =>
  screen.getAllByRole('checkbox').flatMap((box) => ((box as HTMLInputElement).checked ? [box.closest('label')!.textContent!.trim()] : []));

describe('the page where work is handed over', () => {
  beforeEach(freshBrowser);

  it('says how much of what there is, and what happens', async () => {
    const { container } = await show();
    expect(screen.getByRole('heading', { level: 1, name: 'Overdrag dit arbejde' })).toBeTruthy();
    expect(ticked()).toEqual([
      'Roller: Projektleder',
      'Tråde, der følges: 12',
      'Planlagte indlæg: 2. De bliver sendt i efterfølgerens navn',
    ]);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Kladder: 1/ }).checked).toBe(false);
    expect(screen.queryByRole('checkbox', { name: /grupper/ })).toBeNull();
    expect(screen.getByText('Spørgsmål, der venter på svar fra jer, følger med rollen: 3.')).toBeTruthy();
    expect(screen.getByText(/er ikke længere med i netværket, så snart du trykker/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks of a colleague by name', async () => {
    await show({ plan: aPlan({ own: false, parts: ['roles'] }) });
    expect(screen.getByRole('heading', { level: 1, name: 'Overdrag arbejdet for Anne Aa' })).toBeTruthy();
    expect(screen.getByText(/^\s*Anne Aa er ikke længere med i netværket, så snart du trykker/)).toBeTruthy();
    expect(screen.getByText(/bliver stående i personens navn/)).toBeTruthy();
  });

  it('hands over at once to whom one chose, and offers to take it back', async () => {
    const now = aHandOver({ endsAt: new Date(Date.now() - 1000).toISOString(), dueAt: new Date(Date.now() + 21_000).toISOString() });
    const { press, sent, server, settle, container } = await show({ planning: { status: 201, body: now } });
    await userEvent.selectOptions(screen.getByLabelText('Hvem tager over?'), 'Bo Berg');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Planlagte/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Kladder/ }));
    await press('Overdrag arbejdet');
    expect(sent()[0]!.body).toEqual({ toMembershipId: 'm2', parts: ['roles', 'follows', 'drafts'] });
    expect(sent()[0]!.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast).toMatchObject({ text: 'Du er ikke længere med. Arbejdet går videre til Bo Berg om et øjeblik.', seconds: 20 });
    expect(screen.queryByRole('button', { name: 'Overdrag arbejdet' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    toast!.undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/hand-overs/h1')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Overdrag arbejdet' })).toBeTruthy();
  });

  it('hands over on a day, no later than the membership ends', async () => {
    const { press, sent, settle } = await show({
      plan: aPlan({ validTo: '2098-12-31T23:00:00.000Z', successors: [aPlan().successors[0]!] }),
    });
    const day = screen.getByLabelText<HTMLInputElement>(/^Sidste dag/);
    expect(day.max).toBe('2098-12-31');
    fireEvent.input(day, { target: { value: '2098-06-30' } });
    await settle();
    expect(screen.getByText(/Du er med til og med 30. juni 2098. Så går arbejdet videre. Indtil/)).toBeTruthy();
    await press('Overdrag arbejdet');
    expect(sent()[0]!.body).toMatchObject({ toMembershipId: 'm2', lastDay: '2098-06-30' });
    expect(screen.getByText(/Du er med til og med 30. juni 2098. Så går arbejdet videre til Bo Berg/)).toBeTruthy();
  });

  it('asks for a successor and for something to hand over', async () => {
    const { press, sent, container } = await show({ plan: aPlan({ parts: ['roles'] }) });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Roller/ }));
    await press('Overdrag arbejdet');
    expect(screen.getByRole('link', { name: 'Vælg, hvem der tager over' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vælg mindst én ting, der går videre' })).toBeTruthy();
    expect(sent()).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says at the field what the server refuses, and tries the same under the same key', async () => {
    const errors = [{ path: 'lastDay', code: 'networks.day-too-late' }];
    const { press, sent } = await show({ planning: { status: 422, body: { code: 'networks.hand-over-refused', errors } } });
    await userEvent.selectOptions(screen.getByLabelText('Hvem tager over?'), 'Ida Lund');
    await press('Overdrag arbejdet');
    await press('Overdrag arbejdet');
    expect(screen.getByRole('link', { name: 'Medlemskabet slutter før den dag.' })).toBeTruthy();
    expect(new Set(sent().map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  });

  it('takes back what waits, and says when it is too late', async () => {
    const { press } = await show({
      plan: aPlan({ handOver: aHandOver(), mayWithdraw: true, validTo: aHandOver().endsAt }),
      withdrawing: { status: 409, body: { code: 'networks.hand-over-done' } },
    });
    await press('Fortryd');
    expect(screen.getByText(/Det er for sent at fortryde/)).toBeTruthy();
  });

  it('leaves it to others to take back what they planned', async () => {
    await show({ plan: aPlan({ own: false, handOver: aHandOver(), validTo: aHandOver().endsAt }) });
    expect(screen.getByText(/Anne Aa er med til og med 30. juni 2098/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that it is done', async () => {
    await show({ plan: aPlan({ handOver: aHandOver({ state: 'done' }), validTo: '2020-01-01T00:00:00Z' }) });
    expect(screen.getByText('Dit arbejde er gået videre til Bo Berg.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    [true, 'Inviter en efterfølger', '/netvaerk/n/inviter'],
    [false, 'Skriv til sekretariatet', '/skriv-til-sekretariatet'],
  ])('leads on where there is nobody to take over; to who keeps the list: %s', async (manages, name, href) => {
    const { container } = await show({ plan: aPlan({ manages, successors: [] }) });
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href);
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([403, 404])('leads to what one can hand over, where it is not that: %s', async (status) => {
    await show({ asking: { status, body: { code: 'networks.may-not-hand-over' } } });
    expect(screen.getByRole('link', { name: 'Se, hvad du kan overdrage' }).getAttribute('href')).toBe('/overdrag');
  });

  it('offers to try again', async () => {
    await show({ asking: { status: 503, body: { code: 'platform.unavailable' } } });
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });

  it('speaks English', async () => {
    await show({ language: 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'Hand over your work' })).toBeTruthy();
  });
});
