import { TestBed } from '@angular/core/testing';
import type { GroupView } from '@hv/networks/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork } from '../inviting/testing/an-office';
import { GroupsPage } from './groups-page';
import { aGroup } from './testing/a-group';

const outside = { enter: false, join: false, leave: false, manage: false, change: false };
const mine = aGroup();
const open = aGroup({
  id: 'o',
  name: 'Skolefravær',
  open: true,
  standing: 'no',
  people: 1,
  owners: [],
  abilities: { ...outside, join: true },
});
const closed = aGroup({ id: 'c', name: 'Lukket kreds', standing: 'no', abilities: outside });

const show = (groups: () => GroupView[] | FakeAnswer, language: 'da' | 'en' = 'da') =>
  showPage(GroupsPage, {
    inputs: { networkId: 'n' },
    language,
    answer: ({ url, method }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: aNetwork };
      if (method !== 'GET') return { status: 204 };
      const answer = groups();
      return Array.isArray(answer) ? { status: 200, body: { items: answer, next: null } } : answer;
    },
  });

const part = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('the groups of a network', () => {
  beforeEach(freshBrowser);

  it('are those one is in, those one may join, and those that only the secretariat knows of', async () => {
    const { container } = await show(() => [mine, open, closed]);
    expect(screen.getByText('Arbejdsgrupper i Forebyggelse hele vejen rundt: mindre kredse, der taler sammen om ét emne.')).toBeTruthy();
    const own = within(part('Dem, du er med i'));
    expect(own.getByRole('link', { name: 'Underretninger' }).getAttribute('href')).toBe('/rum/g/samtaler');
    expect(own.getByText('Efter invitation')).toBeTruthy();
    expect(own.getByText(/2 personer\s+· ejes af Mette Holm/)).toBeTruthy();
    expect(within(part('Åbne for alle i netværket')).getByRole('button', { name: 'Vær med i Skolefravær' })).toBeTruthy();
    const known = within(part('Lukkede, som sekretariatet kan se findes'));
    expect([known.queryByRole('link'), known.queryByRole('button')]).toEqual([null, null]);
    expect(screen.getByRole('link', { name: 'Lav en gruppe' }).getAttribute('href')).toBe('/netvaerk/n/grupper/ny');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are joined, and left again by undoing', async () => {
    let groups = [open];
    const { server, settle } = await show(() => groups);
    groups = [{ ...open, standing: 'member', abilities: { enter: true, join: false, leave: true, manage: false, change: false } }];
    await userEvent.click(screen.getByRole('button', { name: 'Vær med i Skolefravær' }));
    await settle();
    expect(server.to('PUT', '/api/v1/groups/o/place')).toHaveLength(1);
    expect(within(part('Dem, du er med i')).getByRole('link', { name: 'Skolefravær' })).toBeTruthy();
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.text).toBe('Du er med i »Skolefravær«.');
    groups = [open];
    toast!.undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/groups/o/place')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Vær med i Skolefravær' })).toBeTruthy();
  });

  it('follow when one is taken into one', async () => {
    let groups: GroupView[] = [];
    const { socket, settle } = await show(() => groups);
    groups = [mine];
    socket.push('spaces.changed', {});
    await settle();
    expect(screen.getByRole('link', { name: 'Underretninger' })).toBeTruthy();
  });

  it.each([
    ['da', 'Her er ingen grupper endnu'],
    ['en', 'No groups here yet'],
  ] as const)('say what they are for when there are none: %s', async (language, heading) => {
    const { container } = await show(() => [], language);
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('say when the network is not theirs, and when they could not be fetched', async () => {
    let answer: GroupView[] | FakeAnswer = { status: 500 };
    const { settle } = await show(() => answer);
    expect(screen.getByRole('alert')).toBeTruthy();
    answer = [mine];
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Underretninger' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are not there for whoever is not in the network', async () => {
    await show(() => ({ status: 404, body: { code: 'networks.network-not-found' } }));
    expect(screen.getByRole('heading', { name: 'Netværket findes ikke, eller du er ikke med i det' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lav en gruppe' })).toBeNull();
  });
});
