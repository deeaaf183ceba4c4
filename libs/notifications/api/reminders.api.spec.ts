import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const told = async (member: SpecMember): Promise<readonly NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('/notifications')).body.items.filter(({ kind }) => kind === 'discussions.reminder-due');
/** As if the time had come, for the database and the queue alike. */
async function fallDue(): Promise<void> {
  await world.query(`UPDATE discussions_bookmarks SET remind_at = now() - interval '1 second' WHERE reminded_at IS NULL`);
  await world.makeDue('discussions.reminder-set.%');
}
const worked = async (): Promise<void> => {
  for (;;) {
    const [open] = await world.query<{ open: number }>(
      `SELECT count(*)::integer AS open FROM jobs.job WHERE name LIKE 'discussions.reminder-%' AND state IN ('created', 'retry', 'active')`,
    );
    if (open!.open === 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});
afterAll(() => world.close());

describe('someone who wanted to be reminded of a post', () => {
  it('is told once when the time has come, with a way there; who lost the space meanwhile is not', async () => {
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    const thread = await aThread(world, bo, network.spaceId, 'Overgange');
    const { body: post } = await as(bo).add(thread.id, 'Vores skema');
    const remindAt = `${new Date().getUTCFullYear() + 1}-01-01T08:00`;
    for (const member of [anne, leaver])
      expect((await as(member).send('PUT', `/posts/${post.id}/bookmark`, { remindAt })).status).toBe(200);
    await as(anne).send('PUT', `/posts/${post.id}/bookmark`, { remindAt: remindAt.replace('08:00', '09:00') });
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 second' WHERE id = $1`, [leaver.membershipId]);
    await fallDue();
    await worked();
    expect(await told(anne)).toEqual([
      {
        id: expect.any(String),
        kind: 'discussions.reminder-due',
        networkId: network.id,
        values: expect.objectContaining({ actor: '', thread: 'Overgange' }),
        path: `/rum/${network.spaceId}/samtaler/${thread.id}#indlaeg-${post.seq}`,
        createdAt: expect.any(String),
        seenAt: null,
      },
    ]);
    expect(await told(leaver)).toEqual([]);
    expect(await told(bo)).toEqual([]);
  });
});
