import type { ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from './discussions.module';
import { aThread, ThreadRequests } from './testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let outsider: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world, { clusters: ['Klynge Vest', 'Klynge Øst'] });
  herning = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune', cluster: 'Klynge Øst' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { organisation: 'Odense Kommune' });
});

afterAll(() => world.close());

describe('someone who is not in the space', () => {
  it('finds neither thread nor post by their ids', async () => {
    const thread = await aThread(world, herning, network.clusters.get('Klynge Vest')!.spaceId, 'Kun for Vest');
    const { body: post } = await as(herning).add(thread.id, 'Mellem os');
    for (const stranger of [outsider, hvidovre]) {
      const answers = await Promise.all([
        as(stranger).get(`/threads/${thread.id}`),
        as(stranger).get(`/threads/${thread.id}/posts`),
        as(stranger).get(`/threads/${thread.id}/posts?limit=5`),
        as(stranger).get(`/threads/${thread.id}/changes?after=0`),
        as(stranger).get(`/posts/${post.id}/source`),
        as(stranger).get(`/spaces/${thread.spaceId}/threads`),
        as(stranger).start(thread.spaceId, 'Må jeg være med?'),
        as(stranger).add(thread.id, 'Hej'),
        as(stranger).edit(post.id, 'Hej', 1),
        as(stranger).remove(post.id),
        as(stranger).read(thread.id, 1),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
      expect(answers.map(({ text }) => text).join()).not.toContain('Mellem os');
    }
  });

  it('loses a thread the moment their membership ends, also from a page that is kept', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    const thread = await aThread(world, herning, network.spaceId, 'Farvel');
    expect((await as(leaver).get(`/threads/${thread.id}/posts`)).status).toBe(200);
    const ended = await as(secretariat).send('DELETE', `/memberships/${leaver.membershipId}`);
    expect(ended.status).toBeLessThan(300);
    expect((await as(leaver).get(`/threads/${thread.id}/posts`)).status).toBe(404);
    expect((await as(leaver).add(thread.id, 'Stadig her')).status).toBe(404);
  });
});

describe('hostile input', () => {
  it('is refused and changes nothing', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Fjendtligt');
    const deep = { type: 'doc', content: [{ type: 'blockquote', content: [] as object[] }] };
    let node = deep.content[0]!;
    for (let n = 0; n < 15; n++) {
      const inner = { type: 'blockquote', content: [] as object[] };
      node.content.push(inner);
      node = inner;
    }
    node.content.push({ type: 'paragraph', content: [{ type: 'text', text: 'dybt' }] });
    const bodies: object[] = [
      { body: { text: 'x'.repeat(50_001) } },
      { body: deep },
      { body: { type: 'doc', content: [{ type: 'image', attrs: { src: 'javascript:alert(1)' } }] } },
      { body: 'tekst' },
      { body: [] },
      { body: null },
      {},
      { body: { text: 'x' }, author: 'en anden' },
    ];
    for (const payload of bodies) {
      const { status } = await as(herning).send('POST', `/threads/${thread.id}/posts`, payload);
      expect([400, 422]).toContain(status);
    }
    const script = await as(herning).add(thread.id, '<img src=x onerror=alert(1)>');
    expect(script.body.html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    const { body } = await as(herning).get<ThreadView>(`/threads/${thread.id}`);
    expect(body.lastSeq).toBe(2);
  });

  it('cannot name anything by a forged id', async () => {
    for (const id of ['1', 'x', '00000000-0000-0000-0000-000000000000', "' OR 1=1 --", '%00'])
      expect((await as(herning).get(`/threads/${encodeURIComponent(id)}`)).status).toBe(404);
    expect((await as(herning).get('/threads/%00')).status).toBe(404);
  });
});
