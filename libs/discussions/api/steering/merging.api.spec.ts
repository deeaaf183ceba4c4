import type { ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, isWhole, shownIn, SteeringRequests } from '../testing';

// Ten thousand posts are written and moved.
jest.setTimeout(60_000);

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat } = await aScene());
});
afterAll(() => world.close());

describe('a thread that is merged into another', () => {
  it('gives it its posts in their order, says where they are, and takes nothing any more', async () => {
    const [from, into] = [
      await aThread(world, herning, network.spaceId, 'Dobbelt'),
      await aThread(world, hvidovre, network.spaceId, 'Den rette'),
    ];
    const [two, three] = await as(hvidovre).write(from.id, 'to', 'tre');
    await as(hvidovre).threads.remove(two!.id);
    const { status, body } = await as(secretariat).merge(from.id, into.id);
    expect([status, body.id, body.lastSeq]).toEqual([200, into.id, 3]);
    expect(shownIn(await as(herning).posts(into.id))).toEqual(['Første indlæg', 'Første indlæg', 'tre']);
    expect(shownIn(await as(herning).posts(from.id))).toEqual([expect.any(String), 'removed', three!.id]);
    const emptied = await as(secretariat).view(from.id);
    expect(emptied).toMatchObject({ mergedInto: into.id, abilities: { reply: false, close: false, moderate: false } });
    for (const member of [herning, secretariat])
      expect((await as(member).threads.add(from.id, 'For sent')).body).toMatchObject({ status: 409, code: 'discussions.thread-merged' });
    expect((await Promise.all([1, 2, 3].map(() => as(secretariat).threads.add(from.id, 'Flere')))).map(({ status: one }) => one)).toEqual([
      409, 409, 409,
    ]);
    for (const path of ['pin', 'closed'])
      expect(await as(secretariat).threads.send('DELETE', `/threads/${from.id}/${path}`)).toMatchObject(
        path === 'pin' ? { status: 200 } : { status: 409 },
      );
    expect((await as(secretariat).merge(from.id, into.id)).status).toBe(409);
    const listed = (await as(herning).threads.get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads?limit=200`)).body.items;
    expect(listed.map(({ id }) => id)).not.toContain(from.id);
    for (const id of [from.id, into.id]) expect(await isWhole(world, id)).toBe(true);
  });

  it('brings nothing new to whoever had read both to the end', async () => {
    const [from, into] = [await aThread(world, herning, network.spaceId), await aThread(world, herning, network.spaceId)];
    await as(herning).write(from.id, 'to', 'tre');
    await as(hvidovre).threads.read(into.id, 1);
    await as(hvidovre).threads.read(from.id, 2);
    await as(secretariat).threads.read(from.id, 3);
    await as(secretariat).merge(from.id, into.id);
    expect(await as(hvidovre).unread(into.id)).toBe(1);
    expect(await as(secretariat).unread(into.id)).toBe(4);
    expect(await as(hvidovre).unread(from.id)).toBe(0);
  });

  it('brings along who wonders too, but not whose question it is', async () => {
    const question = async (author: SpecMember): Promise<ThreadView> =>
      (
        await as(author).threads.send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, {
          title: 'Hvad?',
          body: { text: 'Hvad?' },
          kind: 'question',
        })
      ).body;
    const [from, into] = [await question(herning), await question(hvidovre)];
    for (const member of [hvidovre, secretariat]) await as(member).threads.send('PUT', `/threads/${from.id}/same-here`);
    await as(secretariat).threads.send('PUT', `/threads/${into.id}/same-here`);
    expect((await as(secretariat).merge(from.id, into.id)).body.sameHere).toBe(1);
  });

  it('is not itself, not one that is merged, and not one that waits for the other', async () => {
    const [one, other] = [await aThread(world, herning, network.spaceId), await aThread(world, herning, network.spaceId)];
    expect((await as(secretariat).merge(one.id, one.id)).status).toBe(409);
    const answers = await Promise.all([as(secretariat).merge(one.id, other.id), as(secretariat).merge(other.id, one.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const id of [one.id, other.id]) expect(await isWhole(world, id)).toBe(true);
  });

  it('is moved whole while others write in both', async () => {
    const [from, into] = [await aThread(world, herning, network.spaceId), await aThread(world, herning, network.spaceId)];
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => as(hvidovre).threads.add(n % 2 ? from.id : into.id, `Samtidig ${n}`)),
      as(secretariat).merge(from.id, into.id),
      ...Array.from({ length: 10 }, (_, n) => as(herning).threads.add(from.id, `Efter ${n}`)),
    ]);
    expect(answers.every(({ status }) => [200, 201, 409].includes(status))).toBe(true);
    const written = answers.filter(({ status }) => status === 201).length;
    const standing = (await as(herning).posts(into.id)).filter((post) => !post.removed);
    expect(standing).toHaveLength(2 + written);
    expect((await as(herning).posts(from.id)).every((post) => post.removed)).toBe(true);
    for (const id of [from.id, into.id]) expect(await isWhole(world, id)).toBe(true);
  });
});

describe('many posts', () => {
  it('are moved by one statement for each thread, well within its time', async () => {
    const [from, into] = [await aThread(world, herning, network.spaceId), await aThread(world, herning, network.spaceId)];
    await world.query(
      `WITH counted AS (UPDATE discussions_threads SET last_seq = $2, last_change = $2 WHERE id = $1)
       INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
       SELECT gen_random_uuid(), p.thread_id, n, n, p.author_id, p.membership_id, p.organisation_id, p.document, 'Nr. ' || n, '<p>Nr. ' || n || '</p>', 1
       FROM discussions_posts p, generate_series(2, $2) n WHERE p.thread_id = $1 AND p.seq = 1`,
      [from.id, 10_000],
    );
    expect((await as(secretariat).merge(from.id, into.id)).body).toMatchObject({ id: into.id, lastSeq: 10_001 });
    for (const id of [from.id, into.id]) expect(await isWhole(world, id)).toBe(true);
    const last = await aThread(world, herning, network.spaceId);
    expect((await as(secretariat).merge(into.id, last.id)).body).toMatchObject({ status: 409, code: 'discussions.too-many-posts' });
  });
});
