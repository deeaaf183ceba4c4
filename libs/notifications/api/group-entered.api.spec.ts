import { setImmediate } from 'node:timers/promises';
import { DiscussionsModule } from '@hv/discussions/api';
import { ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { GroupView, NetworkPageView } from '@hv/networks/contracts';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let owner: SpecMember;
let invited: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const told = async (member: SpecMember): Promise<readonly NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('/notifications')).body.items;

/** Telling people is a job: it comes soon after, not at once. */
async function firstTold(member: SpecMember): Promise<NotificationView> {
  for (;;) {
    const [first] = await told(member);
    if (first) return first;
    await setImmediate();
  }
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  owner = await aMember(world, network, { organisation: 'Herning Kommune' });
  invited = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});
afterAll(() => world.close());

it('whoever is taken into a group is told by whom; who made or joined one is not, and who was removed finds nothing', async () => {
  const { body: group } = await as(owner).send<GroupView>('POST', `/networks/${network.id}/groups`, { name: 'Skolefravær', open: true });
  const place = `/groups/${group.id}/people/${invited.personId}`;
  await as(owner).send('PUT', place);
  expect(await firstTold(invited)).toMatchObject({
    kind: 'networks.group-entered',
    path: `/rum/${group.id}/samtaler`,
    values: { actor: owner.name, space: 'Skolefravær' },
  });
  expect(await told(owner)).toEqual([]);
  await as(owner).send('DELETE', place);
  expect(await told(invited)).toEqual([]);
});

it('the page of a network has what was written last where the reader sees it', async () => {
  const { body: group } = await as(owner).send<GroupView>('POST', `/networks/${network.id}/groups`, { name: 'Lukket', open: false });
  const body = { text: 'Hvad gør I?' };
  await as(owner).send('POST', `/spaces/${network.spaceId}/threads`, { title: 'For alle', body });
  await as(owner).send('POST', `/spaces/${group.id}/threads`, { title: 'For gruppen', body });
  const news = async (member: SpecMember): Promise<string[]> =>
    (await as(member).get<NetworkPageView>(`/networks/${network.id}/page`)).body.news.map(({ title }) => title);
  expect(await news(owner)).toEqual(['For gruppen', 'For alle']);
  expect(await news(invited)).toEqual(['For alle']);
});
