import type { PollView, PostView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, type LiveClients } from '../testing';
import { PollRequests, yesOrNo } from './spec-polls';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let sockets: LiveClients;
let thread: ThreadView;

const as = (member: SpecMember): PollRequests => new PollRequests(world, member, thread.id);
const choices = (poll: PollView | undefined): string[] => poll!.options.map(({ label }) => label);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, sockets } = await aScene());
  thread = await aThread(world, herning, network.spaceId, 'Næste skridt');
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('changing what there is to choose', () => {
  it('is for who may edit the post, until somebody has chosen', async () => {
    const post = (await as(herning).ask()).body;
    expect((await as(hvidovre).change(post, { kind: 'single', options: ['A', 'B'] })).status).toBe(403);
    expect((await as(herning).change(post, { kind: 'single', options: ['A'] })).status).toBe(422);
    const { status, body } = await as(herning).change(post, { kind: 'multiple', options: ['Ja', 'Nej', 'Ved ikke'] });
    expect([status, choices(body.poll), body.poll?.kind, body.poll?.version]).toEqual([200, ['Ja', 'Nej', 'Ved ikke'], 'multiple', 2]);
    expect((await as(secretariat).change(body, yesOrNo, 2)).body.poll?.version).toBe(3);
    const asked = await as(herning).fresh(post.id);
    await as(hvidovre).vote(asked, 1);
    expect(await as(herning).change(asked, { kind: 'single', options: ['Ja', 'Måske'] }, 3)).toMatchObject({
      status: 409,
      body: { code: 'discussions.poll-has-votes' },
    });
    expect(choices((await as(herning).fresh(post.id)).poll)).toEqual(['Ja', 'Nej']);
  });

  it('reaches everyone who has it open: state and push are a fresh read, and catching up tells the same', async () => {
    const post = (await as(herning).ask()).body;
    const reader = await sockets.open(hvidovre, thread.id);
    const { body } = await as(herning).change(post, {
      kind: 'date',
      options: ['2030-12-09T13:00', '2030-12-03'],
      closesAt: '2030-12-01T12:00',
    });
    const pushed = await reader.hears('post.changed', ({ change: number }) => number === body.change);
    expect(pushed).toEqual(await as(hvidovre).fresh(post.id));
    expect(pushed).toEqual(body);
    const { body: since } = await as(secretariat).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${post.change}`);
    expect(since.items).toEqual([body]);
    expect([body.version, body.editedAt]).toEqual([1, null]);
  });

  it('rests on the poll that was seen: what another has changed is not overwritten', async () => {
    const post = (await as(herning).ask()).body;
    expect((await as(herning).change(post, yesOrNo, null)).status).toBe(428);
    const { body: first } = await as(secretariat).change(post, { kind: 'single', options: ['Mandag', 'Tirsdag'] });
    const late = await as(herning).change(post, { kind: 'single', options: ['Onsdag', 'Torsdag'] });
    expect([late.status, late.body.current]).toEqual([412, first]);
    expect(choices((await as(herning).fresh(post.id)).poll)).toEqual(['Mandag', 'Tirsdag']);
  });

  it('by two at once is done by one of them', async () => {
    const post = (await as(herning).ask()).body;
    const both = await Promise.all(['A', 'B'].map((label) => as(herning).change(post, { kind: 'single', options: [label, 'C'] })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await as(herning).fresh(post.id)).poll?.version).toBe(2);
  });

  it('and a vote at once do not both count', async () => {
    const post = (await as(herning).ask()).body;
    const [voted, changed] = await Promise.all([
      as(hvidovre).vote(post, 0),
      as(herning).change(post, { kind: 'single', options: ['A', 'B'] }),
    ]);
    expect([
      [200, 409],
      [422, 200],
    ]).toContainEqual([voted.status, changed.status]);
  });

  it('leaves a vote for what is gone uncounted', async () => {
    const post = (await as(herning).ask()).body;
    await as(herning).change(post, yesOrNo);
    expect((await as(hvidovre).vote(post, 0)).body).toMatchObject({ status: 422, code: 'discussions.bad-poll' });
    expect((await as(herning).fresh(post.id)).poll?.options.flatMap(({ personIds }) => personIds)).toEqual([]);
  });

  it('gives a poll to a post that had none, once', async () => {
    const { body: plain } = await as(herning).add(thread.id, 'Jeg glemte at spørge');
    const both = await Promise.all([as(herning).change(plain as PostView, yesOrNo, 0), as(herning).change(plain as PostView, yesOrNo, 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await as(hvidovre).vote(await as(herning).fresh(plain.id), 0)).status).toBe(200);
  });
});
