import type { PollView, PollVotesView, PostPageView, PostView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

type Sent = Answer<PostView & ProblemView>;

let world: World;
let address: string;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let thread: ThreadView;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const yesOrNo = { kind: 'single', options: ['Ja', 'Nej'] };

const ask = (member: SpecMember, poll: unknown): Promise<Sent> =>
  as(member).send('POST', `/threads/${thread.id}/posts`, { body: { text: 'Hvad siger I?' }, poll });

const vote = (member: SpecMember, { id, poll }: Pick<PostView, 'id' | 'poll'>, place: number): Promise<Sent> =>
  as(member).send('PUT', `/posts/${id}/vote`, { optionIds: [poll!.options[place]!.id] });

const chosen = (poll: PollView | undefined): string[][] => poll!.options.map(({ personIds }) => personIds);

const read = async (member: SpecMember, postId: string, threadId = thread.id): Promise<PostView> => {
  const { body } = await as(member).get<PostPageView>(`/threads/${threadId}/posts?limit=200`);
  return body.items.find(({ id }) => id === postId) as PostView;
};

async function listen(member: SpecMember): Promise<LiveClient> {
  const client = await aLiveClient(address, member);
  open.push(client);
  await client.ask('thread.join', { threadId: thread.id });
  return client;
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
  network = await aNetwork(world);
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  thread = await aThread(world, herning, network.spaceId, 'Næste skridt');
});

afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => world.close());

describe('a post with a poll that moderators hid', () => {
  it('shows nothing of what could be chosen', async () => {
    const { body: post } = await ask(herning, yesOrNo);
    await vote(hvidovre, post, 0);
    await world.query(`UPDATE discussions_posts SET extra = extra || '{"hiddenReason": "Navngivne børn"}' WHERE id = $1`, [post.id]);
    expect(await read(herning, post.id)).toMatchObject({ text: '', hidden: { reason: 'Navngivne børn' } });
    expect(await read(herning, post.id)).not.toHaveProperty('poll');
    expect((await as(herning).get<PollVotesView>(`/posts/${post.id}/votes`)).body).toEqual({ options: [] });
    expect((await vote(secretariat, post, 0)).status).toBe(409);
  });
});

describe('a post with a poll that is moved to another thread', () => {
  it('keeps its votes, and is voted in there', async () => {
    const { body: post } = await ask(herning, yesOrNo);
    await vote(hvidovre, post, 0);
    const { status, body: fresh } = await as(secretariat).send<ThreadView>('POST', `/threads/${thread.id}/split`, {
      title: 'For sig',
      postIds: [post.id],
    });
    expect(status).toBe(201);
    const { body: voted } = await vote(secretariat, post, 1);
    expect(voted).toMatchObject({ id: post.id, threadId: fresh.id });
    expect(chosen(voted.poll)).toEqual([[hvidovre.personId], [secretariat.personId]]);
    expect(await read(herning, post.id, fresh.id)).toEqual(voted);
  });
});

describe('whoever is erased', () => {
  it('has their votes given to them, and then taken out, as a change that is told', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    const { body: post } = await ask(herning, yesOrNo);
    await vote(leaver, post, 0);
    const { body: before } = await vote(hvidovre, post, 0);
    const book = world.app.get(PersonalDataBook);
    expect((await book.export(leaver.personId))['discussions']).toMatchObject({ votes: [{ choice: 'Ja' }], shownToOthers: true });
    const reader = await listen(hvidovre);
    await book.erase(bySystem, leaver.personId);
    const now = await read(herning, post.id);
    expect(chosen(now.poll)).toEqual([[hvidovre.personId], []]);
    expect(now.change).toBeGreaterThan(before.change);
    expect(await reader.hears('thread.changed', ({ lastChange }) => lastChange === now.change)).toBeTruthy();
    const { body: since } = await as(herning).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${before.change}`);
    expect(since.items).toEqual([now]);
  });
});
