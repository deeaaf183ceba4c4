import { setImmediate } from 'node:timers/promises';
import { DiscussionsModule } from '@hv/discussions/api';
import { ThreadRequests } from '@hv/discussions/api/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let monitor: SpecMember;
let lead: SpecMember;
let caseworker: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const told = async (member: SpecMember): Promise<readonly NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('/notifications')).body.items;

/** Telling people is a job: it comes soon after, not at once. */
async function tellings(member: SpecMember, wanted: number): Promise<readonly NotificationView[]> {
  for (;;) {
    const items = await told(member);
    if (items.length >= wanted) return items;
    await setImmediate();
  }
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  monitor = await aMember(world, network, { role: 'monitor', organisation: 'Socialstyrelsen' });
  lead = await aMember(world, network, { organisation: 'Herning Kommune' });
  caseworker = await aMember(world, network, { role: 'participant', organisation: 'Herning Kommune' });
});
afterAll(() => world.close());

it('a lead whose organisation is asked is told of it, and once more when they are reminded', async () => {
  const { body: thread } = await as(monitor).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, {
    title: 'Hvor mange?',
    body: { text: 'Et tal er nok.' },
    kind: 'ask',
    organisationIds: [lead.organisationId],
  });
  const [asked] = await tellings(lead, 1);
  const place = {
    path: `/rum/${network.spaceId}/samtaler/${thread.id}`,
    values: expect.objectContaining({ actor: monitor.name, thread: 'Hvor mange?' }),
  };
  expect(asked).toMatchObject({ kind: 'discussions.network-asked', ...place });
  await as(monitor).send('POST', `/threads/${thread.id}/remind`);
  const [reminded] = await tellings(lead, 2);
  expect(reminded).toMatchObject({ kind: 'discussions.ask-reminded', ...place });
  expect(await told(caseworker)).toEqual([]);
});
