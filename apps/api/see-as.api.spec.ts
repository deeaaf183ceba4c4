import { aThread, LiveClients, ThreadRequests } from '@hv/discussions/api/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { recordedEvents, type SpecEvent } from '@hv/identity/api/testing';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { isChanging, type Route, routesOf } from './reflection';
import { type Callers, callersIn, send } from './testing';

let world: World;
let routes: Route[];
let callers: Callers;
let network: SpecNetwork;
let anne: SpecMember;
let colleague: SpecMember;
let thread: ThreadView;
/** The administrator, as whoever looks as Anne. */
let onlooker: SpecMember;
let clients: LiveClients;

beforeAll(async () => {
  world = await aWorld(capabilities, { environment: { ROLE: 'api' } });
  routes = routesOf(world.app);
  const known = await callersIn(world);
  ({ callers, network, member: anne } = known);
  colleague = await aMember(world, network);
  thread = await aThread(world, colleague, network.spaceId, 'Køreplan');
  clients = new LiveClients(world);
  onlooker = { ...anne, headers: callers.administrator as SpecMember['headers'] };
});
afterAll(async () => {
  clients.close();
  await world.close();
});

const ask = <View = unknown>(method: 'GET' | 'PUT' | 'DELETE' | 'POST', path: string, headers: object, payload?: object) =>
  world.request<View & { code?: string }>({ method, url: `/api/v1/${path}`, headers: { ...headers }, ...(payload ? { payload } : {}) });
const looks = () => ask('PUT', 'see-as', callers.administrator, { personId: anne.personId, reason: 'Hun ser ikke sin klynge.' });
const stops = () => ask('DELETE', 'see-as', callers.administrator);
const lookedInto = async (): Promise<SpecEvent[]> => (await recordedEvents(world)).filter(({ name }) => name === 'identity.see-as-looked');

/** What belongs to the person alone, beside all that only a session or an administrator is answered. */
const privateReads = [/\/me\//, /\/(drafts?|bookmarks|scheduled|reports|open-reports|vcard|csv)$/, /\/notifications(\/count)?$/];

describe('whoever looks as somebody else', () => {
  beforeEach(async () => expect((await looks()).status).toBe(200));
  afterEach(stops);

  it('is refused by every route that may change something, and by all that is private, by one code', async () => {
    const kept = routes.filter((route) => isChanging(route) || route.audience === 'session' || route.audience === 'administrator');
    const alone = routes.filter((route) => !kept.includes(route) && privateReads.some((form) => form.test(route.path)));
    const ways = new Set(['SeeAsController.end', 'SessionController.signOut', 'SessionController.session']);
    const answered: Record<string, string> = {};
    for (const route of [...kept, ...alone].filter(({ name }) => !ways.has(name))) {
      const { status, body } = await send(world, route, { headers: callers.administrator });
      if (status !== 403 || body.code !== 'platform.only-looking') answered[route.name] = `${status} ${body.code}`;
    }
    expect(answered).toEqual({});
    expect([kept.length > 80, alone.length > 10]).toEqual([true, true]);
  });

  it('is answered by everything else as the person is', async () => {
    const reads = routes.filter((route) => !isChanging(route) && route.audience === 'person');
    for (const route of reads.filter(({ path }) => !privateReads.some((form) => form.test(path)))) {
      const [theirs, looked] = [
        await send(world, route, { headers: callers.person }),
        await send(world, route, { headers: callers.administrator }),
      ];
      expect([route.name, looked.status]).toEqual([route.name, theirs.status]);
    }
  });

  it('sees what the person sees and may do nothing of it; each space is noted once, before anything is shown', async () => {
    const before = (await lookedInto()).length;
    const reader = new ThreadRequests(world, onlooker);
    const own = new ThreadRequests(world, anne);
    const { body } = await reader.get<ThreadView>(`/threads/${thread.id}`);
    expect([body.title, body.unread]).toEqual(['Køreplan', 1]);
    expect(Object.values(body.abilities).some(Boolean)).toBe(false);
    expect(Object.values((await own.get<ThreadView>(`/threads/${thread.id}`)).body.abilities).some(Boolean)).toBe(true);
    for (const path of [
      `threads/${thread.id}/posts`,
      `spaces/${network.spaceId}/threads`,
      'overview',
      'threads',
      'search?q=k%C3%B8replan',
      'catch-up',
    ])
      expect([path, (await ask('GET', path, onlooker.headers)).status]).toEqual([path, 200]);
    const noted = await world.query<{ spaceId: string; actorId: string }>(
      `SELECT space_id AS "spaceId", actor_id AS "actorId" FROM platform_events WHERE name = 'identity.see-as-looked' ORDER BY id OFFSET ${before}`,
    );
    expect(noted.map(({ spaceId }) => spaceId)).toEqual([network.spaceId]);
    expect(noted[0]!.actorId).not.toBe(anne.personId);
    const told = await ask<{ items: { spaces: object[] }[] }>('GET', 'me/seen-as', anne.headers);
    expect(told.body.items[0]!.spaces).toEqual([{ id: network.spaceId, name: network.name }]);
    expect((await own.get<ThreadView>(`/threads/${thread.id}`)).body.unread).toBe(1);
  });

  it.each(['posts', 'source'])('is noted by the address alone too, of a thread or a post: %s', async (what) => {
    const { body } = await new ThreadRequests(world, anne).get<{ items: { id: string }[] }>(`/threads/${thread.id}/posts`);
    const before = (await lookedInto()).length;
    await ask('GET', what === 'posts' ? `threads/${thread.id}/posts` : `posts/${body.items[0]!.id}/place`, onlooker.headers);
    expect(await lookedInto()).toHaveLength(before + 1);
  });

  it('sees no space that the person does not see', async () => {
    const { network: other, member } = await callersIn(world);
    const hidden = await aThread(world, member, other.spaceId);
    const before = (await lookedInto()).length;
    for (const path of [`threads/${hidden.id}`, `spaces/${other.spaceId}`])
      expect([path, (await ask('GET', path, onlooker.headers)).status]).toEqual([path, 404]);
    expect(await lookedInto()).toHaveLength(before);
  });

  it('calls nothing by a socket, is nowhere present, and hears nothing that is told to the person alone', async () => {
    const [theirs, looking, anyone] = [await clients.open(anne), await clients.open(onlooker), await clients.open(colleague, thread.id)];
    for (const [event, call] of [
      ['thread.join', { threadId: thread.id }],
      ['thread.leave', { threadId: thread.id }],
      ['space.join', { spaceId: network.spaceId }],
      ['typing', { threadId: thread.id }],
      ['read', { threadId: thread.id, seq: 1 }],
      ['nothing', {}],
    ] as const)
      expect([event, await looking.ask(event, call)]).toEqual([event, { ok: false, code: 'platform.only-looking' }]);
    expect(await anyone.hears('presence')).toMatchObject({ people: [{ id: colleague.personId }], total: 1 });
    await ask('PUT', `threads/${thread.id}/read`, anne.headers, { seq: 1 });
    await theirs.hears('read');
    const changed = looking.hears('session.changed');
    await stops();
    await changed;
    expect(looking.heard.map(({ event }) => event)).toEqual(['session.changed']);
  });
});
