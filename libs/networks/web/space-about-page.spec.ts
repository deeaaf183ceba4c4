import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SpaceAboutPage } from './space-about-page';

const aMember = (name: string, organisation: string, change: Partial<MemberView> = {}): MemberView => ({
  membershipId: name,
  personId: name,
  name,
  title: 'Sagsbehandler',
  organisation,
  organisationId: organisation,
  roles: ['participant'],
  cluster: 'Klynge Vest',
  ...change,
});

const cluster: SpaceView = {
  id: 's',
  kind: 'cluster',
  name: 'Klynge Vest',
  purpose: 'At lære af hinanden.',
  networkId: 'n',
  parentSpaceId: null,
  abilities: { write: true, moderate: false },
  audience: { organisations: 3, people: 4 },
};

const network: NetworkView = {
  id: 'n',
  name: 'Forebyggelse hele vejen rundt',
  purpose: '',
  from: '2026-01-01',
  to: '2098-12-31',
  phases: [
    { name: 'Køreplan', from: '2020-01-01', to: '2020-12-31' },
    { name: 'Udviklingsforløb', from: '2021-01-01', to: '2098-12-31' },
  ],
};

const members = [
  aMember('Åse Bæk', 'Aabenraa Kommune', { cluster: 'Klynge Syd' }),
  aMember('Mette Holm', 'Herning Kommune', { roles: ['project-lead'], title: 'Projektleder' }),
  aMember('Ane Lund', 'Viborg Kommune'),
  aMember('Viggo Frøslev', 'SUS', { roles: ['consultant'], title: 'Chefkonsulent', cluster: null }),
];

const show = (space: SpaceView = cluster, people: MemberView[] = members) =>
  showPage(SpaceAboutPage, {
    inputs: { spaceId: 's' },
    answer: ({ url, params }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: space };
      if (url === '/api/v1/networks/n') return { status: 200, body: network };
      if (url !== '/api/v1/networks/n/members') return { status: 500 };
      // Two pages, so that both are asked for.
      const half = Math.ceil(people.length / 2);
      return {
        status: 200,
        body: params.get('after') ? { items: people.slice(half), next: null } : { items: people.slice(0, half), next: 'mere' },
      };
    },
  });

const names = () => screen.getAllByRole('listitem').map((line) => line.textContent ?? '');

describe('the page about a space', () => {
  beforeEach(freshBrowser);

  it('says what it is for, who it is for by organisation, and where the network is in its course', async () => {
    const { container } = await show();
    expect(screen.getByText('At lære af hinanden.')).toBeTruthy();
    expect(screen.getByText('Forebyggelse hele vejen rundt løber fra 1. januar 2026 til 31. december 2098.')).toBeTruthy();
    const now = screen.getAllByRole('listitem').find((line) => line.getAttribute('aria-current') === 'step');
    expect(within(now!).getByText('Udviklingsforløb')).toBeTruthy();
    expect(within(now!).getByText('Nu')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Herning Kommune',
      'Viborg Kommune',
      'SUS',
    ]);
    expect(names().some((line) => line.includes('Åse Bæk'))).toBe(false);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows everybody of a network', async () => {
    await show({ ...cluster, kind: 'network', name: 'Hele netværket' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  it('does not guess who is in a group', async () => {
    const { container } = await show({ ...cluster, kind: 'group', name: 'Arbejdsgruppe' });
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(screen.getByText('Gruppe · 3 organisationer, 4 personer')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('finds one of many by a part of the name, the title or the organisation', async () => {
    const many = Array.from({ length: 120 }, (_, index) => aMember(`Person ${index}`, `Kommune ${index % 8}`));
    const { settle, container } = await show({ ...cluster, kind: 'network' }, [...many, aMember('Øllegård Ærø', 'Ærø Kommune')]);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find en person eller organisation' }), 'øllegård');
    await settle();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Ærø Kommune']);
    await userEvent.type(screen.getByRole('searchbox'), ' findes ikke');
    await settle();
    expect(screen.getByText(/Ingen her hedder noget med/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
