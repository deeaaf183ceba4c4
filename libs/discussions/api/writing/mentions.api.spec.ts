import type { MentionablesView, PostView, ToldView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { discussionLimits } from '@hv/discussions/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let me: SpecMember;
let aase: SpecMember;
let bo: SpecMember;
let consultant: SpecMember;
let outsider: SpecMember;
let group: string;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const found = async (q: string, spaceId = network.spaceId, member = me): Promise<string[]> =>
  (await as(member).get<MentionablesView>(`/spaces/${spaceId}/mentionable?q=${encodeURIComponent(q)}`)).body.items.map(
    ({ kind, label, people }) => `${kind} ${label} ${people}`,
  );
const told = async (mentions: string, spaceId = network.spaceId): Promise<ToldView> =>
  (await as(me).get<ToldView>(`/spaces/${spaceId}/told?mentions=${mentions}`)).body;
const mention = (kind: string, id: string): object => ({ type: 'mention', attrs: { kind, id, label: 'Navn' } });
const naming = (...mentions: object[]): object => ({ body: { type: 'doc', content: [{ type: 'paragraph', content: mentions }] } });
const toldOf = async (postId: string): Promise<string[][]> =>
  (
    await world.query<{ ids: string[] }>(
      `SELECT payload->'personIds' AS ids FROM platform_events WHERE name = 'discussions.persons-mentioned' AND object_id = $1 ORDER BY id`,
      [postId],
    )
  ).map(({ ids }) => ids.sort());

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  me = await aMember(world, network, { name: 'Mette Holm', organisation: 'Herning Kommune' });
  aase = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
  bo = await aMember(world, network, { name: 'Bo Aagaard', organisation: 'Viborg Kommune' });
  consultant = await aMember(world, network, { name: 'Zita Andersen', role: 'consultant', organisation: 'SUS' });
  group = await aGroup(world, network, { members: [me, consultant] });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }), { name: 'Åge Fremmed' });
});
afterAll(() => world.close());

describe('who can be named', () => {
  it('begins with people in Danish order, and never oneself', async () => {
    expect(await found('')).toEqual([
      'person Bo Aagaard 1',
      'person Zita Andersen 1',
      'person Åse Ørbæk 1',
      'role konsulenter 1',
      'role projektledere 3',
      'organisation Herning Kommune 1',
      'organisation SUS 1',
      'organisation Viborg Kommune 2',
    ]);
  });

  it.each([
    ['aas', ['person Åse Ørbæk 1']],
    ['ÅGÅ', ['person Bo Aagaard 1']],
    ['aag', ['person Bo Aagaard 1']],
    ['åg', ['person Bo Aagaard 1']],
    ['ørb', ['person Åse Ørbæk 1']],
    ['konsu', ['role konsulenter 1']],
    ['vib', ['organisation Viborg Kommune 2', 'person Bo Aagaard 1', 'person Åse Ørbæk 1']],
    ['%', []],
    ["_' OR 1=1 --\\", []],
  ])('%s', async (words, expected) => expect(await found(words)).toEqual(expected));

  it('are those who see the space, and only they may ask', async () => {
    expect(await found('', group)).toEqual([
      'person Zita Andersen 1',
      'role konsulenter 1',
      'role projektledere 1',
      'organisation Herning Kommune 1',
      'organisation SUS 1',
    ]);
    expect((await as(outsider).get(`/spaces/${network.spaceId}/mentionable`)).body).toMatchObject({
      status: 404,
      code: 'networks.space-not-found',
    });
    expect((await as(outsider).get(`/spaces/${network.spaceId}/told`)).status).toBe(404);
  });
});

describe('who would be told', () => {
  it('is each once, by name, without oneself and without who does not see the space', async () => {
    expect(
      await told(`person:${aase.personId},organisation:${aase.organisationId},person:${me.personId},person:${outsider.personId}`),
    ).toEqual({
      people: [
        { id: aase.personId, name: 'Åse Ørbæk' },
        { id: bo.personId, name: 'Bo Aagaard' },
      ],
      total: 2,
      tooMany: false,
    });
    expect(await told('role:project-lead')).toMatchObject({ total: 2 });
    expect(await told('')).toEqual({ people: [], total: 0, tooMany: false });
  });

  it('begins with whoever is named in person', async () => {
    const names = async (mentions: string): Promise<string[]> => (await told(mentions)).people.map(({ name }) => name);
    expect(await names(`organisation:${aase.organisationId},person:${aase.personId}`)).toEqual(['Åse Ørbæk', 'Bo Aagaard']);
    expect(await names(`role:project-lead,role:consultant,person:${consultant.personId}`)).toEqual([
      'Zita Andersen',
      'Bo Aagaard',
      'Åse Ørbæk',
    ]);
  });

  it.each(['person:7', 'dog:rex', 'role:x;y', `person:${'0'.repeat(36)}`])('is not asked by %s', async (mentions) => {
    expect((await as(me).get(`/spaces/${network.spaceId}/told?mentions=${encodeURIComponent(mentions)}`)).status).toBe(400);
  });
});

describe('a post that names some', () => {
  it('tells each once, roles and organisations by their people, also when an edit names more', async () => {
    const thread = await aThread(world, me, network.spaceId);
    const first = naming(
      mention('person', aase.personId),
      mention('organisation', aase.organisationId),
      mention('person', outsider.personId),
    );
    const { body: post } = await as(me).send<PostView>('POST', `/threads/${thread.id}/posts`, first);
    expect(await toldOf(post.id)).toEqual([[aase.personId, bo.personId].sort()]);
    const edit = (body: object, version: number) => as(me).send('PATCH', `/posts/${post.id}`, body, { 'if-match': `"${version}"` });
    await edit(naming(mention('person', aase.personId), mention('role', 'consultant')), 1);
    await edit({ body: { text: 'Ingen nævnt' } }, 2);
    await edit(first, 3);
    expect(await toldOf(post.id)).toEqual([[aase.personId, bo.personId].sort(), [consultant.personId]]);
  });

  it('tells nobody when only its writer is named', async () => {
    const thread = await aThread(world, me, network.spaceId);
    const { body: post } = await as(me).send<PostView>('POST', `/threads/${thread.id}/posts`, naming(mention('person', me.personId)));
    expect(await toldOf(post.id)).toEqual([]);
  });

  it('is refused when it would tell too many, and nothing is written', async () => {
    const crowd = await aNetwork(world, { name: 'Et stort netværk' });
    const lead = await aMember(world, crowd);
    await world.query(
      `WITH person AS (INSERT INTO identity_persons (name) SELECT 'Person ' || n FROM generate_series(1, $1) n RETURNING id)
       INSERT INTO networks_memberships (person_id, network_id, organisation_id, roles, valid_from) SELECT id, $2, $3, '{participant}', now() - interval '1 hour' FROM person`,
      [discussionLimits.told + 1, crowd.id, lead.organisationId],
    );
    const thread = await aThread(world, lead, crowd.spaceId);
    const { body } = await as(lead).send<{ code: string }>('POST', `/threads/${thread.id}/posts`, naming(mention('role', 'participant')));
    expect(body.code).toBe('discussions.too-many-mentioned');
    expect((await as(lead).get<{ lastSeq: number }>(`/threads/${thread.id}`)).body.lastSeq).toBe(1);
    const asked = await as(lead).get<ToldView>(`/spaces/${crowd.spaceId}/told?mentions=role:participant`);
    expect(asked.body).toMatchObject({ total: discussionLimits.told + 1, tooMany: true });
  });
});
