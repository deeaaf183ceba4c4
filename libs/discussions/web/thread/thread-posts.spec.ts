import type { AnyPostView } from '@hv/discussions/contracts';
import fc from 'fast-check';
import { ServerThread } from '../testing/a-server-thread';
import { ThreadPosts } from './thread-posts';

type Step =
  | { do: 'add' | 'edit' | 'remove'; at: number; push: 'now' | 'later' | 'lost' | 'twice' }
  | { do: 'deliver'; at: number }
  | { do: 'heartbeat' | 'older' | 'newer' | 'forget' | 'jump' | 'breathe' | 'fail'; at?: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom('add' as const, 'edit' as const, 'remove' as const),
        at: fc.nat(30),
        push: fc.constantFrom('now' as const, 'later' as const, 'lost' as const, 'twice' as const),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('deliver' as const), at: fc.nat(30) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'heartbeat' as const,
          'older' as const,
          'newer' as const,
          'forget' as const,
          'jump' as const,
          'breathe' as const,
          'fail' as const,
        ),
        at: fc.nat(30),
      }),
    },
  ),
  { maxLength: 60 },
);

/** Lets what is under way go on for a few turns. */
const breathe = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
};

describe('the posts of a thread', () => {
  it('end as a fresh read of the server, whatever pushes are lost, doubled or late', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 9 }), fc.nat(12), async (plan, pageSize, before) => {
        const server = new ServerThread();
        for (let count = 0; count <= before; count++) server.add(`før ${count}`);
        let broken = false;
        const answer = async <T>(make: () => T): Promise<T> => {
          await breathe(2);
          if (broken) throw new Error('no network');
          const made = make();
          await breathe(3);
          return made;
        };
        const client = {
          posts: (_thread: string, query?: { after?: number; before?: number }) => answer(() => server.page(query)),
          changes: (_thread: string, after: number) => answer(() => server.changesAfter(after, pageSize)),
        };
        const posts = new ThreadPosts(
          client,
          't',
          () => undefined,
          () => breathe(1),
        );
        const opening = posts.open();
        const late: AnyPostView[] = [];
        for (const step of plan) {
          if (step.do === 'breathe') await breathe(4);
          else if (step.do === 'fail') broken = !broken;
          else if (step.do === 'heartbeat') posts.hear(server.heartbeat());
          else if (step.do === 'older') void posts.older().catch(() => undefined);
          else if (step.do === 'newer') void posts.newer().catch(() => undefined);
          else if (step.do === 'jump') void posts.showAround(step.at!).catch(() => undefined);
          else if (step.do === 'forget') posts.keepOnly(step.at!, step.at! + 3);
          else if (step.do === 'deliver') late.splice(step.at % Math.max(1, late.length), 1).forEach((post) => posts.receive(post));
          else if ('push' in step) {
            const post =
              step.do === 'add'
                ? server.add(`indlæg ${step.at}`)
                : step.do === 'edit'
                  ? server.edit(step.at, `rettet ${step.at}`)
                  : server.remove(step.at);
            if (!post) continue;
            if (step.push === 'now' || step.push === 'twice') posts.receive(post);
            if (step.push === 'later' || step.push === 'twice') late.push(post);
          }
        }
        broken = false;
        await opening.catch(() => posts.open());
        posts.hear(server.heartbeat());
        await breathe(2_000);
        while (posts.hasNewer()) await posts.newer();
        while (posts.hasOlder()) await posts.older();
        late.forEach((post) => posts.receive(post));
        await breathe(50);
        expect(posts.shown()).toEqual(server.all());
      }),
      { numRuns: 300 },
    );
  });

  it('opens at the newest and reaches the oldest without a hole', async () => {
    const server = new ServerThread();
    for (let count = 0; count < 10; count++) server.add(`${count}`);
    const posts = new ThreadPosts(fresh(server), 't', fail);
    await posts.open();
    expect(posts.shown().map((post) => post.seq)).toEqual([7, 8, 9, 10]);
    while (posts.hasOlder()) await posts.older();
    expect(posts.shown()).toEqual(server.all());
  });

  it('shows the place of a number far back, and what follows it on asking', async () => {
    const server = new ServerThread();
    for (let count = 0; count < 40; count++) server.add(`${count}`);
    const posts = new ThreadPosts(fresh(server), 't', fail);
    await posts.open();
    await posts.showAround(20);
    expect(posts.shown().map((post) => post.seq)).toEqual([1, 2, 3, 4]);
    expect(posts.hasNewer()).toBe(true);
    while (posts.hasNewer()) await posts.newer();
    expect(posts.shown().at(-1)?.seq).toBe(40);
  });

  it('opens around a number without fetching what is far from it', async () => {
    const server = new ServerThread();
    for (let count = 0; count < 900; count++) server.add(`${count}`);
    const asked: unknown[] = [];
    const client = {
      posts: async (_thread: string, query?: { after?: number; before?: number }) => (
        asked.push(query),
        server.page({ limit: 50, ...query })
      ),
      changes: async (_thread: string, after: number) => (asked.push(`changes after ${after}`), server.changesAfter(after, 200)),
    };
    const posts = new ThreadPosts(client, 't', fail);
    await posts.openAround(100, server.heartbeat());
    posts.hear(server.heartbeat());
    expect([posts.range(), posts.hasOlder(), posts.hasNewer()]).toEqual([{ from: 81, to: 130 }, true, true]);
    expect(asked).toEqual([{ after: 80 }]);
  });

  it('fetches what is shown anew when it has missed more than a few hundred changes', async () => {
    const server = new ServerThread();
    for (let count = 0; count < 10; count++) server.add(`${count}`);
    let asked = 0;
    const client = {
      posts: async (_thread: string, query?: { after?: number; before?: number }) => (asked++, server.page({ limit: 50, ...query })),
      changes: async (_thread: string, after: number) => (asked++, server.changesAfter(after, 20)),
    };
    const posts = new ThreadPosts(client, 't', fail);
    await posts.open();
    for (let count = 0; count < 2_000; count++) server.edit(3, `rettet ${count}`);
    for (let count = 0; count < 1_000; count++) server.add(`senere ${count}`);
    posts.hear(server.heartbeat());
    await posts.catchUp();
    expect(asked).toBeLessThan(5);
    expect(posts.shown()).toEqual(server.all().slice(0, posts.range().to));
    expect(posts.hasNewer()).toBe(true);
  });

  it('begins anew when the server has gone back behind what was known', async () => {
    const before = new ServerThread();
    for (let count = 0; count < 9; count++) before.add(`${count}`);
    let server = before;
    const client = {
      posts: async (_thread: string, query?: { after?: number }) => server.page(query),
      changes: async (_thread: string, after: number) => server.changesAfter(after, 5),
    };
    const posts = new ThreadPosts(client, 't', fail);
    await posts.open();
    server = new ServerThread();
    server.add('gendannet');
    await posts.reopen();
    expect(posts.shown()).toEqual(server.all());
  });
});

const fresh = (server: ServerThread) => ({
  posts: async (_thread: string, query?: { after?: number; before?: number }) => server.page(query),
  changes: async (_thread: string, after: number) => server.changesAfter(after, 5),
});

const fail = (failure: unknown): void => {
  throw failure;
};
