import type { InvitationView, MemberView } from '@hv/networks/contracts';

/** The network that the specs' secretariat keeps. */
export const aNetwork = {
  id: 'n',
  name: 'Forebyggelse hele vejen rundt',
  purpose: '',
  from: '2026-01-01',
  to: '2098-12-31',
  phases: [],
  manages: true,
};

export const anInvitation = (change: Partial<InvitationView> = {}): InvitationView => ({
  id: 'i1',
  networkId: 'n',
  email: 'ida@herning.example',
  name: 'Ida Lund',
  organisationId: 'o1',
  organisation: 'Herning Kommune',
  cluster: 'Klynge Vest',
  roles: ['participant'],
  state: 'open',
  inviter: 'Åse Bæk',
  createdAt: '2026-11-22T08:00:00Z',
  expiresAt: '2026-12-06T08:00:00Z',
  validTo: null,
  resends: 0,
  ...change,
});

export const aMember = (name: string, change: Partial<MemberView> = {}): MemberView => ({
  membershipId: name,
  personId: name,
  name,
  title: '',
  organisation: 'Herning Kommune',
  organisationId: 'o1',
  roles: ['participant'],
  cluster: null,
  ...change,
});
