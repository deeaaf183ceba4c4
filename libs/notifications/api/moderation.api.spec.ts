import type { PostView, ReportView, ThreadView } from '@hv/discussions/contracts';
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
let secretariat: SpecMember;
let consultant: SpecMember;
let thread: ThreadView;
let post: PostView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const told = async (member: SpecMember): Promise<NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('/notifications')).body.items.filter(({ kind }) =>
    /reported|report-|hidden|shown/.test(kind),
  );
const kinds = async (member: SpecMember): Promise<string[]> => (await told(member)).map(({ kind }) => kind.replace('discussions.', ''));
const worked = async (): Promise<void> => {
  for (;;) {
    const [open] = await world.query<{
      open: number;
    }>(`SELECT count(*)::integer AS open FROM jobs.job WHERE state IN ('created', 'retry', 'active')
      AND (name LIKE '%reported%' OR name LIKE '%report-handled%' OR name LIKE '%post-hidden%' OR name LIKE '%post-shown%')`);
    if (open!.open === 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
  thread = await aThread(world, bo, network.spaceId, 'Overgange');
  post = (await as(anne).add(thread.id, 'Drengen hedder Storm')).body;
});
afterAll(() => world.close());

const report = (member: SpecMember, reason: string, id = post.id) => as(member).send<object>('POST', `/posts/${id}/reports`, { reason });

describe('those who keep order', () => {
  it('are told once of what waits in a space until they have looked, and not by whom', async () => {
    await report(bo, 'tone');
    await worked();
    const { body: other } = await as(anne).add(thread.id, 'Og mere');
    await report(bo, 'other', other.id);
    await worked();
    for (const moderator of [secretariat, consultant])
      expect(await told(moderator)).toEqual([
        expect.objectContaining({
          kind: 'discussions.post-reported',
          path: '/til-gennemsyn',
          values: expect.objectContaining({ actor: '', thread: 'Overgange' }),
        }),
      ]);
    expect([await told(anne), await told(bo)]).toEqual([[], []]);
    await as(secretariat).send('PUT', '/notifications/seen');
    await report(consultant, 'tone', other.id);
    await worked();
    expect(await kinds(secretariat)).toEqual(['post-reported', 'post-reported']);
    expect(await kinds(consultant)).toEqual(['post-reported']);
  });

  it('are told at once, each time, of what is about a child', async () => {
    await report(bo, 'tone');
    await worked();
    const { body: other } = await as(anne).add(thread.id, 'Storm igen');
    for (const id of [post.id, other.id]) await report(secretariat, 'child', id);
    await worked();
    expect(await kinds(consultant)).toEqual(['child-reported', 'child-reported', 'post-reported']);
    expect(await kinds(secretariat)).toEqual(['post-reported']);
  });
});

describe('those whom it is about', () => {
  it('are told what became of a report, and that a post is hidden and shown, without its text', async () => {
    await report(bo, 'child');
    const [open] = (await as(secretariat).get<Page<ReportView>>('/reports')).body.items;
    const answer = { outcome: 'hidden', note: 'Et barn er nævnt' };
    expect((await as(secretariat).send<object>('PUT', `/reports/${open!.id}/handled`, answer, { 'if-match': '"1"' })).status).toBe(200);
    await worked();
    expect(await kinds(bo)).toEqual(['report-handled']);
    expect(await kinds(anne)).toEqual(['post-hidden']);
    expect((await told(anne))[0]).toMatchObject({ path: `/rum/${network.spaceId}/samtaler/${thread.id}#indlaeg-2` });
    await as(secretariat).send('DELETE', `/posts/${post.id}/hidden`);
    await worked();
    expect(await kinds(anne)).toEqual(['post-shown', 'post-hidden']);
    for (const member of [anne, bo]) expect((await as(member).get('/notifications')).text).not.toContain('Storm');
  });
});
