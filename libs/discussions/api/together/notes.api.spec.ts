import { randomUUID } from 'node:crypto';
import type { NotesView, PostPageView, PostView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import type { SpaceView } from '@hv/networks/contracts';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let lead: SpecMember;
let secretariat: SpecMember;
let consultant: SpecMember;
let colleague: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;
let group: string;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const note = (member: SpecMember, postId = post.id): Promise<Answer<ThreadView & ProblemView>> =>
  as(member).send('POST', `/posts/${postId}/note`);
const notes = async (member: SpecMember, threadId = thread.id): Promise<NotesView> =>
  (await as(member).get<NotesView>(`/threads/${threadId}/notes`)).body;
const spaces = async (member: SpecMember): Promise<SpaceView[]> => (await as(member).get<{ items: SpaceView[] }>('/spaces')).body.items;
const none: NotesView = { may: false, items: [], about: null };

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  lead = await aMember(world, network, { organisation: 'Herning Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
  colleague = await aMember(world, network, { role: 'consultant', organisation: 'Implement' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'consultant' });
  group = await aGroup(world, network, { members: [lead, consultant] });
});
beforeEach(async () => {
  thread = await aThread(world, lead, network.spaceId, 'Den første samtale');
  ({ body: post } = await as(lead).add(thread.id, 'Vi er gået i stå.'));
});
afterAll(() => world.close());

describe('a note on a post', () => {
  it('is a thread about the post in a space that only consultants see', async () => {
    const { status, body } = await note(consultant);
    expect(status).toBe(200);
    expect(body).toMatchObject({ subject: { kind: 'post', id: post.id }, title: 'Noter til indlæg 2 i »Den første samtale«', lastSeq: 1 });
    expect(body.spaceId).not.toBe(thread.spaceId);
    const place = (await spaces(colleague)).find(({ id }) => id === body.spaceId);
    expect(place).toMatchObject({ kind: 'network', parentSpaceId: network.spaceId, audience: { people: 2 } });
    expect((await as(colleague).add(body.id, 'Jeg ringer til dem.')).status).toBe(201);
    expect(await notes(colleague)).toEqual({
      may: true,
      about: null,
      items: [{ postId: post.id, threadId: body.id, spaceId: body.spaceId, posts: 2, lastPostAt: expect.any(String) }],
    });
    expect((await notes(colleague, body.id)).about).toEqual({
      postId: post.id,
      seq: 2,
      threadId: thread.id,
      spaceId: network.spaceId,
      title: 'Den første samtale',
    });
  });

  it('is one, however many open it at once, and its space too', async () => {
    const opened = await Promise.all([consultant, colleague, consultant, colleague].map((member) => note(member)));
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(opened.map(({ body }) => body.id)).size).toBe(1);
    const { body: other } = await as(lead).add(thread.id, 'Et andet indlæg');
    const again = await note(colleague, other.id);
    expect(again.body.spaceId).toBe(opened[0]!.body.spaceId);
    expect(again.body.id).not.toBe(opened[0]!.body.id);
  });

  it('is begun once by a key, which is for no other', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const open = (postId: string): Promise<Answer<ThreadView & ProblemView>> =>
      as(consultant).send('POST', `/posts/${postId}/note`, undefined, key);
    const { body: other } = await as(lead).add(thread.id, 'Et andet indlæg');
    expect((await open(post.id)).body.id).toBe((await open(post.id)).body.id);
    expect((await open(other.id)).status).toBe(422);
  });

  it('is a secret: nothing of the post, its thread or its space tells others of it', async () => {
    const before = await as(lead).get<PostPageView>(`/threads/${thread.id}/posts`);
    const { body } = await note(consultant);
    const after = await as(lead).get<PostPageView>(`/threads/${thread.id}/posts`);
    expect(after.text).toBe(before.text);
    for (const member of [lead, secretariat]) {
      expect(await notes(member)).toEqual(none);
      expect((await as(member).get(`/threads/${body.id}`)).status).toBe(404);
      expect((await as(member).get(`/threads/${body.id}/notes`)).status).toBe(404);
      expect((await spaces(member)).map(({ id }) => id)).not.toContain(body.spaceId);
      expect((await note(member)).status).toBe(403);
    }
    const told = await world.query<{ spaceId: string }>(
      `SELECT DISTINCT space_id AS "spaceId" FROM platform_events WHERE payload->>'threadId' = $1 OR payload->>'spaceId' = $2`,
      [body.id, body.spaceId],
    );
    expect(told).toEqual([{ spaceId: body.spaceId }]);
  });

  it('is nothing to people of other networks', async () => {
    expect((await note(outsider)).status).toBe(404);
    expect((await as(outsider).get(`/threads/${thread.id}/notes`)).status).toBe(404);
  });

  it('follows who sees the space: of a group only consultants on its list', async () => {
    const talk = await aThread(world, lead, group, 'I gruppen');
    const { body: page } = await as(lead).get<PostPageView>(`/threads/${talk.id}/posts`);
    const { body } = await note(consultant, page.items[0]!.id);
    expect((await note(colleague, page.items[0]!.id)).status).toBe(404);
    expect((await as(colleague).get(`/threads/${body.id}`)).status).toBe(404);
    expect(body.abilities.reply).toBe(true);
  });

  it('can’t be put on a note, or on what was removed', async () => {
    const { body } = await note(consultant);
    const { body: page } = await as(consultant).get<PostPageView>(`/threads/${body.id}/posts`);
    expect((await note(consultant, page.items[0]!.id)).status).toBe(403);
    expect((await notes(consultant, body.id)).may).toBe(false);
    await as(lead).remove(post.id);
    expect((await note(consultant)).status).toBe(409);
  });

  it('has a title of its length, however long the other one is', async () => {
    const long = await aThread(world, lead, network.spaceId, 'Ø'.repeat(150));
    const { body: page } = await as(lead).get<PostPageView>(`/threads/${long.id}/posts`);
    expect((await note(consultant, page.items[0]!.id)).body.title).toHaveLength(150);
  });
});
