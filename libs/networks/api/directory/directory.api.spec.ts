import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import type { DirectoryOrganisationView, DirectoryView, PersonView } from '@hv/networks/contracts';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '../testing';

describe('the directory', () => {
  let world: World;
  let network: SpecNetwork;
  let other: SpecNetwork;
  let secretary: SpecMember;
  let anne: SpecMember;
  let aase: SpecMember;
  let soren: SpecMember;
  let guest: SpecMember;
  let outsider: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    other = await aNetwork(world, { name: 'Efterværn' });
    await anOrganisation(world, network, { name: 'Herning Kommune', cluster: 'Klynge Vest', code: '0657' });
    secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune', name: 'Zenia Berg' });
    anne = await aMember(world, network, { organisation: 'Herning Kommune', name: 'Anne Hedegaard' });
    aase = await aMember(world, network, { organisation: 'Aabenraa Kommune', role: 'participant', name: 'Aase Kjær' });
    soren = await aMember(world, network, { organisation: 'Viborg Kommune', role: 'participant', name: 'Søren Ibsen' });
    await aMember(world, other, { organisation: 'Odense Kommune', person: soren.person });
    guest = await aMember(world, network, { organisation: 'Viborg Kommune', role: 'guest', name: 'Gæst Gæstesen' });
    outsider = await aMember(world, await aNetwork(world, { name: 'Mentalisering' }), { role: 'secretariat', name: 'Uden For' });
    await aMember(world, network, { name: 'Bent Borte', validTo: new Date(Date.now() - 1000) });
    await world.query(
      `INSERT INTO networks_profiles (person_id, areas, subjects, works_with, telephone, show_email) VALUES ($1, '{authority}', '{skolefravær}', 'Tidlig opsporing', '11', true)`,
      [anne.personId],
    );
  });
  afterAll(() => world.close());

  const people = (query = '', { headers } = anne, id: string | null = network.id): Promise<Answer<DirectoryView & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1${id ? `/networks/${id}` : ''}/people?${query}`, headers });
  const names = async (query = '', member = anne, id: string | null = network.id): Promise<string[]> =>
    (await people(query, member, id)).body.items.map(({ name }) => name);
  const person = (id: string, { headers }: SpecMember, query = ''): Promise<Answer<PersonView & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/people/${id}?${query}`, headers });

  it('has those who are in the network now, by name as Danish has it, each beside their organisation', async () => {
    const { body } = await people();
    expect(body.items.map(({ name }) => name)).toEqual(['Anne Hedegaard', 'Søren Ibsen', 'Zenia Berg', 'Aase Kjær']);
    expect(body).toMatchObject({ next: null, count: 4, alike: false, choices: null, exportOf: null });
    expect((await people('', secretary)).body.exportOf).toBe(network.id);
    expect((await people('', soren, null)).body.exportOf).toBeNull();
    expect(body.items[0]).toEqual({
      id: anne.personId,
      name: 'Anne Hedegaard',
      title: 'Projektleder',
      pictureId: null,
      awayUntil: null,
      areas: ['authority'],
      subjects: ['skolefravær'],
      belongings: [
        {
          networkId: network.id,
          network: network.name,
          organisationId: anne.organisationId,
          organisation: 'Herning Kommune',
          organisationKind: 'municipality',
          organisationCode: '0657',
          roles: ['project-lead'],
          cluster: 'Klynge Vest',
        },
      ],
    });
  });

  it.each([
    ['hede', ['Anne Hedegaard']],
    ['HEDEGÅRD', ['Anne Hedegaard']],
    ['åse', ['Aase Kjær']],
    ['aaben', ['Aase Kjær']],
    ['soer', ['Søren Ibsen']],
    ['herning anne', ['Anne Hedegaard']],
    ['anne viborg', []],
    ['skolefr', ['Anne Hedegaard']],
    ['opsp', ['Anne Hedegaard']],
    ['projekt', ['Anne Hedegaard', 'Søren Ibsen', 'Zenia Berg', 'Aase Kjær']],
    ['egaard', []],
    ['%', []],
    ["' OR 1=1 --", []],
  ])('is searched by the beginnings of words: »%s«', async (q, found) => {
    const { body } = await people(new URLSearchParams({ q }).toString());
    expect(body.alike ? [] : body.items.map(({ name }) => name)).toEqual(found);
  });

  it('offers those whose name is spelt alike when nobody fits', async () => {
    for (const q of ['hedegart', 'sørn', 'brøndrslev']) {
      const { body } = await people(new URLSearchParams({ q }).toString());
      expect([q, body.alike, body.items.length]).toEqual([q, true, 1]);
    }
    expect((await people('q=xyzzy')).body).toMatchObject({ items: [], alike: false, count: 0 });
  });

  it('is narrowed by organisation, cluster, role, area and subject', async () => {
    expect(await names(`organisation=${soren.organisationId}`)).toEqual(['Søren Ibsen']);
    expect(await names(`cluster=${network.clusters.get('Klynge Vest')!.id}`)).toEqual(['Anne Hedegaard']);
    expect(await names('role=participant')).toEqual(['Søren Ibsen', 'Aase Kjær']);
    expect(await names('area=authority')).toEqual(['Anne Hedegaard']);
    expect(await names(`subject=${encodeURIComponent('skolefravær')}`)).toEqual(['Anne Hedegaard']);
    expect(await names('role=participant&area=authority')).toEqual([]);
    const { choices } = (await people('choices=true')).body;
    expect(choices).toEqual({
      organisations: ['Brønderslev Kommune', 'Herning Kommune', 'Viborg Kommune', 'Aabenraa Kommune'].map((name) => ({
        id: expect.any(String),
        name,
      })),
      clusters: [{ id: network.clusters.get('Klynge Vest')!.id, name: 'Klynge Vest' }],
      subjects: ['skolefravær'],
    });
  });

  it('comes page by page, nobody twice and nobody left out', async () => {
    const met: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await people(`limit=1${next ? `&after=${encodeURIComponent(next)}` : ''}`);
      expect(body.count).toBe(4);
      met.push(...body.items.map(({ name }) => name));
      next = body.next;
    }
    expect(met).toEqual(['Anne Hedegaard', 'Søren Ibsen', 'Zenia Berg', 'Aase Kjær']);
  });

  it('shows what somebody is in the networks of the reader alone', async () => {
    const [entry] = (await people('q=ibsen')).body.items;
    expect(entry!.belongings.map(({ organisation }) => organisation)).toEqual(['Viborg Kommune']);
    const [own] = (await people('q=ibsen', soren, null)).body.items;
    expect(own!.belongings.map(({ organisation }) => organisation)).toEqual(['Odense Kommune', 'Viborg Kommune']);
    expect(await names('q=odense')).toEqual([]);
    expect(await names('', soren, null)).toContain('Anne Hedegaard');
  });

  it('is not for outsiders, nor for guests of one event', async () => {
    for (const stranger of [guest, outsider]) {
      const { status, body } = await people('', stranger);
      expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
      expect((await person(anne.personId, stranger)).status).toBe(404);
    }
    expect(await names('', guest, null)).toEqual([]);
    expect(await names('', outsider, null)).toEqual(['Uden For']);
    expect((await person(guest.personId, anne)).status).toBe(404);
  });

  it('asks the database as often for many as for few', async () => {
    const asked = async (query: string): Promise<number> => {
      const [named, unnamed] = [jest.spyOn(world.database, 'run'), jest.spyOn(world.database, 'query')];
      await people(query);
      const names = named.mock.calls.filter(([{ name }]) => name.startsWith('directory'));
      const texts = unnamed.mock.calls.filter(([sql]) => sql.includes('identity_persons'));
      jest.restoreAllMocks();
      return names.length + texts.length;
    };
    expect([await asked('limit=1'), await asked('limit=200'), await asked('choices=true&q=xyzzy')]).toEqual([3, 3, 4]);
  });

  it.each(['organisation=x', 'role=admin', 'area=x', 'choices=1', `q=${'x'.repeat(101)}`, 'after=x', 'limit=0', 'name=x'])(
    'refuses ?%s',
    async (query) => expect((await people(query)).status).toBe(400),
  );

  describe('a person in it', () => {
    it('shows what they tell, and where the reader can ask them: the smallest space that both see', async () => {
      const groupId = await aGroup(world, network, { name: 'Fravær', members: [anne, soren] });
      const { body } = await person(anne.personId, soren);
      expect(body).toMatchObject({
        name: 'Anne Hedegaard',
        telephone: '11',
        email: anne.person.email,
        worksWith: 'Tidlig opsporing',
        ask: { spaceId: groupId, name: 'Fravær', people: 2 },
      });
      expect((await person(anne.personId, aase)).body.ask).toMatchObject({ spaceId: network.spaceId });
      expect((await person(soren.personId, anne)).body).toMatchObject({ email: '', telephone: '' });
      expect((await person(anne.personId, anne)).body.ask).toBeNull();
    });

    it('is asked in the network one is at, before others', async () => {
      const bo = await aMember(world, network, { organisation: 'Viborg Kommune' });
      await aMember(world, other, { organisation: 'Odense Kommune', person: bo.person });
      const asked = async ({ id }: SpecNetwork) => (await person(bo.personId, soren, `network=${id}`)).body.ask?.network === 'Efterværn';
      expect([await asked(network), await asked(other)]).toEqual([false, true]);
    });

    it('is a card to keep, without the address of those who do not show it', async () => {
      const card = (id: string) => world.request<never>({ method: 'GET', url: `/api/v1/people/${id}/vcard`, headers: aase.headers });
      const { status, headers, text } = await card(anne.personId);
      expect({ status, ...headers }).toMatchObject({
        status: 200,
        'content-type': 'text/vcard; charset=utf-8',
        'content-disposition': expect.stringMatching(/^attachment; filename=".+\.vcf"; filename\*=UTF-8''.+\.vcf$/),
      });
      expect(text).toContain(`EMAIL;TYPE=INTERNET:${anne.person.email}\r\n`);
      expect((await card(soren.personId)).text).not.toContain('EMAIL');
      expect((await card(outsider.personId)).status).toBe(404);
    });
  });

  it('is a table for the secretariat, who is recorded to have taken it', async () => {
    const table = ({ headers }: SpecMember): Promise<Answer<ProblemView>> =>
      world.request({ method: 'GET', url: `/api/v1/networks/${network.id}/people/csv?role=participant`, headers });
    const { status, headers, text } = await table(secretary);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text.split('\r\n').slice(1, -1)).toEqual([
      `Søren Ibsen;Projektleder;${soren.person.email};Viborg Kommune;;deltager;;;`,
      `Aase Kjær;Projektleder;${aase.person.email};Aabenraa Kommune;;deltager;;;`,
    ]);
    expect((await recordedEvents(world)).at(-1)).toEqual({
      name: 'networks.people-exported',
      actorId: secretary.personId,
      object: `network ${network.id}`,
      payload: { networkId: network.id, count: 2 },
    });
    expect((await table(anne)).body).toMatchObject({ status: 403, code: 'networks.may-not-export' });
    expect((await table(outsider)).status).toBe(404);
  });

  it('has the organisations too, with how many people each has', async () => {
    const list = ({ headers }: SpecMember, query = ''): Promise<Answer<Page<DirectoryOrganisationView> & ProblemView>> =>
      world.request({ method: 'GET', url: `/api/v1/organisations?${query}`, headers });
    const { body } = await list(anne, 'limit=2');
    expect(body.items.map(({ name, people: count, cluster, code }) => [name, count, cluster, code])).toEqual([
      ['Brønderslev Kommune', 1, null, null],
      ['Herning Kommune', 1, 'Klynge Vest', '0657'],
    ]);
    const rest = await list(anne, `limit=2&after=${encodeURIComponent(body.next!)}`);
    expect(rest.body.items.map(({ name }) => name)).toEqual(['Viborg Kommune', 'Aabenraa Kommune']);
    expect((await list(soren)).body.items.map(({ name }) => name)).toContain('Odense Kommune');
    expect((await list(guest)).body.items).toEqual([]);
    expect((await list(outsider, `network=${network.id}`)).status).toBe(404);
  });

  it('has nobody who was erased', async () => {
    const bo = await aMember(world, network, { name: 'Bo Forsvundet' });
    expect(await names('q=forsvundet')).toEqual(['Bo Forsvundet']);
    await world.app.get(PersonalDataBook).erase(bySystem, bo.personId);
    expect(await names('q=forsvundet')).toEqual([]);
    expect((await person(bo.personId, anne)).status).toBe(404);
    expect(await world.query(`SELECT 1 FROM identity_persons WHERE letters LIKE '%forsvundet%'`, [])).toEqual([]);
  });
});
