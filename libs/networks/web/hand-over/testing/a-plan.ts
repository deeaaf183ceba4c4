import type { HandOverPlanView, HandOverView } from '@hv/networks/contracts';

/** What a project lead has to hand over. */
export const aPlan = (change: Partial<HandOverPlanView> = {}): HandOverPlanView => ({
  from: { membershipId: 'm1', personId: 'p1', name: 'Anne Aa', roles: ['project-lead'] },
  networkId: 'n',
  network: 'Forebyggelse hele vejen rundt',
  organisation: 'Herning Kommune',
  validTo: null,
  own: true,
  manages: false,
  parts: ['roles', 'groups', 'follows', 'scheduled', 'drafts'],
  successors: [
    { membershipId: 'm2', personId: 'p2', name: 'Bo Berg', roles: ['participant'] },
    { membershipId: 'm3', personId: 'p3', name: 'Ida Lund', roles: ['participant'] },
  ],
  counts: { groups: 0, follows: 12, scheduled: 2, drafts: 1, asks: 3, reports: 0 },
  handOver: null,
  mayWithdraw: false,
  ...change,
});

export const aHandOver = (change: Partial<HandOverView> = {}): HandOverView => ({
  id: 'h1',
  networkId: 'n',
  from: aPlan().from,
  to: aPlan().successors[0]!,
  parts: ['roles', 'follows'],
  state: 'planned',
  endsAt: '2098-06-30T22:00:00.000Z',
  dueAt: '2098-06-30T22:00:00.000Z',
  ...change,
});
