import type { MunicipalityThreadsView, ThreadSummaryView } from '@hv/discussions/contracts';
import { aGroup, aMember, anOrganisation } from '@hv/networks/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, type Scene, ThreadRequests } from '../testing';

describe('the threads of a municipality', () => {
  let scene: Scene;
  let own: string;
  let group: string;

  beforeAll(async () => {
    scene = await aScene();
    const { world, network, herning, hvidovre, secretariat } = scene;
    own = (await anOrganisation(world, network, { name: 'Herning Kommune', code: '0657' })).spaceId;
    await anOrganisation(world, network, { name: 'Hvidovre Kommune', code: '0167' });
    group = await aGroup(world, network, { members: [hvidovre] });
    await aThread(world, herning, network.spaceId, 'Fra Herning');
    await aThread(world, hvidovre, network.spaceId, 'Fra Hvidovre');
    await aThread(world, hvidovre, group, 'I gruppen');
    await aThread(world, herning, own, 'For os selv');
    await aThread(world, secretariat, network.spaceId, 'Fra sekretariatet');
    const merged = await aThread(world, herning, network.spaceId, 'Lagt sammen');
    const closed = await aThread(world, herning, network.spaceId, 'Lukket');
    await world.query('UPDATE discussions_threads SET merged_into = $2 WHERE id = $1', [merged.id, closed.id]);
    await world.query('UPDATE discussions_threads SET closed_at = now() WHERE id = $1', [closed.id]);
  });
  afterAll(async () => {
    await scene.sockets.close();
    await scene.world.close();
  });

  const as = (member: Scene['herning']): ThreadRequests => new ThreadRequests(scene.world, member);
  const titles = async (member: Scene['herning'], code: string, query = ''): Promise<string[]> =>
    (await as(member).get<Page<ThreadSummaryView>>(`/municipalities/${code}/threads?${query}`)).body.items.map(({ title }) => title);
  const open = async (member: Scene['herning']): Promise<Record<string, number>> => {
    const { body } = await as(member).get<Page<MunicipalityThreadsView>>(`/networks/${scene.network.id}/municipality-threads`);
    return Object.fromEntries(body.items.map((item) => [item.code, item.open]));
  };

  it('are those its people started and those in its own space, as far as the reader sees them', async () => {
    expect(await titles(scene.herning, '0657')).toEqual(['Lukket', 'For os selv', 'Fra Herning']);
    expect(await titles(scene.hvidovre, '0657')).toEqual(['Lukket', 'Fra Herning']);
    expect(await titles(scene.hvidovre, '0167')).toEqual(['I gruppen', 'Fra Hvidovre']);
    expect(await titles(scene.herning, '0167')).toEqual(['Fra Hvidovre']);
  });

  it('come page by page', async () => {
    const first = await as(scene.herning).get<Page<ThreadSummaryView>>('/municipalities/0657/threads?limit=2');
    expect(first.body.items.map(({ title }) => title)).toEqual(['Lukket', 'For os selv']);
    expect(await titles(scene.herning, '0657', `limit=2&after=${first.body.next}`)).toEqual(['Fra Herning']);
    expect((await as(scene.herning).get('/municipalities/0657/threads?after=x')).status).toBe(400);
  });

  it('are none for others, and are not there where there is no municipality', async () => {
    expect(await titles(scene.outsider, '0657')).toEqual([]);
    for (const code of ['9999', 'x', encodeURIComponent(`'; DROP TABLE discussions_threads; --`)])
      expect((await as(scene.herning).get(`/municipalities/${code}/threads`)).status).toBe(404);
  });

  it('are counted while they are open, where the reader sees them', async () => {
    expect(await open(scene.herning)).toEqual({ '0167': 1, '0657': 2 });
    expect(await open(scene.hvidovre)).toEqual({ '0167': 2, '0657': 1 });
  });

  it('are not counted for someone of another network, nor for one whose membership is over', async () => {
    const left = await aMember(scene.world, scene.network, { validTo: new Date(Date.now() - 1000) });
    for (const member of [scene.outsider, left]) {
      const { status, body } = await as(member).get(`/networks/${scene.network.id}/municipality-threads`);
      expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
    }
  });
});
