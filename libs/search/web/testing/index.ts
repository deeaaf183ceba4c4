import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import type { FakeAnswer } from '@hv/platform/web/testing';
import type { SearchHitView } from '@hv/search/contracts';

export const aHit = (id: string, change: Partial<SearchHitView> = {}): SearchHitView => ({
  kind: 'post',
  id,
  threadId: 't',
  seq: 12,
  document: null,
  title: { text: 'Netværksmøder', marks: [] },
  snippet: { text: 'Vi inviterer børnene fra starten', marks: [{ start: 13, end: 20 }] },
  author: { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' },
  place: { networkId: 'n', spaceId: 's', spaceName: 'Klynge Vest', spaceKind: 'cluster', path: '/rum/s/samtaler/t#indlaeg-12' },
  at: '2026-11-20T09:00:00Z',
  ...change,
});

const aSpace = (id: string, name: string, networkId = 'n'): SpaceView => ({
  id,
  kind: 'cluster',
  name,
  purpose: '',
  networkId,
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

const aNetwork = (id: string, name: string): NetworkView => ({ id, name, purpose: '', from: '2015-10-01', to: '2017-12-31', phases: [] });

const page = (items: readonly unknown[]): FakeAnswer => ({ status: 200, body: { items, next: null } });

/** What the server knows of places and people: a network, three spaces and two people. */
export function placesAnswer(url: string): FakeAnswer | undefined {
  if (url === '/api/v1/spaces') return page([aSpace('s', 'Klynge Vest'), aSpace('aa', 'Åbenrå Kommune'), aSpace('g', 'Underretninger')]);
  if (url === '/api/v1/networks') return page([aNetwork('n', 'Hele vejen rundt')]);
  if (url === '/api/v1/networks/n/members')
    return page([aMember('bo', 'Bo Kjær', 'Hvidovre Kommune'), aMember('aase', 'Åse Ørbæk', 'Viborg Kommune')]);
  return undefined;
}

/** The same of somebody in two networks, with a space and people in each. */
export function twoNetworks(url: string): FakeAnswer | undefined {
  if (url === '/api/v1/spaces') return page([aSpace('s', 'Klynge Vest'), aSpace('u', 'Unge på vej', 'e')]);
  if (url === '/api/v1/networks') return page([aNetwork('n', 'Hele vejen rundt'), aNetwork('e', 'Efterværn')]);
  if (url === '/api/v1/networks/n/members') return page([aMember('aage', 'Åge Bo', 'Hvidovre Kommune')]);
  if (url === '/api/v1/networks/e/members') return page([aMember('aase', 'Åse Ørbæk', 'Viborg Kommune')]);
  return undefined;
}
