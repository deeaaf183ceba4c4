import type { HandOverChoiceView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { HandOversPage } from './hand-overs-page';

const choice = (name: string, change: Partial<HandOverChoiceView> = {}): HandOverChoiceView => ({
  membershipId: name,
  personId: name,
  name,
  roles: ['participant'],
  networkId: 'n',
  network: 'Forebyggelse hele vejen rundt',
  organisation: 'Herning Kommune',
  own: false,
  dueAt: null,
  ...change,
});

const show = (answer?: FakeAnswer) =>
  showPage(HandOversPage, {
    inputs: {},
    answer: ({ params }) => {
      if (answer) return answer;
      const first = [choice('mig', { own: true }), choice('Bo Berg', { dueAt: '2098-06-30T22:00:00.000Z' })];
      return { status: 200, body: params.get('after') ? { items: [choice('Ida Lund')], next: null } : { items: first, next: 'mere' } };
    },
  });

describe('the list of what one can hand over', () => {
  beforeEach(freshBrowser);

  it('leads to each, one’s own first, and to more', async () => {
    const { container, settle } = await show();
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Dit eget arbejde', '/overdrag/mig'],
      ['Bo Berg', '/overdrag/Bo%20Berg'],
    ]);
    expect(screen.getByText('Til og med 30. juni 2098')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Ida Lund' })).toBeTruthy();
  });

  it('may be empty', async () => {
    const { container } = await show({ status: 200, body: { items: [], next: null } });
    expect(screen.getByRole('heading', { name: 'Du har ikke noget at overdrage' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is asked for again when it could not be fetched', async () => {
    const answer: FakeAnswer = { status: 503, body: { code: 'platform.unavailable' } };
    const { settle } = await show(answer);
    Object.assign(answer, { status: 200, body: { items: [choice('Bo Berg')], next: null } });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Bo Berg' })).toBeTruthy();
  });
});
