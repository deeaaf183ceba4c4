import type {
  AnyPostView,
  PostPageView,
  PostReactionsView,
  PostView,
  ThreadChangesView,
  ThreadSummaryView,
  ThreadView,
} from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aScene, aThread, type LiveClients, ThreadRequests } from '../testing';

type Reacted = PostView & ProblemView;

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let monitor: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;
let sockets: LiveClients;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const react = (member: SpecMember, kind = 'thanks', id = post.id): Promise<Answer<Reacted>> =>
  as(member).send('PUT', `/posts/${id}/reactions/${kind}`);
const withdraw = (member: SpecMember, kind = 'thanks', id = post.id): Promise<Answer<Reacted>> =>
  as(member).send('DELETE', `/posts/${id}/reactions/${kind}`);
const newest = async (): Promise<AnyPostView> => (await as(bo).get<PostPageView>(`/threads/${thread.id}/posts`)).body.items.at(-1)!;
const stored = (): Promise<{ kind: string; person_id: string }[]> =>
  world.query('SELECT kind, person_id FROM discussions_reactions WHERE post_id = $1 ORDER BY created_at', [post.id]);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat, outsider, sockets } = await aScene());
  monitor = await aMember(world, network, { role: 'monitor', organisation: 'Socialstyrelsen' });
});
beforeEach(async () => {
  thread = await aThread(world, anne, network.spaceId);
  post = (await as(anne).add(thread.id, 'Vi har prøvet det')).body;
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('a reaction', () => {
  it('stands on the post, and is told to whoever reads along as a fresh read would show it', async () => {
    const reader = await sockets.open(bo, thread.id);
    const { status, body } = await react(anne);
    expect([status, body.reactions]).toEqual([200, [{ kind: 'thanks', personIds: [anne.personId] }]]);
    expect(body).toMatchObject({ seq: 2, change: 3, version: 1, editedAt: null });
    expect(await reader.hears('post.changed', ({ change }) => change === 3)).toEqual(await newest());
    await react(bo, 'agree');
    await react(bo, 'thanks');
    const { body: after } = await withdraw(anne);
    expect(after.reactions).toEqual([
      { kind: 'agree', personIds: [bo.personId] },
      { kind: 'thanks', personIds: [bo.personId] },
    ]);
    expect(await reader.hears('post.changed', ({ change }) => change === 6)).toEqual(await newest());
    await withdraw(bo);
    const { body: last } = await withdraw(bo, 'agree');
    expect(last).not.toHaveProperty('reactions');
    const caught = await as(bo).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=2`);
    expect(caught.body.items).toEqual([await newest()]);
  });

  it('is the same once and again, and then changes, locks and records nothing', async () => {
    const { body: first } = await react(anne);
    const { status, body: again } = await react(anne);
    expect([status, again]).toEqual([200, first]);
    await withdraw(anne);
    const { body: gone } = await withdraw(anne);
    expect(gone.change).toBe(first.change + 1);
    const events = await world.query<{ name: string; actor_id: string; payload: object }>(
      `SELECT name, actor_id, payload FROM platform_events WHERE object_id = $1 AND name LIKE 'discussions.%rea%' ORDER BY id`,
      [post.id],
    );
    expect(events).toMatchObject([
      { name: 'discussions.post-reacted', actor_id: anne.personId, payload: { kind: 'thanks', change: first.change } },
      { name: 'discussions.reaction-withdrawn', actor_id: anne.personId, payload: { kind: 'thanks' } },
    ]);
  });

  it('makes nothing unread, and moves the thread in no list', async () => {
    await as(bo).read(thread.id, 2);
    const other = await aThread(world, anne, network.spaceId, 'Senere');
    await react(anne);
    const { items } = (await as(bo).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items.findIndex(({ id }) => id === other.id)).toBeLessThan(items.findIndex(({ id }) => id === thread.id));
    expect(items.find(({ id }) => id === thread.id)).toMatchObject({ unread: 0, lastSeq: 2 });
  });

  it('of many at once is lost for none, and leaves no gap among the changes', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, n) => aMember(world, network, { organisation: `Kommune ${n}` })));
    const before = (await as(bo).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange;
    await Promise.all(people.flatMap((person) => [react(person), react(person), react(person, 'agree')]));
    const shown = (await newest()) as PostView;
    expect(shown.reactions!.flatMap(({ kind, personIds }) => personIds.map((id) => `${kind} ${id}`)).sort()).toEqual(
      (await stored()).map(({ kind, person_id }) => `${kind} ${person_id}`).sort(),
    );
    expect(await stored()).toHaveLength(24);
    expect(shown.change).toBe(before + 24);
  });

  it('follows the post when that is moved to another thread while it is given', async () => {
    const other = await aThread(world, anne, network.spaceId, 'Derhen');
    const mover = world.database.dataSource.createQueryRunner();
    await mover.startTransaction();
    await mover.query(`UPDATE discussions_threads SET last_change = last_change WHERE id = $1`, [thread.id]);
    const reacting = react(bo);
    for (let waits = 0; waits === 0;) {
      const [row] = await world.query<{ waits: number }>(`SELECT count(*)::integer AS waits FROM pg_locks WHERE NOT granted`);
      waits = row!.waits;
    }
    await mover.query(`UPDATE discussions_threads SET last_seq = 2, last_change = 2 WHERE id = $1`, [other.id]);
    await mover.query(`UPDATE discussions_posts SET thread_id = $2, seq = 2, change = 2 WHERE id = $1`, [post.id, other.id]);
    await mover.commitTransaction();
    await mover.release();
    expect((await reacting).body).toMatchObject({
      threadId: other.id,
      change: 3,
      reactions: [{ kind: 'thanks', personIds: [bo.personId] }],
    });
    expect((await as(bo).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange).toBe(2);
    expect((await as(bo).get<ThreadView>(`/threads/${other.id}`)).body.lastChange).toBe(3);
  });

  it('says who they were, the first names and how many', async () => {
    await react(anne);
    await react(bo);
    await react(bo, 'wonder');
    const { body } = await as(bo).get<PostReactionsView>(`/posts/${post.id}/reactions`);
    expect(body.items).toEqual([
      {
        kind: 'thanks',
        total: 2,
        people: [
          { id: anne.personId, name: anne.name },
          { id: bo.personId, name: bo.name },
        ],
      },
      { kind: 'wonder', total: 1, people: [{ id: bo.personId, name: bo.name }] },
    ]);
  });

  it('is for those who may write there, also when the thread is closed', async () => {
    expect((await react(outsider)).body).toMatchObject({ status: 404, code: 'discussions.post-not-found' });
    expect((await withdraw(outsider)).status).toBe(404);
    expect((await as(outsider).get(`/posts/${post.id}/reactions`)).status).toBe(404);
    await world.query(`UPDATE discussions_threads SET closed_at = now() WHERE id = $1`, [thread.id]);
    expect((await react(monitor)).status).toBe(200);
  });

  it('is none of a post that was removed or hidden, and comes back with it', async () => {
    await react(bo);
    await as(anne).remove(post.id);
    expect((await react(bo, 'agree')).body).toMatchObject({ status: 409, code: 'discussions.post-removed' });
    expect((await withdraw(bo)).status).toBe(409);
    expect((await as(bo).get<ProblemView>(`/posts/${post.id}/reactions`)).status).toBe(403);
    expect(await newest()).not.toHaveProperty('reactions');
    const { body } = await as(secretariat).send<PostView>('POST', `/posts/${post.id}/restore`);
    expect(body.reactions).toEqual([{ kind: 'thanks', personIds: [bo.personId] }]);
    await world.query(`UPDATE discussions_posts SET extra = extra || '{"hiddenReason":"Navn på et barn"}' WHERE id = $1`, [post.id]);
    expect((await react(bo, 'agree')).status).toBe(409);
  });

  it.each(['love', 'THANKS', 'thanks ', '%00', '__proto__', 'x'.repeat(500)])('has no kind that reads %s', async (kind) => {
    expect((await react(anne, encodeURIComponent(kind))).status).toBe(404);
    expect(await stored()).toEqual([]);
  });

  it('goes with whoever is erased, from what the post shows too, and nothing else of it', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    await react(leaver);
    await react(leaver, 'agree');
    await react(bo, 'agree');
    const data = (await world.app.get(PersonalDataBook).export(leaver.personId))['discussions'] as { reactions: object[] };
    expect(data.reactions).toMatchObject([{ kind: 'thanks', number: 2 }, { kind: 'agree' }]);
    const before = (await newest()).change;
    await world.app.get(PersonalDataBook).erase(bySystem, leaver.personId);
    expect(await newest()).toMatchObject({ change: before + 1, reactions: [{ kind: 'agree', personIds: [bo.personId] }] });
    expect(await stored()).toEqual([{ kind: 'agree', person_id: bo.personId }]);
  });
});
