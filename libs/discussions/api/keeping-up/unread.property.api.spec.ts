import type {
  CatchUpView,
  PostView,
  ReadAllView,
  SpaceStandingView,
  ThreadLevel,
  ThreadSummaryView,
  ThreadView,
} from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { AccessBook, NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import fc from 'fast-check';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';
import { ThreadNewsService } from '../threads/thread-news.service';
import { levelFrom } from './level-choice';

jest.setTimeout(120_000);

/** What may happen; threads 0 and 1 are of one space, 2 of another. */
const thread = fc.integer({ min: 0, max: 2 });
const level = fc.constantFrom<ThreadLevel | null>(null, 'follow', 'normal', 'mute');
const happenings = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ what: fc.constant('post' as const), thread, mine: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), thread, seq: fc.integer({ min: 1, max: 6 }) }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant('read' as const), thread, seq: fc.integer({ min: 0, max: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('level' as const), thread, level }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('spaceLevel' as const), thread, level }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('readSpace' as const), thread }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('readThread' as const), thread }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('undo' as const) }) },
  ),
  { minLength: 4, maxLength: 16 },
);
type Happening = typeof happenings extends fc.Arbitrary<(infer One)[]> ? One : never;

/** What is new, thought out anew: time is the number of a happening. */
class Model {
  private time = 0;
  private readonly threads: {
    posts: { id: string; mine: boolean; removed: boolean; at: number }[];
    mark: number;
    setAt: number;
    own: ThreadLevel | null;
    part: boolean;
  }[];
  private readonly spaces = [0, 1].map(() => ({ until: 0, madeAt: 0, level: null as ThreadLevel | null }));
  private undoLast: (() => void) | undefined;

  constructor(first: readonly string[]) {
    this.threads = first.map((id) => ({
      posts: [{ id, mine: false, removed: false, at: 0.5 }],
      mark: 0,
      setAt: 0,
      own: null,
      part: false,
    }));
    this.time = 1;
  }

  of = (index: number) => this.threads[index]!;
  spaceOf = (index: number) => this.spaces[index === 2 ? 1 : 0]!;

  level(index: number): ThreadLevel {
    return levelFrom({ own: this.of(index).own, space: this.spaceOf(index).level, takesPart: this.of(index).part });
  }

  unread(index: number): number {
    const { posts, mark, setAt } = this.of(index);
    const { until, madeAt } = this.spaceOf(index);
    if (this.level(index) === 'mute') return 0;
    const since = setAt > madeAt ? 0 : until;
    return posts.filter(({ mine, removed, at }, place) => !mine && !removed && place + 1 > mark && at > since).length;
  }

  post(index: number, id: string, mine: boolean): void {
    const one = this.of(index);
    one.posts.push({ id, mine, removed: false, at: ++this.time });
    if (mine) Object.assign(one, { mark: one.posts.length, part: true });
  }

  read(index: number, seq: number): void {
    Object.assign(this.of(index), { mark: Math.min(seq, this.of(index).posts.length), setAt: ++this.time });
  }

  readSpace(index: number): void {
    const space = this.spaceOf(index);
    const before = { ...space };
    space.until = space.madeAt = ++this.time;
    const made = this.time;
    this.undoLast = () => void (space.madeAt === made && Object.assign(space, { until: before.until, madeAt: before.madeAt }));
  }

  readThread(index: number): void {
    const one = this.of(index);
    const [before, reached] = [one.mark, one.posts.length];
    one.mark = Math.max(one.mark, reached);
    this.undoLast = () => void (one.mark === reached && (one.mark = before));
  }

  undo(): void {
    this.undoLast?.();
    this.undoLast = undefined;
  }
}

let world: World;
beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
});
afterAll(() => world.close());

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const later = '2999-01-01T00:00:00Z';

describe('what is unread', () => {
  it('is the same in the thread, in lists, beside spaces, in the overview and when catching up, whatever has happened', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (history) => {
        const network = await aNetwork(world);
        const [anne, bo] = [await aMember(world, network), await aMember(world, network, { organisation: 'Hvidovre Kommune' })];
        const spaces = [network.spaceId, await aGroup(world, network, { members: [anne, bo] })];
        const threads: ThreadView[] = [];
        for (const space of [0, 0, 1]) threads.push(await aThread(world, bo, spaces[space]!));
        const firsts = await Promise.all(
          threads.map(async ({ id }) => (await as(anne).get<Page<PostView>>(`/threads/${id}/posts`)).body.items[0]!.id),
        );
        const model = new Model(firsts);
        let last: string | undefined;
        for (const one of history) last = await happen(one, model, threads, anne, bo, last);
        await agree(model, threads, spaces, anne);
      }),
      { numRuns: 25 },
    );
  });
});

async function happen(
  one: Happening,
  model: Model,
  threads: readonly ThreadView[],
  anne: SpecMember,
  bo: SpecMember,
  last?: string,
): Promise<string | undefined> {
  if (one.what === 'undo') {
    if (last) await as(anne).send('DELETE', `/read-all/${last}`);
    model.undo();
    return undefined;
  }
  const { id, spaceId } = threads[one.thread]!;
  switch (one.what) {
    case 'post':
      model.post(one.thread, (await as(one.mine ? anne : bo).add(id, 'Et indlæg')).body.id, one.mine);
      return last;
    case 'remove': {
      const post = model.of(one.thread).posts[one.seq - 1];
      if (post) await as(post.mine ? anne : bo).remove(post.id);
      if (post) post.removed = true;
      return last;
    }
    case 'read':
      await as(anne).read(id, one.seq);
      model.read(one.thread, one.seq);
      return last;
    case 'level':
      await as(anne).send('PUT', `/threads/${id}/level`, { level: one.level });
      model.of(one.thread).own = one.level;
      return last;
    case 'spaceLevel':
      await as(anne).send('PUT', `/spaces/${spaceId}/level`, { level: one.level });
      model.spaceOf(one.thread).level = one.level;
      return last;
    case 'readSpace':
      model.readSpace(one.thread);
      return (await as(anne).send<ReadAllView>('POST', '/read-all', { spaceId, upTo: later })).body.id;
    case 'readThread':
      model.readThread(one.thread);
      return (await as(anne).send<ReadAllView>('POST', '/read-all', { threadIds: [id], upTo: later })).body.id;
  }
}

async function agree(model: Model, threads: readonly ThreadView[], spaces: readonly string[], anne: SpecMember): Promise<void> {
  const should = Object.fromEntries(threads.map(({ id }, index) => [id, { unread: model.unread(index), level: model.level(index) }]));
  const fresh = threads.map(({ id }) => id).filter((id) => should[id]!.unread > 0);
  const get = async <Body>(url: string): Promise<Body> => (await as(anne).get<Body>(url)).body;
  const facts = (all: readonly (ThreadSummaryView | ThreadView)[]): object =>
    Object.fromEntries(all.map(({ id, unread, level: now }) => [id, { unread, level: now }]));

  expect(facts(await Promise.all(threads.map(({ id }) => get<ThreadView>(`/threads/${id}`))))).toEqual(should);
  const lists = await Promise.all(spaces.map((id) => get<Page<ThreadSummaryView>>(`/spaces/${id}/threads`)));
  expect(facts(lists.flatMap(({ items }) => items))).toEqual(should);
  expect(facts((await get<Page<ThreadSummaryView>>('/threads')).items)).toEqual(should);
  const filtered = await get<Page<ThreadSummaryView>>('/threads?filter=unread');
  expect(new Set(filtered.items.map(({ id }) => id))).toEqual(new Set(fresh));
  const followed = await get<Page<ThreadSummaryView>>('/threads?filter=followed');
  expect(new Set(followed.items.map(({ id }) => id))).toEqual(
    new Set(threads.map(({ id }) => id).filter((id) => should[id]!.level === 'follow')),
  );
  const caught = await get<CatchUpView>('/catch-up');
  expect(caught.total).toBe(fresh.length);
  expect(Object.fromEntries(caught.items.map(({ thread: { id }, posts }) => [id, posts.length]))).toEqual(
    Object.fromEntries(fresh.map((id) => [id, should[id]!.unread])),
  );
  const granted = [...(await world.app.get(AccessBook).granted(anne.personId)).values()];
  const news = await world.app.get(ThreadNewsService).of(anne.personId, granted);
  expect(facts(news.unread)).toEqual(Object.fromEntries(fresh.map((id) => [id, should[id]])));
  for (const id of spaces) {
    const count = threads.filter((one) => one.spaceId === id && fresh.includes(one.id)).length;
    expect((await get<SpaceStandingView>(`/spaces/${id}/standing`)).unread).toBe(count);
    expect(news.unreadBySpace.get(id) ?? 0).toBe(count);
  }
}
