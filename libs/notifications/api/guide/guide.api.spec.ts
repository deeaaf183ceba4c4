import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { GuideView, OverviewView } from '@hv/notifications/contracts';
import { newId } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NotificationsModule } from '../notifications.module';

let world: World;
let network: SpecNetwork;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const aNewcomer = (): Promise<SpecMember> => aMember(world, network, { organisation: 'Herning Kommune' });
const guideOf = async (member: SpecMember): Promise<GuideView | null> => (await as(member).get<OverviewView>('/overview')).body.guide;
const keep = async (member: SpecMember, body: object): Promise<number> => (await as(member).send('PUT', '/me/guide', body)).status;
const saveProfile = async (member: SpecMember): Promise<void> => {
  await as(member).get('/me/profile');
  const { status } = await as(member).send('PATCH', '/me/profile', { worksWith: 'Fravær i skolen' }, { 'if-match': '"1"' });
  expect(status).toBe(200);
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
});

afterAll(() => world.close());

describe('what leads somebody new in', () => {
  it('ticks what they have done, and goes when all of it is', async () => {
    const newcomer = await aNewcomer();
    const host = await aNewcomer();
    const thread = await aThread(world, host, network.spaceId, 'Velkommen');
    expect(await guideOf(newcomer)).toEqual({ network: false, profile: false, post: false });
    expect((await as(newcomer).add(thread.id, 'Goddag', { 'idempotency-key': newId() })).status).toBe(201);
    expect(await guideOf(newcomer)).toEqual({ network: false, profile: false, post: true });
    await saveProfile(newcomer);
    expect(await guideOf(newcomer)).toEqual({ network: false, profile: true, post: true });
    expect(await keep(newcomer, { networkSeen: true, closed: false })).toBe(204);
    expect(await guideOf(newcomer)).toBeNull();
  });

  it('is not seen again by whoever does not want it, unless they change their mind', async () => {
    const [newcomer, other] = [await aNewcomer(), await aNewcomer()];
    expect(await keep(newcomer, { networkSeen: false, closed: true })).toBe(204);
    expect(await guideOf(newcomer)).toBeNull();
    expect(await guideOf(other)).not.toBeNull();
    expect(await keep(newcomer, { networkSeen: false, closed: false })).toBe(204);
    expect(await guideOf(newcomer)).toEqual({ network: false, profile: false, post: false });
  });

  it('ticks a thread they began as what they have written', async () => {
    const newcomer = await aNewcomer();
    await as(newcomer).start(network.spaceId, 'Hvordan gør I?', 'Vi er nye her', { 'idempotency-key': newId() });
    expect((await guideOf(newcomer))?.post).toBe(true);
  });

  it('is not done by looking at one’s profile', async () => {
    const newcomer = await aNewcomer();
    await as(newcomer).get('/me/profile');
    expect((await guideOf(newcomer))?.profile).toBe(false);
  });

  it('is for the first 30 days', async () => {
    const member = await aNewcomer();
    await world.query(`UPDATE identity_persons SET created_at = now() - interval '31 days' WHERE id = $1`, [member.personId]);
    expect(await guideOf(member)).toBeNull();
  });

  it.each([{}, { networkSeen: true }, { networkSeen: 'ja', closed: false }, { networkSeen: true, closed: null }])(
    'refuses %j',
    async (body) => {
      expect(await keep(await aNewcomer(), body)).toBe(400);
    },
  );
});
