import { IdentityModule } from '@hv/identity/api';
import type { MemberView, NetworkView, OrganisationView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '../testing';

describe('networks', () => {
  let world: World;
  let early: SpecNetwork;
  let aftercare: SpecNetwork;
  let lead: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    early = await aNetwork(world, { name: 'Tidlig indsats', clusters: ['Klynge Vest'] });
    aftercare = await aNetwork(world, { name: 'Efterværn' });
    lead = await aMember(world, early, { name: 'Anne Hedegaard', organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
    await world.query(
      `INSERT INTO networks_phases (network_id, position, name, valid_from, valid_to) VALUES
      ($1, 2, 'Analyse', '2016-02-01', '2016-08-31'), ($1, 1, 'Køreplan', '2015-10-01', '2016-01-31')`,
      [early.id],
    );
  });
  afterAll(() => world.close());

  const get = <Body>(path: string, { headers }: { readonly headers: object } = lead): Promise<Answer<Body & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1${path}`, headers: { ...headers } });
  const names = async (path: string, by = lead): Promise<string[]> =>
    (await get<Page<{ name: string }>>(path, by)).body.items.map(({ name }) => name);

  describe('the list', () => {
    it('holds the networks one is in, with period and phases in order', async () => {
      const answer = await get<Page<NetworkView>>('/networks');
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        items: [
          {
            id: early.id,
            name: 'Tidlig indsats',
            purpose: 'Sammen om det tidlige.',
            from: '2015-10-01',
            to: '2017-12-31',
            phases: [
              { name: 'Køreplan', from: '2015-10-01', to: '2016-01-31' },
              { name: 'Analyse', from: '2016-02-01', to: '2016-08-31' },
            ],
          },
        ],
        next: null,
      });
    });

    it('holds every network of someone who is in several, by name, also page by page', async () => {
      const consultant = await aMember(world, early, { role: 'consultant', organisation: 'SUS' });
      await aMember(world, aftercare, { role: 'consultant', organisation: 'SUS', person: consultant.person });
      expect(await names('/networks', consultant)).toEqual(['Efterværn', 'Tidlig indsats']);
      const first = await get<Page<NetworkView>>('/networks?limit=1', consultant);
      expect(first.body.items.map(({ id }) => id)).toEqual([aftercare.id]);
      const second = await get<Page<NetworkView>>(`/networks?limit=1&after=${first.body.next}`, consultant);
      expect(second.body).toMatchObject({ items: [{ id: early.id }], next: null });
    });

    it('leaves out where a membership has ended or not begun, and where one is only a guest', async () => {
      const hour = 3_600_000;
      const left = await aMember(world, early, { validTo: new Date(Date.now() - hour) });
      const coming = await aMember(world, early, { validFrom: new Date(Date.now() + hour) });
      const guest = await aMember(world, early, { role: 'guest' });
      for (const person of [left, coming, guest]) {
        expect(await names('/networks', person)).toEqual([]);
        for (const path of ['', '/organisations', '/members']) {
          const answer = await get(`/networks/${early.id}${path}`, person);
          expect([answer.status, answer.body.code]).toEqual([404, 'networks.network-not-found']);
        }
      }
    });
  });

  it('one shows itself to its members; to others it is as unknown as one that is not there', async () => {
    expect((await get<NetworkView>(`/networks/${early.id}`)).body.name).toBe('Tidlig indsats');
    for (const id of [aftercare.id, '00000000-0000-4000-8000-000000000000', 'x']) {
      for (const path of ['', '/organisations', '/members']) expect((await get(`/networks/${id}${path}`)).status).toBe(404);
    }
  });

  it('asks for sign-in', async () => {
    for (const path of ['/networks', `/networks/${early.id}`, `/networks/${early.id}/organisations`, `/networks/${early.id}/members`])
      expect((await get(path, { headers: {} })).status).toBe(401);
  });

  it('lists its organisations as Danes do: Aa after Ø, a municipality with its code', async () => {
    const network = await aNetwork(world);
    const reader = await aMember(world, network, { organisation: 'Ørsted Fonden' });
    await anOrganisation(world, network, { name: 'Aabenraa Kommune', code: '0580' });
    await anOrganisation(world, network, { name: 'Zonta' });
    await anOrganisation(world, network, { name: 'Aktiv Ungdom', kind: 'supplier' });
    const { id } = await anOrganisation(world, network, { name: 'Borte' });
    await world.query(`UPDATE networks_participations SET valid_to = now() WHERE organisation_id = $1`, [id]);
    const { body } = await get<Page<OrganisationView>>(`/networks/${network.id}/organisations`, reader);
    expect(body.items.map(({ name }) => name)).toEqual(['Aktiv Ungdom', 'Zonta', 'Ørsted Fonden', 'Aabenraa Kommune']);
    expect(body.items[3]).toEqual({ id: expect.any(String), kind: 'municipality', name: 'Aabenraa Kommune', code: '0580' });
    expect(body.items[0]).toMatchObject({ kind: 'supplier', code: null });
    expect(await pagesOf(`/networks/${network.id}/organisations`, 1, reader)).toEqual(body.items.map(({ name }) => name));
  });

  async function pagesOf(path: string, limit: number, by: SpecMember): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: Answer<Page<{ name: string }>> = await get(`${path}?limit=${limit}${after && `&after=${after}`}`, by);
      expect(body.items.length).toBeLessThanOrEqual(limit);
      found.push(...body.items.map(({ name }) => name));
      after = body.next;
    }
    return found;
  }

  describe('the members', () => {
    let network: SpecNetwork;
    let reader: SpecMember;

    beforeAll(async () => {
      network = await aNetwork(world, { clusters: ['Klynge Øst'] });
      reader = await aMember(world, network, { name: 'Åse Æbelø', organisation: 'Hvidovre Kommune', cluster: 'Klynge Øst' });
    });

    it('are listed by name with their organisation and its cluster, page by page without loss', async () => {
      for (const name of ['Bo Berg', 'Aage Dahl', 'Øyvind Lund', 'Bo Berg', 'Zenia Holm', 'Ærø Krog'])
        await aMember(world, network, { name, organisation: 'Køge Kommune' });
      const expected = ['Bo Berg', 'Bo Berg', 'Zenia Holm', 'Ærø Krog', 'Øyvind Lund', 'Aage Dahl', 'Åse Æbelø'];
      expect(await names(`/networks/${network.id}/members`, reader)).toEqual(expected);
      expect(await pagesOf(`/networks/${network.id}/members`, 1, reader)).toEqual(expected);
      expect(await pagesOf(`/networks/${network.id}/members`, 3, reader)).toEqual(expected);
      const { body } = await get<Page<MemberView>>(`/networks/${network.id}/members`, reader);
      expect(body.items[6]).toEqual({
        membershipId: reader.membershipId,
        personId: reader.personId,
        name: 'Åse Æbelø',
        title: 'Projektleder',
        organisation: 'Hvidovre Kommune',
        organisationId: reader.organisationId,
        roles: ['project-lead'],
        cluster: 'Klynge Øst',
      });
      expect(body.items[0]!.cluster).toBeNull();
    });

    it('do not show who was erased, whose membership ended, who is only a guest, or who is in another network', async () => {
      const other = await aNetwork(world);
      const witness = await aMember(world, other, { name: 'Vidne' });
      const erased = await aMember(world, other, { name: 'Hemmelig Navn' });
      await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [erased.personId]);
      await aMember(world, other, { name: 'Borte', validTo: new Date(Date.now() - 1000) });
      const guest = await aMember(world, other, { name: 'Gæst', role: 'guest' });
      await aGroup(world, other, { kind: 'event', members: [guest] });
      const answer = await get<Page<MemberView>>(`/networks/${other.id}/members`, witness);
      expect(answer.body.items.map(({ name, title }) => [name, title])).toEqual([
        ['Tidligere medlem', ''],
        ['Vidne', 'Projektleder'],
      ]);
    });
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'after=%21', `after=${Buffer.from('[1]').toString('base64url')}`, 'unknown=1'])(
    'refuses ?%s',
    async (query) => {
      expect((await get(`/networks/${early.id}/members?${query}`)).status).toBe(400);
    },
  );
});
