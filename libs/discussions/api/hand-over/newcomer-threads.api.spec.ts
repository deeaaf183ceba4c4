import type { NewcomerThreadsView, ThreadView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { aGroup, aMember, type SpecMember } from '@hv/networks/api/testing';
import { type Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aScene, aThread, type Scene, ThreadRequests } from '../testing';

let scene: Scene;
let newcomer: SpecMember;
let before: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(scene.world, member);
const threads = (member: SpecMember): Promise<Answer<NewcomerThreadsView & ProblemView>> =>
  as(member).get<NewcomerThreadsView>(`/networks/${scene.network.id}/newcomer-threads`);
const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);

beforeAll(async () => {
  scene = await aScene();
  const { world, network, hvidovre, secretariat } = scene;
  before = await aMember(world, network, { organisation: 'Viborg Kommune' });
  newcomer = await aMember(world, network, { organisation: 'Viborg Kommune' });
  const group = await aGroup(world, network, { members: [before, hvidovre] });
  const followed = await aThread(world, hvidovre, network.spaceId, 'Fulgt');
  const hidden = await aThread(world, hvidovre, group, 'I en gruppe');
  const quiet = await aThread(world, hvidovre, network.spaceId, 'Dæmpet');
  const old = await aThread(world, hvidovre, network.spaceId, 'Gammel');
  await aThread(world, before, network.spaceId, 'Startet');
  for (const { id } of [followed, hidden]) await as(before).send('PUT', `/threads/${id}/level`, { level: 'follow' });
  await as(before).add(quiet.id, 'Jeg skrev her.');
  await as(before).send('PUT', `/threads/${quiet.id}/level`, { level: 'mute' });
  for (let n = 0; n < 3; n++) for (const { id } of [followed, hidden]) await as(hvidovre).add(id, `Indlæg ${n}`);
  await as(hvidovre).add(followed.id, 'Indlæg mere');
  await world.query(`UPDATE discussions_threads SET last_post_at = now() - interval '100 days', last_seq = 50 WHERE id = $1`, [old.id]);
  const wish = { body: { text: 'Sig frem.' }, kind: 'ask', organisationIds: [before.organisationId] };
  const ask = async (title: string): Promise<ThreadView> =>
    (await as(secretariat).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, { ...wish, title })).body;
  await ask('Venter');
  await as(before).add((await ask('Besvaret')).id, 'Det er skolen.');
  await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 minute' WHERE id = $1`, [before.membershipId]);
  world.app.get(AccessBook).onSpaceChanged();
});
afterAll(async () => {
  await scene.sockets.close();
  await scene.world.close();
});

describe('what was talked about before somebody came', () => {
  it('is what their predecessor followed, what most is said in and what waits for their organisation, as far as they see it', async () => {
    const { status, body } = await threads(newcomer);
    expect(status).toBe(200);
    expect(titles(body.followed).sort()).toEqual(['Besvaret', 'Fulgt', 'Startet']);
    expect(titles(body.active)[0]).toBe('Fulgt');
    expect(titles(body.active)).not.toContain('Gammel');
    expect(titles(body.asked)).toEqual(['Venter']);
    expect(body.followed.find(({ title }) => title === 'Fulgt')).toMatchObject({ level: 'normal', lastSeq: 5 });
  });

  it('has no predecessor’s for who has none, and nothing of what waits for others', async () => {
    const { body } = await threads(scene.hvidovre);
    expect([body.followed, body.asked]).toEqual([[], []]);
    expect(titles(body.active)).toContain('I en gruppe');
  });

  it('is nothing for others', async () => {
    for (const member of [scene.outsider, before]) {
      const { status, body } = await threads(member);
      expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
    }
  });
});
