import { randomUUID } from 'node:crypto';
import type { ThreadChangesView, ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, type LiveClients, SteeringRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let sockets: LiveClients;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, outsider, sockets } = await aScene());
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('who may', () => {
  const path = { pin: 'pin', close: 'closed', answer: 'answer', sameHere: 'same-here' } as const;
  it.each([
    ['its starter', () => herning, { pin: 403, close: 200, answer: 200, sameHere: 409 }],
    ['another who writes there', () => hvidovre, { pin: 403, close: 403, answer: 403, sameHere: 200 }],
    ['a moderator', () => secretariat, { pin: 200, close: 200, answer: 200, sameHere: 200 }],
    ['someone of another network', () => outsider, { pin: 404, close: 404, answer: 404, sameHere: 404 }],
  ] as const)('%s', async (_who, member, may) => {
    for (const verb of ['sameHere', 'pin', 'answer', 'close'] as const) {
      const thread = await as(herning).ask(network.spaceId);
      const abilities = member() === outsider ? undefined : (await as(member()).view(thread.id)).abilities;
      const { status } = await as(member()).set(thread.id, path[verb], verb === 'answer' ? { postId: null } : undefined);
      expect([verb, status]).toEqual([verb, may[verb]]);
      if (abilities) {
        const said = { pin: abilities.moderate, close: abilities.close, answer: abilities.markAnswer, sameHere: abilities.sameHere }[verb];
        expect([verb, said]).toEqual([verb, may[verb] === 200]);
      }
    }
  });
});

describe('a pinned thread', () => {
  it('stands first, and every thread comes once over all pages', async () => {
    const room = await aNetwork(world, { name: 'Sider' });
    const member = await aMember(world, room, { role: 'secretariat' });
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await aThread(world, member, room.spaceId, `Tråd ${n}`)).id);
    for (const at of [1, 3, 4]) expect((await as(member).set(ids[at]!, 'pin')).body).toMatchObject({ pinned: true, version: 2 });
    await as(member).unset(ids[3]!, 'pin');
    for (const limit of [1, 2, 3, 50]) {
      const seen: string[] = [];
      let url: string | null = `/spaces/${room.spaceId}/threads?limit=${limit}`;
      while (url) {
        const { body }: { body: Page<ThreadSummaryView> } = await as(member).threads.get<Page<ThreadSummaryView>>(url);
        seen.push(...body.items.map(({ id }) => id));
        url = body.next && `/spaces/${room.spaceId}/threads?limit=${limit}&after=${body.next}`;
      }
      expect(seen).toEqual([4, 1, 6, 5, 3, 2, 0].map((at) => ids[at]));
    }
  });

  it('is pinned once, however often that is said', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const first = (await as(secretariat).set(thread.id, 'pin')).body;
    expect((await as(secretariat).set(thread.id, 'pin')).body).toEqual(first);
  });
});

describe('each change of state', () => {
  it.each([
    ['pin', () => secretariat, 'PUT', 'pin', undefined],
    ['unpin', () => secretariat, 'DELETE', 'pin', undefined],
    ['close', () => herning, 'PUT', 'closed', undefined],
    ['reopen', () => herning, 'DELETE', 'closed', undefined],
    ['answer', () => herning, 'PUT', 'answer', 'first'],
    ['same here', () => secretariat, 'PUT', 'same-here', undefined],
    ['not any more', () => secretariat, 'DELETE', 'same-here', undefined],
  ] as const)(
    '%s: what was known and the push are what a fresh read says, and `changes` too',
    async (_what, member, method, path, post) => {
      const thread = await as(herning).ask(network.spaceId);
      await as(hvidovre).set(thread.id, 'same-here');
      if (method === 'DELETE') await as(member()).set(thread.id, path);
      const before = await as(hvidovre).view(thread.id);
      const listener = await sockets.open(hvidovre, thread.id, network.spaceId);
      const first = post && (await as(herning).threads.get<{ items: { id: string }[] }>(`/threads/${thread.id}/posts`)).body.items[0]!.id;
      await as(member()).threads.send(method, `/threads/${thread.id}/${path}`, first ? { postId: first } : undefined);
      const push = (await listener.hears(
        'thread.changed',
        ({ id, lastChange }) => id === thread.id && lastChange === before.lastChange + 1,
      )) as unknown as ThreadNotice;
      const { lastChange, version, title, state } = push;
      const fresh = await as(hvidovre).view(thread.id);
      // What one may do is no fact for a push: whoever hears of another state asks anew.
      const { abilities } = fresh;
      expect({ ...before, lastChange, version, title, ...state, abilities }).toEqual(fresh);
      const changes = (await as(hvidovre).threads.get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${before.lastChange}`)).body;
      expect(changes).toMatchObject({ items: [], next: null, lastChange, version, state });
    },
  );
});

describe('what does not exist', () => {
  it('is not found', async () => {
    for (const path of ['pin', 'closed', 'same-here'] as const) {
      expect((await as(secretariat).set(randomUUID(), path)).status).toBe(404);
      expect((await as(secretariat).unset('x', path)).status).toBe(404);
    }
  });
});
