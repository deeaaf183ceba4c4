import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, SteeringRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationCountView, NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { worked } from './mail/spec-mails';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let secretariat: SpecMember;
let bo: SpecMember;
let threadId: string;
let postId: string;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

/** What somebody is told of, and how much of it they have not seen. */
async function told(member: SpecMember): Promise<{ unseen: number; places: (string | undefined)[][] }> {
  const { threads } = as(member);
  const { body: list } = await threads.get<Page<NotificationView>>('/notifications');
  const { body: count } = await threads.get<NotificationCountView>('/notifications/count');
  const mentions = list.items.filter(({ kind }) => kind === 'discussions.persons-mentioned');
  return { unseen: count.unseen, places: mentions.map(({ path, values }) => [path, values['thread'], values['space']]) };
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});
beforeEach(async () => {
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  threadId = (await aThread(world, secretariat, network.spaceId, 'Fælles')).id;
  const mention = { type: 'mention', attrs: { kind: 'person', id: bo.personId, label: bo.name } };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [mention] }] };
  postId = (await as(secretariat).threads.send<{ id: string }>('POST', `/threads/${threadId}/posts`, { body })).body.id;
  await worked(world, 'discussions.persons-mentioned%');
  await world.query(`DELETE FROM notifications_notifications WHERE person_id = $1 AND kind <> 'discussions.persons-mentioned'`, [
    bo.personId,
  ]);
  expect((await told(bo)).unseen).toBe(1);
});
afterAll(() => world.close());

describe('what somebody was told of', () => {
  it('is not shown or counted once it stands where they do not see it, whatever it is called there', async () => {
    const group = await aGroup(world, network, { members: [secretariat] });
    await as(secretariat).move(threadId, group);
    await world.query('UPDATE discussions_threads SET title = $2 WHERE id = $1', [threadId, 'Fortroligt']);
    expect(await told(bo)).toEqual({ unseen: 0, places: [] });
  });

  it('leads to where it stands now', async () => {
    const group = await aGroup(world, network, { members: [secretariat, bo], name: 'Klynge Nord' });
    const { body: part } = await as(secretariat).split(threadId, [postId], { spaceId: group, title: 'For sig' });
    expect(await told(bo)).toEqual({ unseen: 1, places: [[`/rum/${group}/samtaler/${part.id}#indlaeg-1`, 'For sig', 'Klynge Nord']] });
  });
});
