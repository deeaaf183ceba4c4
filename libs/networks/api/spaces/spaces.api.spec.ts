import { IdentityModule } from '@hv/identity/api';
import type { SpaceView } from '@hv/networks/contracts';
import { Actor } from '@hv/platform/api';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';
import { SpacesService } from './spaces.service';

describe('spaces', () => {
  let world: World;
  let network: SpecNetwork;
  let lead: SpecMember;
  let colleague: SpecMember;
  let consultant: SpecMember;
  let monitor: SpecMember;
  let group: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { name: 'Hele netværket', clusters: ['Klynge Vest', 'Klynge Øst'] });
    lead = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
    colleague = await aMember(world, network, { role: 'participant', organisation: 'Herning Kommune' });
    await aMember(world, network, { organisation: 'Hvidovre Kommune', cluster: 'Klynge Øst' });
    consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
    const herning = await anOrganisation(world, network, { name: 'Herning Kommune' });
    await anOrganisation(world, network, { name: 'SUS', supports: [herning] });
    monitor = await aMember(world, network, { role: 'monitor', organisation: 'Socialstyrelsen' });
    group = await aGroup(world, network, { name: 'Underretninger', owners: [colleague], members: [monitor] });
  });
  afterAll(() => world.close());

  const get = <Body>(path: string, { headers }: { readonly headers: object }): Promise<Answer<Body & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1${path}`, headers: { ...headers } });
  const spaces = async (by: SpecMember, query = ''): Promise<SpaceView[]> => [
    ...(await get<Page<SpaceView>>(`/spaces${query}`, by)).body.items,
  ];
  const line = ({ kind, name, abilities, audience }: SpaceView): string =>
    `${kind} ${name} ${abilities.moderate ? 'moderates' : abilities.write ? 'writes' : 'sees'} ${audience.organisations}/${audience.people}`;

  it('are those one sees, the widest first, each with who else sees it', async () => {
    expect((await spaces(lead)).map(line)).toEqual([
      'network Hele netværket writes 4/5',
      'cluster Klynge Vest writes 2/3',
      'organisation Herning Kommune moderates 2/3',
    ]);
    expect((await spaces(colleague)).map(line)).toEqual([
      'network Hele netværket writes 4/5',
      'cluster Klynge Vest writes 2/3',
      'organisation Herning Kommune writes 2/3',
      'group Underretninger moderates 2/2',
    ]);
    expect((await spaces(consultant)).map(line)).toEqual([
      'network Hele netværket moderates 4/5',
      'cluster Klynge Vest moderates 2/3',
      'cluster Klynge Øst moderates 2/2',
      'organisation Herning Kommune writes 2/3',
    ]);
    expect((await spaces(monitor)).map(line)).toEqual(['network Hele netværket writes 4/5', 'group Underretninger writes 2/2']);
  });

  it('one is as in the list; to whom does not see it, it is as unknown as one that is not there', async () => {
    const [, , own] = await spaces(lead);
    expect((await get<SpaceView>(`/spaces/${own!.id}`, lead)).body).toEqual(own);
    for (const [id, by] of [
      [group, lead],
      [own!.id, monitor],
      ['00000000-0000-4000-8000-000000000000', lead],
      ['x', lead],
    ] as const) {
      const answer = await get(`/spaces/${id}`, by);
      expect(answer.status).toBe(404);
    }
    expect((await get(`/spaces/${group}`, lead)).body.code).toBe('networks.space-not-found');
  });

  it('a sub-space stands with its parent for its roles alone', async () => {
    const { spaceId } = await anOrganisation(world, network, { name: 'Herning Kommune' });
    const narrow = await aSubSpace(world, spaceId, ['project-lead', 'consultant'], 'Kun lederne');
    const shown = (await spaces(lead)).find(({ id }) => id === narrow);
    expect(shown).toMatchObject({
      parentSpaceId: spaceId,
      kind: 'organisation',
      abilities: { write: true, moderate: true },
      audience: { organisations: 2, people: 2 },
    });
    expect((await spaces(colleague)).map(({ id }) => id)).not.toContain(narrow);
    expect((await get(`/spaces/${narrow}`, colleague)).status).toBe(404);
  });

  it('never mix networks when asked for one', async () => {
    const other = await aNetwork(world, { name: 'Efterværn' });
    const shared = await aMember(world, other, { organisation: 'Odense Kommune' });
    await aMember(world, network, { organisation: 'Odense Kommune', person: shared.person });
    expect((await spaces(shared)).map(({ name }) => name)).toEqual(['Efterværn', 'Hele netværket', 'Odense Kommune', 'Odense Kommune']);
    expect((await spaces(shared, `?network=${other.id}`)).map(({ networkId }) => networkId)).toEqual([other.id, other.id]);
    expect(await spaces(lead, `?network=${other.id}`)).toEqual([]);
    expect((await get('/spaces?network=x', lead)).status).toBe(400);
  });

  it('several memberships of a person add up, and count as one person', async () => {
    const two = await aNetwork(world, { clusters: ['Klynge Syd'] });
    const both = await aMember(world, two, { organisation: 'Odense Kommune', cluster: 'Klynge Syd' });
    await aMember(world, two, { role: 'consultant', organisation: 'Implement', person: both.person });
    expect((await spaces(both)).map(line)).toEqual([
      'network Forebyggelse hele vejen rundt moderates 2/1',
      'cluster Klynge Syd moderates 2/1',
      'organisation Odense Kommune moderates 1/1',
    ]);
  });

  it('come page by page in the same order', async () => {
    const whole = await spaces(consultant);
    const found: SpaceView[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: Answer<Page<SpaceView>> = await get(`/spaces?limit=2${after && `&after=${after}`}`, consultant);
      found.push(...body.items);
      after = body.next;
    }
    expect(found).toEqual(whole);
  });

  it('are told whole to other capabilities', async () => {
    const actor = new Actor(lead.personId, '', false, 'da', { kind: 'session', id: '' }, [], 0);
    const service = world.app.get(SpacesService);
    expect(await service.list(actor)).toEqual(await spaces(lead));
    expect(await service.list(actor, network.id)).toEqual(await spaces(lead));
    await expect(service.view(actor, group)).rejects.toMatchObject({ status: 404 });
  });

  it('an administrator sees none by being one', async () => {
    const admin = await aMember(world, network, { validTo: new Date(Date.now() - 1) });
    await world.query('UPDATE identity_accounts SET administrator = true WHERE person_id = $1', [admin.personId]);
    expect(await spaces(admin)).toEqual([]);
  });

  it('ask for sign-in', async () => {
    expect((await get('/spaces', { headers: {} })).status).toBe(401);
    expect((await get(`/spaces/${group}`, { headers: {} })).status).toBe(401);
  });
});
