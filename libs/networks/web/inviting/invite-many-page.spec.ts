import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { InvitationPreviewView, PersonRow, ReadRowView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { InviteManyPage } from './invite-many-page';
import { aNetwork } from './testing/an-office';

let makes: InvitationPreviewView['makes'] = { organisations: [], clusters: [] };

/** As the server would: an address needs an `@`, and there is one organisation. */
function looked({ rows }: { rows: PersonRow[] }): InvitationPreviewView {
  const read = rows.map(({ name = '', email, organisation = '' }): ReadRowView => ({
    name,
    email,
    organisation,
    cluster: 'Klynge Vest',
    role: 'participant',
    faults: [
      ...(email.includes('@') ? [] : [{ field: 'email', code: 'networks.address-wrong', suggestion: null }]),
      ...(organisation === 'Herning Kommune'
        ? []
        : [{ field: 'organisation', code: 'networks.organisation-unknown', suggestion: 'Herning Kommune' }]),
    ],
  }));
  return { rows: read, wrong: read.filter(({ faults }) => faults.length > 0).length, makes };
}

const show = async (sending: FakeAnswer = { status: 201, body: { invited: 2, members: 1 } }, manages = true) =>
  showPage(InviteManyPage, {
    inputs: { networkId: 'n' },
    answer: ({ url, body }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: { ...aNetwork, manages } };
      if (url.endsWith('/preview')) return { status: 200, body: looked(body as { rows: PersonRow[] }) };
      return url.endsWith('/batch') ? sending : { status: 500 };
    },
  });

const list = 'Navn\tMail\tKommune\nIda\ti@x.dk\tHerning Kommune\nBo\tb-x.dk\tHerning Kommune\nEva\te@x.dk\tHerningg';

async function paste(text: string, settle: () => Promise<void>): Promise<void> {
  const box = screen.getByLabelText('Indsæt rækker');
  fireEvent.input(box, { target: { value: text } });
  fireEvent.change(box);
  await settle();
}

const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /^Send/ }));

describe('the page where many are asked', () => {
  beforeEach(freshBrowser);

  it('shows what is wrong in which row, lets it be put right, and sends', async () => {
    const { server, settle, container } = await show();
    expect(await faultsOf(container)).toEqual([]);
    await paste(list, settle);
    expect(screen.getByText('1 er klar, 2 skal rettes.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Række 2: Bo' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await send();
    await settle();
    expect(screen.getAllByRole('link', { name: /^Række/ }).map((link) => link.textContent)).toEqual([
      'Række 2: Det er ikke en mailadresse. Skriv den som navn@kommune.dk.',
      'Række 3: Organisationen er ikke med i netværket.',
    ]);
    expect(server.to('POST', '/api/v1/networks/n/invitations/batch')).toEqual([]);

    fireEvent.change(screen.getByLabelText('Mail'), { target: { value: 'b@x.dk' } });
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Brug »Herning Kommune«' }));
    await settle();
    expect(screen.getByText('3 er klar, 0 skal rettes.')).toBeTruthy();
    const went = jest.spyOn(TestBed.inject(Router), 'navigateByUrl');
    await send();
    await settle();
    const [request] = server.to('POST', '/api/v1/networks/n/invitations/batch');
    expect((request!.body as { rows: PersonRow[] }).rows.map(({ email, organisation }) => [email, organisation])).toEqual([
      ['i@x.dk', 'Herning Kommune'],
      ['b@x.dk', 'Herning Kommune'],
      ['e@x.dk', 'Herning Kommune'],
    ]);
    expect(request!.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    expect(went).toHaveBeenCalledWith('/netvaerk/n/invitationer');
    expect(TestBed.inject(Toasts).shown()).toMatchObject([{ text: '2 er inviteret. 1 havde en konto og er med.' }]);
  });

  it('leaves a row out', async () => {
    const { settle } = await show();
    await paste(list, settle);
    await userEvent.click(screen.getAllByRole('button', { name: 'Lad rækken udgå' })[0]!);
    await settle();
    expect(screen.getByText('1 er klar, 1 skal rettes.')).toBeTruthy();
  });

  it('keeps what was put right when the box of the list is left again', async () => {
    const { settle } = await show();
    await paste(list, settle);
    fireEvent.change(screen.getByLabelText('Mail'), { target: { value: 'b@x.dk' } });
    await settle();
    fireEvent.change(screen.getByLabelText('Indsæt rækker'));
    await settle();
    expect(screen.getByText('2 er klar, 1 skal rettes.')).toBeTruthy();
  });

  it('takes a file', async () => {
    const { settle } = await show();
    const file = new File([list], 'deltagere.csv', { type: 'text/csv' });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new TextEncoder().encode(list).buffer) });
    await userEvent.upload(screen.getByLabelText('Eller vælg en fil'), file);
    await settle();
    expect(screen.getByText('1 er klar, 2 skal rettes.')).toBeTruthy();
  });

  it('says that 10 000 rows are too many, and asks nobody', async () => {
    const { server, settle } = await show();
    await paste(Array.from({ length: 10_000 }, (_, index) => `P\tp${index}@x.dk\tHerning Kommune`).join('\n'), settle);
    expect(screen.getByRole('heading', { name: '10.000 rækker er for mange' })).toBeTruthy();
    expect(server.to('POST', '/api/v1/networks/n/invitations/preview')).toEqual([]);
  });

  it('keeps the list when it could not be sent, and sends the same again under the same key', async () => {
    const { server, settle } = await show({ status: 503 });
    await paste('Ida\ti@x.dk\tHerning Kommune', settle);
    for (let time = 0; time < 2; time++) {
      await send();
      await settle();
    }
    const keys = server.to('POST', '/api/v1/networks/n/invitations/batch').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(screen.getByText('1 er klar, 0 skal rettes.')).toBeTruthy();
  });

  it('is the secretariat’s: others are told whose it is', async () => {
    const { container } = await show(undefined, false);
    expect(screen.getByText('Netværkets sekretariat holder listen over medlemmer')).toBeTruthy();
    expect(screen.queryByLabelText('Indsæt rækker')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what will be made with the invitations, and makes it', async () => {
    makes = {
      organisations: [
        { name: 'Herning Kommune', cluster: 'Klynge Vest' },
        { name: 'Samsø Kommune', cluster: null },
      ],
      clusters: ['Klynge Vest'],
    };
    const { server, settle, container } = await show();
    await paste('Navn\tMail\tKommune\nIda\ti@x.dk\tHerning Kommune\nBo\tb@x.dk\tHerning Kommune', settle);
    expect(screen.getByText('2 kommuner og 1 klynge oprettes sammen med invitationerne.')).toBeTruthy();
    await userEvent.click(screen.getByText('Se, hvad der oprettes'));
    for (const line of ['Klynge Vest (ny klynge)', 'Herning Kommune, Klynge Vest', 'Samsø Kommune'])
      expect(screen.getByText(line)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Opret, og send 2 invitationer' }));
    await settle();
    makes = { organisations: [], clusters: [] };
    expect(server.to('POST', '/api/v1/networks/n/invitations/batch')[0]!.body).toMatchObject({ make: true });
  });
});
