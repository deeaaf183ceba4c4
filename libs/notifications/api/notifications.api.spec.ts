import { DiscussionsModule } from '@hv/discussions/api';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationCountView, NotificationView, OverviewView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let address: string;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let stranger: SpecMember;
let other: SpecNetwork;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const count = async (member: SpecMember): Promise<number> =>
  (await as(member).get<NotificationCountView>('/notifications/count')).body.unseen;

const naming = (...people: SpecMember[]): object => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hvad siger ' },
        ...people.map(({ personId, name }) => ({ type: 'mention', attrs: { kind: 'person', id: personId, label: name } })),
      ],
    },
  ],
});

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  address = await world.listen();
  network = await aNetwork(world);
  other = await aNetwork(world, { name: 'Efterværn' });
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  stranger = await aMember(world, other, { organisation: 'Odense Kommune' });
});

afterAll(async () => {
  for (const client of open) client.close();
  await world.close();
});

describe('someone who is named in a post', () => {
  it('is told of it, on every device at once, with a way there', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Spørgsmål til jer');
    const phone = await aLiveClient(address, hvidovre);
    open.push(phone);
    const { status, body } = await as(herning).send<{ seq: number }>('POST', `/threads/${thread.id}/posts`, { body: naming(hvidovre) });
    expect(status).toBe(201);
    await phone.hears('notification');
    expect(await count(hvidovre)).toBe(1);
    const { body: list } = await as(hvidovre).get<Page<NotificationView>>('/notifications');
    expect(list.items).toEqual([
      {
        id: expect.any(String),
        kind: 'discussions.persons-mentioned',
        networkId: network.id,
        values: {
          actor: herning.name,
          organisation: 'Herning Kommune',
          thread: 'Spørgsmål til jer',
          network: network.name,
          space: network.name,
        },
        path: `/rum/${network.spaceId}/samtaler/${thread.id}#indlaeg-${body.seq}`,
        createdAt: expect.any(String),
        seenAt: null,
      },
    ]);
  });

  it('has seen it when they say so', async () => {
    expect((await as(hvidovre).send('PUT', '/notifications/seen')).status).toBe(204);
    expect(await count(hvidovre)).toBe(0);
    const { body } = await as(hvidovre).get<Page<NotificationView>>('/notifications');
    expect(body.items[0]?.seenAt).not.toBeNull();
  });

  it('is not told of what they wrote themselves, nor of a space they do not see', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Mig selv');
    await as(herning).send('POST', `/threads/${thread.id}/posts`, { body: naming(herning, stranger, hvidovre) });
    const phone = await aLiveClient(address, hvidovre);
    open.push(phone);
    await untilCount(hvidovre, 1);
    expect([await count(herning), await count(stranger)]).toEqual([0, 0]);
  });

  it('no longer finds it when they lost the space', async () => {
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    const secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
    const thread = await aThread(world, herning, network.spaceId, 'Før du går');
    await as(herning).send('POST', `/threads/${thread.id}/posts`, { body: naming(leaver) });
    await untilCount(leaver, 1);
    await as(secretariat).send('DELETE', `/memberships/${leaver.membershipId}`);
    expect(await count(leaver)).toBe(0);
    expect((await as(leaver).get<Page<NotificationView>>('/notifications')).body.items).toEqual([]);
  });
});

describe('the overview', () => {
  it('gathers networks, spaces and news in one answer, each person’s own', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Nyt til overblikket');
    const { status, body } = await as(hvidovre).get<OverviewView>('/overview');
    expect(status).toBe(200);
    expect(body.networks.map(({ name }) => name)).toEqual([network.name]);
    expect(body.unread[0]).toMatchObject({ id: thread.id, unread: 1 });
    expect(body.spaces.find(({ space }) => space.id === network.spaceId)?.unreadThreads).toBeGreaterThan(0);
    const foreign = await as(stranger).get<OverviewView>('/overview');
    expect(foreign.text).not.toContain('Nyt til overblikket');
    expect(foreign.body.networks.map(({ name }) => name)).toEqual(['Efterværn']);
  });

  it('never mixes two networks of one person', async () => {
    const both = await aMember(world, network, { organisation: 'Gladsaxe Kommune', validFrom: new Date(0) });
    await aMember(world, other, { organisation: 'Gladsaxe Kommune', person: both.person, validFrom: new Date(0) });
    await aThread(world, stranger, other.spaceId, 'Kun efterværn');
    const one = await as(both).get<OverviewView>(`/overview?network=${network.id}`);
    expect(one.text).not.toContain('Kun efterværn');
    expect(one.body.networks).toHaveLength(2);
    expect(one.body.spaces.every(({ space }) => space.networkId === network.id)).toBe(true);
    expect((await as(both).get<OverviewView>('/overview')).text).toContain('Kun efterværn');
  });

  it('refuses a network that is no id', async () => {
    expect((await as(hvidovre).get('/overview?network=x')).status).toBe(400);
  });
});

/** Telling people is a job: it comes soon after, not at once. */
async function untilCount(member: SpecMember, wanted: number): Promise<void> {
  while ((await count(member)) !== wanted) await new Promise((resolve) => setImmediate(resolve));
}
