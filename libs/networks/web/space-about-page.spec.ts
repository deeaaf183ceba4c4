import { formerMember } from '@hv/identity/contracts';
import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
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
  aMember('Åse Bæk', 'Viborg Kommune'),
  aMember('Mette Holm', 'Herning Kommune', { roles: ['project-lead'], title: 'Projektleder' }),
  aMember('Ane Lund', 'Viborg Kommune'),
  aMember('Viggo Frøslev', 'SUS', { roles: ['consultant'], title: 'Chefkonsulent', cluster: null }),
];

const show = (space: SpaceView = cluster, people: MemberView[] | FakeAnswer = members, language: 'da' | 'en' = 'da', manages = false) =>
  showPage(SpaceAboutPage, {
    inputs: { spaceId: 's' },
    language,
    answer: ({ url, params }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: space };
      if (url === '/api/v1/networks/n') return { status: 200, body: { ...network, manages } };
      if (url !== '/api/v1/spaces/s/members') return { status: 500 };
      if (!Array.isArray(people)) return people;
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
    const people = names().filter((line) => /Bæk|Lund|Holm|Frøslev/.test(line));
    // Space around the initials is the avatar's business.
    expect(
      people.map((line) =>
        line
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^(\p{Lu}{2}) /u, '$1'),
      ),
    ).toEqual(['MHMette HolmProjektleder', 'ALAne LundSagsbehandler', 'ÅBÅse BækSagsbehandler', 'VFViggo FrøslevKonsulentChefkonsulent']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each(['network', 'event', 'organisation'] as const)('shows the people of a space as the server names them: %s', async (kind) => {
    const { server, container } = await show({ ...cluster, kind, name: 'Underretninger' }, [
      aMember('Mona Lau', 'Socialstyrelsen', { roles: ['monitor'], title: 'Fuldmægtig', cluster: null }),
    ]);
    expect(screen.getByRole('heading', { level: 3, name: 'Socialstyrelsen' })).toBeTruthy();
    expect(screen.getByText('Mona Lau')).toBeTruthy();
    expect(screen.getByText('Styrelse')).toBeTruthy();
    expect(server.requests.filter(({ url }) => url.includes('/networks/n/members'))).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('leads the secretariat to the list of members: %s', async (manages, links) => {
    await show({ ...cluster, kind: 'network' }, members, 'da', manages);
    expect(screen.queryAllByRole('link', { name: 'Inviter og ret medlemmer' })).toHaveLength(links);
  });

  it('leads from a network to its page and its groups', async () => {
    await show({ ...cluster, kind: 'network' });
    expect(screen.getByRole('link', { name: 'Se netværkets side' }).getAttribute('href')).toBe('/netvaerk/n');
    expect(screen.getByRole('link', { name: 'Se netværkets grupper' }).getAttribute('href')).toBe('/netvaerk/n/grupper');
  });

  it('has the people of a group with who owns it', async () => {
    const { server } = await show({ ...cluster, kind: 'group' });
    expect(server.to('GET', '/api/v1/groups/s/people')).toHaveLength(1);
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('calls whoever was erased by the word of the reader’s language', async () => {
    await show(cluster, [aMember(formerMember, 'Viborg Kommune', { title: '' })], 'en');
    expect(screen.getByText('Former member')).toBeTruthy();
  });

  it('says so while nobody is there', async () => {
    const { container } = await show({ ...cluster, kind: 'event' }, []);
    expect(screen.getByRole('heading', { name: 'Her er ingen endnu' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows their shape while they are on their way', async () => {
    const { server, fixture, container, settle } = await show();
    server.holding = true;
    fixture.componentRef.setInput('spaceId', 'et-andet');
    await settle();
    expect(screen.queryByText('Mette Holm')).toBeNull();
    expect(container.querySelector('hv-skeleton')).toBeTruthy();
  });

  it('says that they could not be fetched, and fetches them when asked to or when the connection is back', async () => {
    const answer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { server, socket, settle, container } = await show(cluster, answer);
    expect(within(screen.getByRole('alert')).getByText(/Personerne kunne ikke hentes/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(server.to('GET', '/api/v1/spaces/s/members')).toHaveLength(2);
    Object.assign(answer, { status: 200, body: { items: members, next: null } });
    socket.lose();
    socket.retry();
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Mette Holm')).toBeTruthy();
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
