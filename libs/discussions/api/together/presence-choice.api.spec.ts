import type { PresenceChoiceView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

interface Presence {
  readonly people: { readonly id: string }[];
  readonly total: number;
}

let world: World;
let address: string;
let network: SpecNetwork;
let shy: SpecMember;
let reader: SpecMember;
let thread: ThreadView;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const choose = (member: SpecMember, shown: unknown): Promise<{ status: number; body: PresenceChoiceView }> =>
  as(member).send('PUT', '/me/presence', { shown });
const choice = async (member: SpecMember): Promise<PresenceChoiceView> => (await as(member).get<PresenceChoiceView>('/me/presence')).body;

async function listen(member: SpecMember): Promise<LiveClient> {
  const client = await aLiveClient(address, member);
  open.push(client);
  await client.ask('thread.join', { threadId: thread.id });
  return client;
}

/** The next time that it is told who is here, and it is these. */
const areHere = (client: LiveClient, ...members: SpecMember[]): Promise<unknown> => {
  const wanted = members
    .map(({ personId }) => personId)
    .sort()
    .join();
  const last = client.heard.length;
  return client.hears('presence', (push) => {
    const { people, total } = push as unknown as Presence;
    const isNew = client.heard.findIndex(({ payload }) => payload === push) >= last;
    return (
      isNew &&
      total === members.length &&
      people
        .map(({ id }) => id)
        .sort()
        .join() === wanted
    );
  });
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
  network = await aNetwork(world);
});
beforeEach(async () => {
  shy = await aMember(world, network, { organisation: 'Herning Kommune' });
  reader = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  thread = await aThread(world, reader, network.spaceId);
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => world.close());

describe('whether others see that one reads and writes', () => {
  it('is yes until somebody says no, and holds on all their devices', async () => {
    expect(await choice(shy)).toEqual({ shown: true });
    expect(await choose(shy, false)).toMatchObject({ status: 200, body: { shown: false } });
    expect(await choice(shy)).toEqual({ shown: false });
    await choose(shy, false);
    expect(await choice(reader)).toEqual({ shown: true });
    const events = await world.query(`SELECT payload FROM platform_events WHERE name = 'discussions.presence-chosen' AND actor_id = $1`, [
      shy.personId,
    ]);
    expect(events).toEqual([{ payload: { personId: shy.personId, shown: false } }]);
  });

  it('is honoured at once by open threads, both ways', async () => {
    const other = await listen(reader);
    const [first, second] = [areHere(other, shy, reader), await listen(shy)];
    await first;
    const gone = areHere(other, reader);
    await choose(shy, false);
    await gone;
    await second.ask('typing', { threadId: thread.id });
    const back = areHere(other, shy, reader);
    await choose(shy, true);
    await back;
    await second.ask('typing', { threadId: thread.id });
    await other.hears('typing');
    expect(other.of('typing')).toEqual([{ threadId: thread.id, person: { id: shy.personId, name: shy.name } }]);
  });

  it.each([undefined, null, 'nej', 0, {}])('is no %j', async (shown) => {
    expect((await choose(shy, shown)).status).toBe(400);
    expect(await choice(shy)).toEqual({ shown: true });
  });

  it('is forgotten with the person', async () => {
    await choose(shy, false);
    const book = world.app.get(PersonalDataBook);
    expect((await book.export(shy.personId))['discussions']).toMatchObject({ shownToOthers: false });
    await book.erase(bySystem, shy.personId);
    expect(await world.query('SELECT person_id FROM discussions_unseen WHERE person_id = $1', [shy.personId])).toEqual([]);
  });
});
