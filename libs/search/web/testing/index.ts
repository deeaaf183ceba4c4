import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import type { FakeAnswer } from '@hv/platform/web/testing';
import type { SearchHitView } from '@hv/search/contracts';

export const aHit = (id: string, change: Partial<SearchHitView> = {}): SearchHitView => ({
  kind: 'post',
  id,
  threadId: 't',
  seq: 12,
  title: { text: 'Netværksmøder', marks: [] },
  snippet: { text: 'Vi inviterer børnene fra starten', marks: [{ start: 13, end: 20 }] },
  author: { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' },
  place: { networkId: 'n', spaceId: 's', spaceName: 'Klynge Vest', spaceKind: 'cluster', path: '/rum/s/samtaler/t#indlaeg-12' },
  at: '2026-11-20T09:00:00Z',
  ...change,
});

const aSpace = (id: string, name: string): SpaceView => ({
  id,
  kind: 'cluster',
  name,
  purpose: '',
  networkId: 'n',
  parentSpaceId: null,
  abilities: { write: true, moderate: false },
  audience: { organisations: 8, people: 41 },
});

const aMember = (personId: string, name: string, organisation: string): MemberView => ({
  membershipId: `m-${personId}`,
  personId,
  name,
  title: '',
  organisation,
  organisationId: organisation,
  roles: ['participant'],
  cluster: null,
});

const network: NetworkView = { id: 'n', name: 'Hele vejen rundt', purpose: '', from: '2015-10-01', to: '2017-12-31', phases: [] };

/** What the server knows of places and people: a network, three spaces and two people. */
export function placesAnswer(url: string): FakeAnswer | undefined {
  const page = (items: readonly unknown[]): FakeAnswer => ({ status: 200, body: { items, next: null } });
  if (url === '/api/v1/spaces') return page([aSpace('s', 'Klynge Vest'), aSpace('aa', 'Åbenrå Kommune'), aSpace('g', 'Underretninger')]);
  if (url === '/api/v1/networks') return page([network]);
  if (url === '/api/v1/networks/n/members')
    return page([aMember('bo', 'Bo Kjær', 'Hvidovre Kommune'), aMember('aase', 'Åse Ørbæk', 'Viborg Kommune')]);
  return undefined;
}
