import type { DraftOfPlaceView, DraftsView, DraftView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const place = (): string => `/threads/${thread.id}/draft`;
const save = (
  member: SpecMember,
  text: string,
  version?: number,
  url = place(),
): Promise<Answer<DraftView & ProblemView & { current: DraftView }>> =>
  as(member).send('PUT', url, { body: { text } }, version === undefined ? {} : { 'if-match': `"${version}"` });
const draftOf = async (member: SpecMember): Promise<DraftView | null> => (await as(member).get<DraftOfPlaceView>(place())).body.draft;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
});
beforeEach(async () => {
  thread = await aThread(world, bo, network.spaceId);
});
afterAll(() => world.close());

describe('a draft', () => {
  it('is there on another device, changes, and goes when it was sent', async () => {
    expect(await draftOf(anne)).toBeNull();
    const first = await save(anne, 'Vi prøvede');
    expect(first.body).toMatchObject({ place: 'thread', placeId: thread.id, title: null, version: expect.any(Number) });
    const second = await save(anne, 'Vi prøvede noget nyt', first.body.version);
    expect(second.body.version).not.toBe(first.body.version);
    expect(await draftOf(anne)).toEqual(second.body);
    expect((await as(anne).send<ProblemView>('DELETE', place())).status).toBe(204);
    expect((await as(anne).send<ProblemView>('DELETE', place())).status).toBe(204);
    expect(await draftOf(anne)).toBeNull();
  });

  it('that was changed on another device meanwhile is answered with the other, and nothing is lost', async () => {
    const { body: first } = await save(anne, 'På telefonen');
    const { body: other } = await save(anne, 'På telefonen, i toget', first.version);
    for (const version of [first.version, undefined]) {
      const late = await save(anne, 'På pc’en', version);
      expect(late.body).toMatchObject({ status: 412, code: 'platform.stale', current: other });
    }
    expect(await draftOf(anne)).toEqual(other);
  });

  it('is its writer’s alone', async () => {
    await save(anne, 'Kun for mig');
    const { items } = (await as(anne).get<DraftsView>('/drafts')).body;
    expect(items[0]).toMatchObject({ placeId: thread.id, spaceId: network.spaceId, threadTitle: thread.title });
    expect(await draftOf(bo)).toBeNull();
    expect((await as(bo).get<DraftsView>('/drafts')).body.items.map(({ placeId }) => placeId)).not.toContain(thread.id);
    await as(bo).send('DELETE', place());
    expect(await draftOf(anne)).not.toBeNull();
    expect((await as(outsider).get(place())).body).toMatchObject({ status: 404, code: 'discussions.thread-not-found' });
    expect((await save(outsider, 'Hej')).status).toBe(404);
    expect((await as(outsider).send<ProblemView>('DELETE', place())).status).toBe(404);
  });

  it('of a thread that is begun keeps its title too', async () => {
    const url = `/spaces/${network.spaceId}/draft`;
    await as(anne).send('PUT', url, { title: 'Skolefravær', body: { text: '' } });
    const { items } = (await as(anne).get<DraftsView>('/drafts')).body;
    expect(items[0]).toMatchObject({ place: 'space', placeId: network.spaceId, title: 'Skolefravær' });
    expect(items[0]).toMatchObject({ spaceId: network.spaceId, threadTitle: null });
    await as(anne).send('DELETE', url);
  });

  it('may lack the words of a picture, but holds no CPR number and nothing that is no document', async () => {
    const image = { type: 'image', attrs: { id: thread.id, alt: '' } };
    const put = (body: object) => as(anne).send<ProblemView & DraftView>('PUT', place(), { body });
    expect((await put({ type: 'doc', content: [image] })).body.body).toEqual({ type: 'doc', content: [image] });
    await as(anne).send('DELETE', place());
    expect((await put({ text: 'Hun er født 010180-1234' })).body).toMatchObject({ status: 422, code: 'discussions.cpr-number' });
    expect((await put({ type: 'doc', content: [{ ...image, attrs: { id: '../x', alt: '' } }] })).body.status).toBe(422);
    expect(
      (await put({ type: 'doc', content: [image, { type: 'paragraph', content: [{ type: 'text', text: '010180-1234' }] }] })).body.status,
    ).toBe(422);
    expect(await draftOf(anne)).toBeNull();
  });
});
