import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, type LiveClients, ThreadRequests } from '../testing';

type Sent = ReturnType<ThreadRequests['add']>;

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let outsider: SpecMember;
let sockets: LiveClients;
let threads: ThreadView[];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const seqsIn = async ({ id }: ThreadView): Promise<number[]> =>
  (await world.query<{ seq: number }>('SELECT seq FROM discussions_posts WHERE thread_id = $1 ORDER BY seq', [id])).map(({ seq }) => seq);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, outsider, sockets } = await aScene());
});

beforeEach(async () => {
  threads = [];
  for (const title of ['Tilbud', 'Visitation', 'Efterværn']) threads.push(await aThread(world, herning, network.spaceId, title));
});

afterAll(() => world.close());

describe('posts that come at once', () => {
  it('are written together, each as if it had come alone', async () => {
    const [used, fresh] = [randomUUID(), randomUUID()];
    const earlier = await as(herning).add(threads[0]!.id, 'Med nøgle', { 'idempotency-key': used });
    const sent: Sent[] = [];
    for (let round = 0; round < 10; round++)
      for (const thread of threads)
        for (const member of [herning, hvidovre]) sent.push(as(member).add(thread.id, `Runde "${round}", \\ {1,2}`));
    const [kept] = await Promise.all([as(hvidovre).add(threads[1]!.id, 'Ny nøgle', { 'idempotency-key': fresh }), ...sent]);
    const answers = await Promise.all(sent);
    expect(new Set([kept, ...answers].map(({ status }) => status))).toEqual(new Set([201]));
    for (const { body } of answers) expect(body).toMatchObject({ text: expect.stringMatching(/^Runde "\d", \\ \{1,2\}$/), version: 1 });
    for (const { body } of answers)
      expect(body.author.organisation).toBe(body.author.id === herning.personId ? 'Herning Kommune' : 'Hvidovre Kommune');
    expect([await seqsIn(threads[0]!), await seqsIn(threads[1]!), await seqsIn(threads[2]!)]).toEqual([upTo(22), upTo(22), upTo(21)]);
    const [{ commits } = { commits: 0 }] = await world.query<{ commits: number }>(
      'SELECT count(DISTINCT xmin::text)::integer AS commits FROM discussions_posts WHERE id = ANY($1)',
      [answers.map(({ body }) => body.id)],
    );
    expect(commits).toBeLessThan(answers.length / 2);
    const repeated = await as(hvidovre).add(threads[1]!.id, 'Ny nøgle', { 'idempotency-key': fresh });
    expect(repeated.body).toEqual(kept.body);
    expect(earlier.status).toBe(201);
  });

  it('do not suffer from one that is refused among them', async () => {
    const used = randomUUID();
    const first = await as(herning).add(threads[0]!.id, 'Først', { 'idempotency-key': used });
    const [again, other, outside, ...good] = await Promise.all([
      as(herning).add(threads[0]!.id, 'Først', { 'idempotency-key': used }),
      as(herning).add(threads[0]!.id, 'Noget andet', { 'idempotency-key': used }),
      as(outsider).add(threads[0]!.id, 'Jeg ser den ikke'),
      ...threads.flatMap(({ id }) => [as(hvidovre).add(id, 'Godt'), as(herning).add(id, 'Også godt')]),
    ]);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect([other.status, other.body.code]).toEqual([422, 'platform.idempotency-key-reused']);
    expect([outside.status, outside.body.code]).toEqual([404, 'discussions.thread-not-found']);
    expect(new Set(good.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await Promise.all(threads.map(seqsIn))).toEqual([upTo(4), upTo(3), upTo(3)]);
  });

  it('are each told once, in the order of their thread, and read by their authors', async () => {
    const viewer = await sockets.open(hvidovre);
    try {
      for (const { id } of threads) expect((await viewer.ask('thread.join', { threadId: id })).ok).toBe(true);
      const answers = await Promise.all(threads.flatMap(({ id }) => upTo(8).map((n) => as(herning).add(id, `Nummer ${n}`))));
      await world.settled();
      for (const { id } of threads) await viewer.hears('post.added', ({ threadId, seq }) => threadId === id && seq === 9);
      for (const { id } of threads)
        expect(
          viewer
            .of('post.added')
            .filter(({ threadId }) => threadId === id)
            .map(({ seq }) => seq),
        ).toEqual(upTo(9).slice(1));
      expect(viewer.of('post.added')).toEqual(expect.arrayContaining(answers.map(({ body }) => body)));
      const events = await world.query<{ seq: number }>(
        `SELECT (payload->>'seq')::integer AS seq FROM platform_events WHERE name = 'discussions.post-added' AND payload->>'threadId' = $1 ORDER BY id`,
        [threads[0]!.id],
      );
      expect(events.map(({ seq }) => seq)).toEqual(upTo(9).slice(1));
      expect(await world.query('SELECT event_id FROM platform_outbox')).toEqual([]);
      const marks = await world.query<{ seq: number }>(
        'SELECT seq FROM discussions_read_marks WHERE person_id = $1 AND thread_id = ANY($2)',
        [herning.personId, threads.map(({ id }) => id)],
      );
      expect(marks).toEqual([{ seq: 9 }, { seq: 9 }, { seq: 9 }]);
    } finally {
      viewer.close();
    }
  });

  it('do not wait for a thread that somebody holds', async () => {
    const holder = await world.database.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM discussions_threads WHERE id = $1 FOR UPDATE', [threads[0]!.id]);
      const held = [as(herning).add(threads[0]!.id, 'Venter'), as(hvidovre).add(threads[0]!.id, 'Venter også')];
      const free = await Promise.all([1, 2].flatMap((which) => upTo(5).map((n) => as(herning).add(threads[which]!.id, `Fri ${n}`))));
      expect(new Set(free.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await seqsIn(threads[0]!)).toEqual([1]);
      await holder.query('ROLLBACK');
      expect((await Promise.all(held)).map(({ body }) => body.seq).sort()).toEqual([2, 3]);
    } finally {
      holder.release();
    }
  });

  it('all fail when their connection is lost, and nothing of them is stored', async () => {
    const holder = await world.database.connect();
    const waiting = async (): Promise<number | undefined> => {
      const found = await world.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%WITH ORDINALITY%'`,
      );
      return found[0]?.pid;
    };
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM discussions_read_marks WHERE person_id = $1 AND thread_id = $2 FOR UPDATE', [
        herning.personId,
        threads[0]!.id,
      ]);
      const [first, ...group] = [threads[2]!, threads[0]!, threads[1]!, threads[1]!].map(({ id }) => as(herning).add(id, 'Sammen'));
      expect((await first!).status).toBe(201);
      let pid = await waiting();
      for (; pid === undefined; pid = await waiting()) await setImmediate();
      await world.query('SELECT pg_terminate_backend($1)', [pid]);
      expect((await Promise.all(group)).map(({ status }) => status)).toEqual([503, 503, 503]);
      await holder.query('ROLLBACK');
      expect(await Promise.all(threads.map(seqsIn))).toEqual([[1], [1], [1, 2]]);
      expect((await as(herning).add(threads[0]!.id, 'Det går igen')).body.seq).toBe(2);
    } finally {
      holder.release();
    }
  });
});
