import { TestBed } from '@angular/core/testing';
import type { ListedNetworkView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NetworksPage } from './networks-page';

const aNetwork = (change: Partial<ListedNetworkView> = {}): ListedNetworkView => ({
  id: 'n',
  name: 'Efterværn',
  from: '2026-01-01',
  to: '2028-12-31',
  organisations: 5,
  people: 21,
  secretariat: ['Åse Bæk'],
  ...change,
});

let networks: readonly ListedNetworkView[];
const show = (making: FakeAnswer = { status: 201, body: aNetwork({ id: 'm', name: 'Skolefravær' }) }, administrator = true) =>
  showPage(NetworksPage, {
    person: { ...reader, administrator },
    answer: ({ method, url }) => {
      if (method === 'POST') return making;
      if (url === '/api/v1/admin/municipalities') return { status: 200, body: [{ code: '0810', name: 'Brønderslev Kommune' }] };
      return { status: 200, body: { items: networks, next: null } };
    },
  });
const write = (label: string | RegExp, value: string): void => {
  const box = screen.getByLabelText(label);
  fireEvent.input(box, { target: { value } });
  fireEvent.change(box);
};
const press = async (name: string, settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settle();
};

describe('the page of the networks there are', () => {
  beforeEach(() => {
    freshBrowser();
    networks = [aNetwork(), aNetwork({ id: 'o', name: 'Tidlig indsats', secretariat: [] })];
  });

  it('lists them with who keeps them', async () => {
    const { container } = await show();
    const lines = within(screen.getByRole('list', { name: 'Netværk' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      'Efterværnfra 1. januar 2026 til 31. december 2028 · 5 organisationer · 21 personerSekretariat: Åse Bæk',
      'Tidlig indsatsfra 1. januar 2026 til 31. december 2028 · 5 organisationer · 21 personerSekretariatet er inviteret og er ikke kommet endnu',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('makes one and asks its secretariat', async () => {
    const { server, settle, container } = await show();
    await press('Nyt netværk', settle);
    expect(await faultsOf(container)).toEqual([]);
    await press('Lav netværket', settle);
    expect(screen.getAllByRole('link', { name: 'Udfyld feltet.' })).toHaveLength(5);
    write('Netværkets navn', ' Skolefravær ');
    write('Første dag', '2027-01-01');
    write('Sidste dag', '2028-12-31');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Brønderslev Kommune');
    write('Sekretariatets mailadresse', 'aase@bronderslev.example');
    write(/^Sekretariatets navn/, 'Åse Bæk');
    await press('Lav netværket', settle);
    const [sent] = server.to('POST', '/api/v1/admin/networks');
    expect(sent!.headers.get('Idempotency-Key')).toBeTruthy();
    expect(sent!.body).toEqual({
      network: 'Skolefravær',
      purpose: '',
      from: '2027-01-01',
      to: '2028-12-31',
      municipality: '0810',
      email: 'aase@bronderslev.example',
      person: 'Åse Bæk',
    });
    expect(TestBed.inject(Toasts).shown().at(-1)!.text).toBe('»Skolefravær« er lavet, og sekretariatet er inviteret.');
    expect(screen.getByRole('button', { name: 'Nyt netværk' })).toBeTruthy();
  });

  it('leads to what is wrong, and keeps what was written', async () => {
    const refusal = { status: 422, body: { code: 'networks.network-refused', errors: [{ path: 'to', code: 'networks.days-turned' }] } };
    const { settle } = await show(refusal);
    await press('Nyt netværk', settle);
    await userEvent.click(screen.getByLabelText('En anden organisation'));
    await settle();
    write('Organisationens navn', 'Socialstyrelsen');
    write('Netværkets navn', 'Skolefravær');
    write('Første dag', '2027-01-02');
    write('Sidste dag', '2027-01-01');
    write('Sekretariatets mailadresse', 'aase@bronderslev.example');
    await press('Lav netværket', settle);
    expect(screen.getByRole('link', { name: 'Slutdatoen skal ligge efter startdatoen.' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Netværkets navn').value).toBe('Skolefravær');
  });

  it('says to others that it is not for them', async () => {
    await show(undefined, false);
    expect(screen.queryByRole('button', { name: 'Nyt netværk' })).toBeNull();
  });

  it('says so when there is none', async () => {
    networks = [];
    const { container } = await show();
    expect(screen.getByRole('heading', { name: 'Ingen netværk endnu' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
