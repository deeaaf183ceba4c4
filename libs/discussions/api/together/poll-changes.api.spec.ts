import type { PollView, PostPageView, PostView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, ThreadRequests } from '../testing';

type Sent = Answer<PostView & ProblemView & { current?: PostView }>;

let world: World;
let address: string;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let thread: ThreadView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const yesOrNo = { kind: 'single', options: ['Ja', 'Nej'] };

const ask = async (): Promise<PostView> =>
  (await as(herning).send<PostView>('POST', `/threads/${thread.id}/posts`, { body: { text: 'Hvad siger I?' }, poll: yesOrNo })).body;
const change = (member: SpecMember, { id }: PostView, poll: object, version: number | null = 1): Promise<Sent> =>
  as(member).send('PUT', `/posts/${id}/poll`, poll, version === null ? {} : { 'if-match': `"${version}"` });
const vote = (member: SpecMember, { id, poll }: PostView, place: number): Promise<Sent> =>
  as(member).send('PUT', `/posts/${id}/vote`, { optionIds: [poll!.options[place]!.id] });
const choices = (poll: PollView | undefined): string[] => poll!.options.map(({ label }) => label);
const read = async (member: SpecMember, postId: string): Promise<PostView> => {
  const { body } = await as(member).get<PostPageView>(`/threads/${thread.id}/posts?limit=200`);
  return body.items.find(({ id }) => id === postId) as PostView;
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
  network = await aNetwork(world);
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  thread = await aThread(world, herning, network.spaceId, 'Næste skridt');
});
afterAll(() => world.close());

describe('changing what there is to choose', () => {
  it('is for who may edit the post, until somebody has chosen', async () => {
    const post = await ask();
    expect((await change(hvidovre, post, { kind: 'single', options: ['A', 'B'] })).status).toBe(403);
    expect((await change(herning, post, { kind: 'single', options: ['A'] })).status).toBe(422);
    const { status, body } = await change(herning, post, { kind: 'multiple', options: ['Ja', 'Nej', 'Ved ikke'] });
    expect([status, choices(body.poll), body.poll?.kind, body.poll?.version]).toEqual([200, ['Ja', 'Nej', 'Ved ikke'], 'multiple', 2]);
    expect((await change(secretariat, body, yesOrNo, 2)).body.poll?.version).toBe(3);
    const asked = await read(herning, post.id);
    await vote(hvidovre, asked, 1);
    expect(await change(herning, asked, { kind: 'single', options: ['Ja', 'Måske'] }, 3)).toMatchObject({
      status: 409,
      body: { code: 'discussions.poll-has-votes' },
    });
    expect(choices((await read(herning, post.id)).poll)).toEqual(['Ja', 'Nej']);
  });

  it('reaches everyone who has it open: state and push are a fresh read, and catching up tells the same', async () => {
    const post = await ask();
    const reader = await aLiveClient(address, hvidovre);
    await reader.ask('thread.join', { threadId: thread.id });
    const { body } = await change(herning, post, {
      kind: 'date',
      options: ['2030-12-09T13:00', '2030-12-03'],
      closesAt: '2030-12-01T12:00',
    });
    const pushed = await reader.hears('post.changed', ({ change: number }) => number === body.change);
    reader.close();
    expect(pushed).toEqual(await read(hvidovre, post.id));
    expect(pushed).toEqual(body);
    const { body: since } = await as(secretariat).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${post.change}`);
    expect(since.items).toEqual([body]);
    expect([body.version, body.editedAt]).toEqual([1, null]);
  });

  it('rests on the poll that was seen: what another has changed is not overwritten', async () => {
    const post = await ask();
    expect((await change(herning, post, yesOrNo, null)).status).toBe(428);
    const { body: first } = await change(secretariat, post, { kind: 'single', options: ['Mandag', 'Tirsdag'] });
    const late = await change(herning, post, { kind: 'single', options: ['Onsdag', 'Torsdag'] });
    expect([late.status, late.body.current]).toEqual([412, first]);
    expect(choices((await read(herning, post.id)).poll)).toEqual(['Mandag', 'Tirsdag']);
  });

  it('by two at once is done by one of them', async () => {
    const post = await ask();
    const both = await Promise.all(['A', 'B'].map((label) => change(herning, post, { kind: 'single', options: [label, 'C'] })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read(herning, post.id)).poll?.version).toBe(2);
  });

  it('and a vote at once do not both count', async () => {
    const post = await ask();
    const [voted, changed] = await Promise.all([vote(hvidovre, post, 0), change(herning, post, { kind: 'single', options: ['A', 'B'] })]);
    expect([
      [200, 409],
      [422, 200],
    ]).toContainEqual([voted.status, changed.status]);
  });

  it('leaves a vote for what is gone uncounted', async () => {
    const post = await ask();
    await change(herning, post, yesOrNo);
    expect((await vote(hvidovre, post, 0)).body).toMatchObject({ status: 422, code: 'discussions.bad-poll' });
    expect((await read(herning, post.id)).poll?.options.flatMap(({ personIds }) => personIds)).toEqual([]);
  });

  it('gives a poll to a post that had none, once', async () => {
    const { body: plain } = await as(herning).add(thread.id, 'Jeg glemte at spørge');
    const both = await Promise.all([change(herning, plain as PostView, yesOrNo, 0), change(herning, plain as PostView, yesOrNo, 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await vote(hvidovre, await read(herning, plain.id), 0)).status).toBe(200);
  });
});
