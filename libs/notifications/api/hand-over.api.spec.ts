import { setImmediate } from 'node:timers/promises';
import { DiscussionsModule } from '@hv/discussions/api';
import { ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { HandOverView } from '@hv/networks/contracts';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let leaver: SpecMember;
let colleague: SpecMember;
let secretary: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

/** Telling people is a job: it comes soon after, not at once. */
async function toldOf(member: SpecMember, kind: string): Promise<NotificationView> {
  for (;;) {
    const { body } = await as(member).get<Page<NotificationView>>('/notifications');
    const found = body.items.find((one) => one.kind === kind);
    if (found) return found;
    await setImmediate();
  }
}

/** Makes what is handed over due now, for the queue too. */
async function handOver(): Promise<void> {
  const wish = { toMembershipId: colleague.membershipId, parts: ['roles'] };
  await as(leaver).send<HandOverView>('POST', `/memberships/${leaver.membershipId}/hand-over`, wish);
}

const fallDue = async (): Promise<void> => {
  await world.query(`UPDATE networks_hand_overs SET due_at = now()`);
  await world.makeDue('networks.hand-over-planned.%');
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});
afterAll(() => world.close());
beforeEach(async () => {
  leaver = await aMember(world, network, { organisation: 'Herning Kommune' });
  colleague = await aMember(world, network, { organisation: 'Herning Kommune', role: 'participant' });
});

it('a successor is told by whom the work was handed over, and led to what happened before', async () => {
  await handOver();
  await fallDue();
  expect(await toldOf(colleague, 'networks.membership-handed-over')).toMatchObject({
    path: `/netvaerk/${network.id}/velkommen`,
    values: { actor: leaver.name, network: network.name },
  });
});

it('the secretariat is told when nobody was there to take over', async () => {
  await handOver();
  await as(secretary).send('DELETE', `/memberships/${colleague.membershipId}`);
  await fallDue();
  expect(await toldOf(secretary, 'networks.hand-over-failed')).toMatchObject({ path: `/netvaerk/${network.id}/medlemmer` });
});
