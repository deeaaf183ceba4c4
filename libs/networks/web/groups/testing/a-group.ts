import type { GroupPersonView, GroupView } from '@hv/networks/contracts';

/** A group as its owner sees it. */
export const aGroup = (change: Partial<GroupView> = {}): GroupView => ({
  id: 'g',
  networkId: 'n',
  name: 'Underretninger',
  purpose: 'Den første samtale.',
  open: false,
  standing: 'owner',
  people: 2,
  owners: ['Mette Holm'],
  abilities: { enter: true, join: false, leave: false, manage: true, change: true },
  archived: false,
  version: 1,
  ...change,
});

export const aGroupPerson = (name: string, change: Partial<GroupPersonView> = {}): GroupPersonView => ({
  personId: name,
  name,
  title: 'Sagsbehandler',
  organisation: 'Viborg Kommune',
  owner: false,
  ...change,
});
