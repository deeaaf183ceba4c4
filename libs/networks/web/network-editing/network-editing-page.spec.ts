import { TestBed } from '@angular/core/testing';
import type { HttpRequest } from '@angular/common/http';
import type { NetworkSetupView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork } from '../inviting/testing/an-office';
import { NetworkEditingPage } from './network-editing-page';
import { aParticipation, aSetup } from './testing/a-setup';

let setup: NetworkSetupView;
const api = '/api/v1/networks/n';

const show = (
  changing: (request: HttpRequest<unknown>) => FakeAnswer = () => ({ status: 200, body: setup }),
  language: 'da' | 'en' = 'da',
) =>
  showPage(NetworkEditingPage, {
    inputs: { networkId: 'n' },
    language,
    answer: (request) => {
      if (request.method !== 'GET') return changing(request);
      return { status: 200, body: request.url.endsWith('/setup') ? setup : aNetwork };
    },
  });

const part = (name: string) => within(screen.getByRole('region', { name }));
const about = () => part('Formål, periode og faser');
const write = (box: HTMLElement, value: string): void => void (fireEvent.input(box, { target: { value } }), fireEvent.change(box));
const press = async (button: HTMLElement, settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(button);
  await settle();
};
const toast = () => TestBed.inject(Toasts).shown().at(-1)!;
const stale = (current: object): FakeAnswer => ({ status: 412, body: { code: 'platform.stale', current } });

beforeEach(() => {
  freshBrowser();
  setup = aSetup();
});

describe('what a network is for, its period and phases', () => {
  it('is changed with what one wrote and nothing else, based on what one saw', async () => {
    const { server, settle, container } = await show(() => ({ status: 200, body: { ...setup, version: 4 } }));
    expect(await faultsOf(container)).toEqual([]);
    write(about().getByLabelText(/^Formål/), 'Nyt formål.');
    await settle();
    expect(about().getByText('Du har ændringer, der ikke er gemt.')).toBeTruthy();
    await press(about().getByRole('button', { name: 'Tilføj en fase' }), settle);
    const second = within(about().getByRole('group', { name: 'Fase 2' }));
    expect(second.getByLabelText<HTMLInputElement>('Første dag').value).toBe('2026-07-01');
    write(second.getByLabelText('Fasens navn'), 'Forløb');
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    const [sent] = server.to('PATCH', api);
    expect(sent!.headers.get('If-Match')).toBe('"3"');
    expect(sent!.body).toEqual({
      purpose: 'Nyt formål.',
      phases: [setup.network.phases[0], { name: 'Forløb', from: '2026-07-01', to: '2098-12-31' }],
    });
    expect(toast().text).toBe('Netværket er ændret.');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows both values when two wrote the same, keeps what the other changed elsewhere, and saves what one chose', async () => {
    const theirs = aSetup({ version: 4, network: { ...setup.network, purpose: 'Deres formål.', name: 'Deres navn' } });
    const { server, settle, container } = await show((request) =>
      request.headers.get('If-Match') === '"3"' ? stale(theirs) : { status: 200, body: { ...theirs, version: 5 } },
    );
    write(about().getByLabelText(/^Formål/), 'Mit formål.');
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    const alert = within(about().getByRole('alert'));
    expect(alert.getByText('Står nu: Deres formål.')).toBeTruthy();
    expect(alert.getByText('Dit: Mit formål.')).toBeTruthy();
    expect(about().getByLabelText<HTMLTextAreaElement>(/^Formål/).value).toBe('Mit formål.');
    expect(about().getByLabelText<HTMLInputElement>('Netværkets navn').value).toBe('Deres navn');
    expect(await faultsOf(container)).toEqual([]);
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    const last = server.to('PATCH', api).at(-1)!;
    expect([last.headers.get('If-Match'), last.body]).toEqual(['"4"', { purpose: 'Mit formål.' }]);
    expect(about().queryByRole('alert')).toBeNull();
  });

  it('lets what stands now hold', async () => {
    const theirs = aSetup({ version: 4, network: { ...setup.network, phases: [] } });
    const { settle } = await show(() => stale(theirs));
    write(within(about().getByRole('group', { name: 'Fase 1' })).getByLabelText('Fasens navn'), 'Plan');
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    expect(about().getByText(/^Dit: Plan: 1\. januar 2026/)).toBeTruthy();
    await press(about().getByRole('button', { name: 'Brug det, der står nu: Faser' }), settle);
    expect(about().getByText('Der er ingen faser endnu.')).toBeTruthy();
    expect(about().queryByRole('alert')).toBeNull();
  });

  it('takes up what another changes meanwhile without laying it over what is being written', async () => {
    const { socket, settle } = await show();
    write(about().getByLabelText('Netværkets navn'), 'Mit navn');
    setup = aSetup({ version: 4, network: { ...setup.network, purpose: 'Deres formål.' } });
    socket.push('network.changed', { networkId: 'n' });
    await settle();
    expect(about().getByLabelText<HTMLInputElement>('Netværkets navn').value).toBe('Mit navn');
    expect(about().getByLabelText<HTMLTextAreaElement>(/^Formål/).value).toBe('Deres formål.');
  });

  it('says where something is missing or refused', async () => {
    const refusal = {
      status: 422,
      body: { code: 'networks.network-refused', errors: [{ path: 'phases.0.from', code: 'networks.phases-overlap' }] },
    };
    const { server, settle } = await show(() => refusal);
    write(about().getByLabelText('Netværkets navn'), ' ');
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    expect(about().getByRole('link', { name: 'Skriv et navn.' })).toBeTruthy();
    expect(server.to('PATCH', api)).toEqual([]);
    write(about().getByLabelText('Netværkets navn'), 'Navn');
    await press(about().getByRole('button', { name: 'Gem ændringerne' }), settle);
    expect(about().getByRole('link', { name: 'Fasen overlapper en anden fase.' })).toBeTruthy();
  });
});

describe('the clusters', () => {
  const clusters = () => part('Klynger');

  it('are made, named and removed when nobody is in them, which can be undone', async () => {
    const { server, settle } = await show((request) => ({ status: 200, body: { id: 'e', ...(request.body as object | null) } }));
    expect(clusters().queryByRole('button', { name: 'Fjern Klynge Vest' })).toBeNull();
    write(clusters().getByLabelText('Ny klynge'), 'Klynge Syd');
    await press(clusters().getByRole('button', { name: 'Lav klyngen' }), settle);
    expect(server.to('POST', `${api}/clusters`)[0]!.body).toEqual({ name: 'Klynge Syd' });
    await press(clusters().getByRole('button', { name: 'Fjern Klynge Øst' }), settle);
    expect(server.to('PUT', `${api}/clusters/e/removal`)).toHaveLength(1);
    toast().undo!();
    await settle();
    expect(server.to('DELETE', `${api}/clusters/e/removal`)).toHaveLength(1);
  });

  it('keep the name that was written when another gave one meanwhile', async () => {
    const { settle, container } = await show(() => stale({ id: 'v', name: 'Vestjylland', version: 2, organisations: 1 }));
    await press(clusters().getByRole('button', { name: 'Ret navn på Klynge Vest' }), settle);
    write(clusters().getByLabelText('Navn på Klynge Vest'), 'Vest');
    await press(clusters().getByRole('button', { name: 'Gem navnet' }), settle);
    expect(clusters().getByText('Står nu: Vestjylland')).toBeTruthy();
    expect(clusters().getByLabelText<HTMLInputElement>('Navn på Vestjylland').value).toBe('Vest');
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('who takes part', () => {
  const who = () => part('Hvem deltager');
  const open = (settle: () => Promise<void>) => press(who().getByRole('button', { name: 'Ret deltagelsen for Herning Kommune' }), settle);

  it('is listed with cluster and chair, and changed', async () => {
    const { server, settle, container } = await show(() => ({ status: 200, body: aParticipation('Herning Kommune', { version: 5 }) }));
    const lines = within(who().getByRole('list', { name: 'Organisationer i netværket' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      'Herning KommuneFormandKlynge Vest Ret',
      'SUSProcesstøtteIngen klynge Ret',
    ]);
    await open(settle);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.selectOptions(lines[0]!.querySelectorAll('select')[1]!, 'Klynge Øst');
    write(who().getByLabelText(/^Sidste dag/), '2026-12-31');
    await press(who().getByRole('button', { name: 'Gem' }), settle);
    const [sent] = server.to('PATCH', `${api}/participations/Herning Kommune`);
    expect([sent!.headers.get('If-Match'), sent!.body]).toEqual(['"4"', { clusterId: 'e', to: '2026-12-31' }]);
  });

  it('shows both values when another changed it meanwhile', async () => {
    const { settle } = await show(() => stale(aParticipation('Herning Kommune', { clusterId: null, version: 5 })));
    await open(settle);
    await userEvent.selectOptions(who().getAllByLabelText('Klynge')[0]!, 'Klynge Øst');
    await press(who().getByRole('button', { name: 'Gem' }), settle);
    expect(who().getByText('Står nu: ingenting')).toBeTruthy();
    expect(who().getByText('Dit: Klynge Øst')).toBeTruthy();
  });

  it('ends, which can be undone', async () => {
    const ended = aParticipation('Herning Kommune', { to: '2026-11-22T12:00:00Z', version: 5 });
    const { server, settle } = await show(() => ({ status: 200, body: ended }));
    await open(settle);
    await press(who().getByRole('button', { name: 'Afslut deltagelsen nu' }), settle);
    expect(toast().text).toBe('Herning Kommune deltager ikke længere.');
    toast().undo!();
    await settle();
    const [sent] = server.to('PATCH', `${api}/participations/Herning Kommune`);
    expect([sent!.headers.get('If-Match'), sent!.body]).toEqual(['"5"', { from: '2026-01-01T00:00:00Z', to: null, chair: true }]);
  });

  it('is added to by one of the municipalities, or by another organisation', async () => {
    const { server, settle, container } = await show(() => ({ status: 201, body: aParticipation('Viborg Kommune') }));
    const sent = () => server.to('POST', `${api}/participations`).map(({ body }) => body);
    await press(who().getByRole('button', { name: 'Tilføj' }), settle);
    expect(who().getByRole('link', { name: 'Udfyld feltet.' })).toBeTruthy();
    expect(sent()).toEqual([]);
    await userEvent.selectOptions(who().getByRole('combobox', { name: /Kommune/ }), 'Viborg Kommune');
    await userEvent.selectOptions(who().getByRole('combobox', { name: 'Klynge' }), 'Klynge Øst');
    await press(who().getByRole('button', { name: 'Tilføj' }), settle);
    await userEvent.click(who().getByLabelText('En anden organisation'));
    await settle();
    expect(await faultsOf(container)).toEqual([]);
    write(who().getByLabelText('Organisationens navn'), 'Børn i midten');
    await press(who().getByRole('button', { name: 'Tilføj' }), settle);
    expect(sent()).toEqual([
      { municipality: '0791', role: 'reference', clusterId: 'e' },
      { name: 'Børn i midten', kind: 'agency', role: 'reference', clusterId: 'e' },
    ]);
  });
});

it('reads the same in English', async () => {
  const { container } = await show(undefined, 'en');
  for (const name of ['Purpose, period and phases', 'Clusters', 'Who takes part'])
    expect(screen.getByRole('region', { name })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});
