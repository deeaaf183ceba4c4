import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NewGroupPage } from './new-group-page';
import { aGroup } from './testing/a-group';

const show = (answer: () => FakeAnswer = () => ({ status: 201, body: aGroup() })) =>
  showPage(NewGroupPage, { inputs: { networkId: 'n' }, answer });

const make = async (settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: 'Lav gruppen' }));
  await settle();
};

describe('making a group', () => {
  beforeEach(freshBrowser);

  it('asks for a name, a purpose and who can be in it, and leads to its people', async () => {
    const { server, settle, container } = await show();
    expect(screen.getByText(/Kun dem, der er med, kan se gruppen/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Gruppens navn'), ' Underretninger ');
    await userEvent.type(screen.getByLabelText(/^Formål/), 'Den første samtale.');
    await userEvent.click(screen.getByRole('radio', { name: 'Alle i netværket, der vil' }));
    expect(screen.getByText(/Alle i netværket kan finde gruppen/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await make(settle);
    const [request] = server.to('POST', '/api/v1/networks/n/groups');
    expect(request!.body).toEqual({ name: 'Underretninger', purpose: 'Den første samtale.', open: true });
    expect(TestBed.inject(Router).url).toBe('/rum/g/om');
  });

  it('sends the same key again when it is tried again, and another for another group', async () => {
    let answer: FakeAnswer = { status: 500 };
    const { server, settle } = await show(() => answer);
    await userEvent.type(screen.getByLabelText('Gruppens navn'), 'Skolefravær');
    await make(settle);
    expect(screen.getByRole('region', { name: 'Der er noget, der skal rettes' })).toBeTruthy();
    await make(settle);
    answer = { status: 201, body: aGroup() };
    await userEvent.type(screen.getByLabelText('Gruppens navn'), ' 2');
    await make(settle);
    const [first, second, third] = server.to('POST', '/api/v1/networks/n/groups').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it('says at the field what is missing or wrong', async () => {
    const { server, settle, container } = await show(() => ({
      status: 422,
      body: { code: 'networks.group-refused', errors: [{ path: 'purpose', code: 'networks.cpr-number' }] },
    }));
    await make(settle);
    expect(screen.getByLabelText('Gruppens navn').getAttribute('aria-invalid')).toBe('true');
    expect(server.to('POST', '/api/v1/networks/n/groups')).toEqual([]);
    await userEvent.type(screen.getByLabelText('Gruppens navn'), 'Skolefravær');
    await make(settle);
    expect(screen.getByLabelText(/^Formål/).getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(container)).toEqual([]);
  });
});
