import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { DirectoryPersonView, GroupPersonView, GroupView } from '@hv/networks/contracts';
import { freshBrowser, reader, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { GroupPeople } from './group-people';
import { aGroup, aGroupPerson } from './testing/a-group';

const me = aGroupPerson(reader.name, { personId: reader.id, owner: true, organisation: 'Herning Kommune' });
const ida = aGroupPerson('Ida Lund');

const found = (name: string, id = name): Pick<DirectoryPersonView, 'id' | 'name'> & { belongings: object[] } => ({
  id,
  name,
  belongings: [{ organisation: 'Viborg Kommune' }, { organisation: 'Viborg Kommune' }],
});

const show = (group: GroupView, people: () => GroupPersonView[], changing: FakeAnswer = { status: 204 }) =>
  showPage(GroupPeople, {
    inputs: { groupId: 'g' },
    answer: ({ url, method }) => {
      if (method !== 'GET') return changing;
      if (url === '/api/v1/networks/n/people') return { status: 200, body: { items: [found('Ida Lund'), found('Ib Lund')], next: null } };
      if (url === '/api/v1/groups/g') return { status: 200, body: group };
      if (url === '/api/v1/groups/g/people') return { status: 200, body: { items: people(), next: null } };
      return { status: 200, body: { id: 'g' } };
    },
  });

const list = () => within(screen.getByRole('list', { name: 'Personer i gruppen' }));
const press = async (name: string, settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const toast = () => TestBed.inject(Toasts).shown().at(-1)!;

describe('the people of a group', () => {
  beforeEach(freshBrowser);

  it('are listed with who owns it; whoever does not own it can only leave', async () => {
    const { container } = await show(
      aGroup({ standing: 'member', abilities: { enter: true, join: false, leave: true, manage: false, change: false } }),
      () => [ida, me],
    );
    expect(
      list()
        .getAllByRole('listitem')
        .map((line) => within(line).queryByText('Ejer') !== null),
    ).toEqual([false, true]);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent?.trim())).toEqual(['Forlad gruppen']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are found in the network and taken in by an owner, and let go again by undoing', async () => {
    let people = [me];
    const { server, settle, container } = await show(aGroup(), () => people);
    expect(screen.getByText(/Du er den eneste, der ejer gruppen/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Inviter en person fra netværket'), 'lund');
    await waitFor(() => expect(server.to('GET', '/api/v1/networks/n/people').at(-1)?.params.get('q')).toBe('lund'));
    await settle();
    const candidates = within(screen.getByRole('list', { name: 'Fundne personer' }));
    expect(candidates.getAllByText('Viborg Kommune')).toHaveLength(2);
    expect(await faultsOf(container)).toEqual([]);
    people = [ida, me];
    await press('Tag med: Ida Lund', settle);
    expect(server.to('PUT', '/api/v1/groups/g/people/Ida Lund')).toHaveLength(1);
    expect(list().getByText('Ida Lund')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tag med: Ida Lund' })).toBeNull();
    expect(toast().text).toBe('Ida Lund er med i gruppen.');
    toast().undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/groups/g/people/Ida Lund')).toHaveLength(1);
  });

  it('are removed, and come back as they were by undoing', async () => {
    let people = [{ ...ida, owner: true }, me];
    const { server, settle } = await show(
      aGroup({ abilities: { enter: true, join: false, leave: true, manage: true, change: false } }),
      () => people,
    );
    people = [me];
    await press('Fjern Ida Lund fra gruppen', settle);
    expect(server.to('DELETE', '/api/v1/groups/g/people/Ida Lund')).toHaveLength(1);
    expect(list().queryByText('Ida Lund')).toBeNull();
    toast().undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/groups/g/people/Ida Lund')).toHaveLength(1);
    expect(server.to('PUT', '/api/v1/groups/g/people/Ida Lund/owner')).toHaveLength(1);
  });

  it('own it when an owner says so', async () => {
    let people = [ida, me];
    const { server, settle } = await show(aGroup(), () => people);
    people = [{ ...ida, owner: true }, me];
    await press('Gør til ejer: Ida Lund', settle);
    expect(server.to('PUT', '/api/v1/groups/g/people/Ida Lund/owner')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Ikke længere ejer: Ida Lund' })).toBeTruthy();
  });

  it('are asked once more before they leave, and are led to the list of groups', async () => {
    const { server, settle, container } = await show(
      aGroup({ standing: 'member', abilities: { enter: true, join: false, leave: true, manage: false, change: false } }),
      () => [ida, me],
    );
    await press('Forlad gruppen', settle);
    expect(screen.getByText(/Kun en ejer kan tage dig med igen/)).toBeTruthy();
    expect(server.to('DELETE', '/api/v1/groups/g/place')).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
    await press('Forlad den nu', settle);
    expect(server.to('DELETE', '/api/v1/groups/g/place')).toHaveLength(1);
    expect(TestBed.inject(Router).url).toBe('/netvaerk/n/grupper');
  });

  it('say what went wrong', async () => {
    const { settle } = await show(aGroup(), () => [ida, me], { status: 409, body: { code: 'networks.last-owner' } });
    await press('Ikke længere ejer: Mette Holm', settle);
    expect(screen.getByRole('alert').textContent).toContain('Gør en anden til ejer først.');
  });
});
