import { TestBed } from '@angular/core/testing';
import { SessionLife } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { AccountsPage } from '../administration/accounts-page';

const account = {
  id: 'k',
  personId: 'ida',
  name: 'Ida Lund',
  email: 'ida@x.example',
  administrator: false,
  blockedAt: null,
  usedAt: null,
  eraseAt: null,
};
const accounts = [
  account,
  { ...account, id: 'l', name: 'Bo Chef', administrator: true },
  { ...account, id: 'm', name: 'Ea Ude', blockedAt: '2026-11-22' },
];

describe('asking to look as somebody else', () => {
  beforeEach(freshBrowser);

  const show = async (answer: FakeAnswer = { status: 200, body: {} }) => {
    const page = await showPage(AccountsPage, {
      person: { ...reader, administrator: true },
      answer: ({ method }) => (method === 'PUT' ? answer : { status: 200, body: { items: accounts, next: null } }),
    });
    const goals: string[] = [];
    // jsdom goes nowhere: what is asked of it is noted instead.
    TestBed.inject(SessionLife).changeEyes = async (change, goal) => {
      await change();
      goals.push(goal);
    };
    await userEvent.click(screen.getByRole('button', { name: /^Se som / }));
    await page.settle();
    await page.settle();
    return { ...page, goals };
  };
  const begin = async (reason: string): Promise<void> => {
    if (reason) await userEvent.type(screen.getByLabelText('Hvorfor?'), reason);
    await userEvent.click(screen.getByRole('button', { name: 'Begynd' }));
  };

  it('is offered for those whom one may look as; says what is seen and told, takes a reason, and begins anew as them', async () => {
    const { server, settle, goals } = await show();
    const dialog = screen.getByRole('dialog', { name: 'Se Hele Vejen som Ida Lund' });
    expect(await faultsOf(dialog)).toEqual([]);
    await begin('Ida kan ikke se sin klynge.');
    await settle();
    expect(server.to('PUT', '/api/v1/see-as').map(({ body }) => body)).toEqual([
      { personId: 'ida', reason: 'Ida kan ikke se sin klynge.' },
    ]);
    expect(goals).toEqual(['/overblik']);
  });

  it('does not begin without a reason, nor with a number of a person in it', async () => {
    const { server, settle } = await show();
    await begin('derfor');
    await settle();
    expect(screen.getAllByText('Skriv, hvorfor du har brug for at se det. Mindst 10 tegn.').length).toBeGreaterThan(0);
    await begin(' 010190-1234 skriver');
    await settle();
    expect(server.to('PUT', '/api/v1/see-as')).toEqual([]);
    expect(await faultsOf(screen.getByRole('dialog'))).toEqual([]);
  });

  it('says why it may not', async () => {
    const { settle, goals } = await show({
      status: 403,
      body: { status: 403, code: 'identity.see-as-refused', detail: '', requestId: 'r' },
    });
    await begin('Ida kan ikke se sin klynge.');
    await settle();
    expect(screen.getByText(/Den person kan du ikke se som/)).toBeTruthy();
    expect(goals).toEqual([]);
  });
});
