import type { PollVotesView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, type LiveClients } from '../testing';
import { chosen, PollRequests } from './spec-polls';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let sockets: LiveClients;
let thread: ThreadView;

const as = (member: SpecMember, threadId = thread.id): PollRequests => new PollRequests(world, member, threadId);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, sockets } = await aScene());
  thread = await aThread(world, herning, network.spaceId, 'Næste skridt');
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('a post with a poll that moderators hid', () => {
  it('shows nothing of what could be chosen', async () => {
    const { body: post } = await as(herning).ask();
    await as(hvidovre).vote(post, 0);
    await world.query(`UPDATE discussions_posts SET extra = extra || '{"hiddenReason": "Navngivne børn"}' WHERE id = $1`, [post.id]);
    expect(await as(herning).fresh(post.id)).toMatchObject({ text: '', hidden: { reason: 'Navngivne børn' } });
    expect(await as(herning).fresh(post.id)).not.toHaveProperty('poll');
    expect((await as(herning).get<PollVotesView>(`/posts/${post.id}/votes`)).body).toEqual({ options: [] });
    expect((await as(secretariat).vote(post, 0)).status).toBe(409);
  });
});

describe('a post with a poll that is moved to another thread', () => {
  it('keeps its votes, and is voted in there', async () => {
    const { body: post } = await as(herning).ask();
    await as(hvidovre).vote(post, 0);
    const { status, body: fresh } = await as(secretariat).send<ThreadView>('POST', `/threads/${thread.id}/split`, {
      title: 'For sig',
      postIds: [post.id],
    });
    expect(status).toBe(201);
    const { body: voted } = await as(secretariat).vote(post, 1);
    expect(voted).toMatchObject({ id: post.id, threadId: fresh.id });
    expect(chosen(voted.poll)).toEqual([[hvidovre.personId], [secretariat.personId]]);
    expect(await as(herning, fresh.id).fresh(post.id)).toEqual(voted);
  });
});

describe('whoever is erased', () => {
  it('has their votes given to them, and then taken out, as a change that is told', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    const { body: post } = await as(herning).ask();
    await as(leaver).vote(post, 0);
    const { body: before } = await as(hvidovre).vote(post, 0);
    const book = world.app.get(PersonalDataBook);
    expect((await book.export(leaver.personId))['discussions']).toMatchObject({ votes: [{ choice: 'Ja' }], shownToOthers: true });
    const reader = await sockets.open(hvidovre, thread.id);
    await book.erase(bySystem, leaver.personId);
    const now = await as(herning).fresh(post.id);
    expect(chosen(now.poll)).toEqual([[hvidovre.personId], []]);
    expect(now.change).toBeGreaterThan(before.change);
    // Whoever leaves takes access along: a push may pass by sockets on their way to the rooms of today, and these are told to look again.
    const told = [reader.hears('thread.changed', ({ lastChange }) => lastChange === now.change), reader.hears('regrouped')];
    expect(await Promise.race(told)).toBeTruthy();
    const { body: since } = await as(herning).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${before.change}`);
    expect(since.items).toEqual([now]);
  });
});
