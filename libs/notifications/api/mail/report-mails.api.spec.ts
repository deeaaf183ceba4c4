import type { ReportView, ThreadView } from '@hv/discussions/contracts';
import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from '../notifications.module';
import { ReportMails } from './report-mails';
import { mailedTo, worked } from './spec-mails';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let thread: ThreadView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const mails = (member: SpecMember) => mailedTo(world, member.person.email);
const subjects = async (member: SpecMember): Promise<string[]> => (await mails(member)).map(({ subject }) => subject);
const allWorked = async (): Promise<void> => {
  await worked(world, '%reported%');
  await worked(world, 'notifications.report-mails-put-off%');
};
/** Writes a post and has it reported. */
async function report(by: SpecMember = bo, reason = 'tone'): Promise<void> {
  const { body: post } = await as(anne).add(thread.id, 'Drengen hedder Storm');
  expect((await as(by).send('POST', `/posts/${post.id}/reports`, { reason, words: 'Det er Storm' })).status).toBe(201);
  await allWorked();
}
/** An hour goes by, for the database and the queue alike. */
async function hourPasses(): Promise<void> {
  await world.query(`UPDATE notifications_mails SET mailed_at = mailed_at - interval '1 hour'`);
  await world.makeDue('notifications.report-mails-put-off%');
  await allWorked();
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  thread = await aThread(world, bo, network.spaceId, 'Overgange');
});
afterAll(() => world.close());

describe('the mails of what is reported', () => {
  it('go to those who moderate the space, without what was reported or by whom', async () => {
    await report();
    const [mail] = await mails(secretariat);
    expect(mail).toMatchObject({ language: 'da', subject: 'Noget venter på at blive set igennem' });
    expect(mail?.text).toContain(`Se det igennem:\n${new URL('/til-gennemsyn', world.settings.environment.PUBLIC_URL).href}`);
    expect(mail?.text).toContain(': 1\n');
    for (const word of ['Storm', 'Overgange', bo.name]) expect(mail?.text).not.toContain(word);
    expect([await mails(anne), await mails(bo)]).toEqual([[], []]);
  });

  it('come once an hour at most, with all that came meanwhile and is not handled', async () => {
    await report();
    for (const reason of ['tone', 'child', 'other']) await report(bo, reason);
    expect(await subjects(secretariat)).toHaveLength(1);
    const open = (await as(secretariat).get<Page<ReportView>>('/reports')).body.items;
    const answered = open.find(({ reason }) => reason === 'other')!;
    const answer = await as(secretariat).send('PUT', `/reports/${answered.id}/handled`, { outcome: 'dismissed' }, { 'if-match': '"1"' });
    expect(answer.status).toBe(200);
    await hourPasses();
    expect(await subjects(secretariat)).toEqual(['Noget venter på at blive set igennem', '2 anmeldelser venter på at blive set igennem']);
    expect((await mails(secretariat))[1]?.text).toContain('Der er sagt til om et barn. Se på det først.');
    await hourPasses();
    expect(await subjects(secretariat)).toHaveLength(2);
  });

  it('are not sent when everything was handled before their hour', async () => {
    await report();
    await report();
    for (const { id } of (await as(secretariat).get<Page<ReportView>>('/reports')).body.items)
      await as(secretariat).send('PUT', `/reports/${id}/handled`, { outcome: 'dismissed' }, { 'if-match': '"1"' });
    await hourPasses();
    expect(await subjects(secretariat)).toHaveLength(1);
    await report();
    expect(await subjects(secretariat)).toHaveLength(2);
  });

  it('are neither for who reported it nor for who wants none, and never twice', async () => {
    const silent = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
    await as(silent).send('PUT', '/me/mail-choices', { reminders: true, reports: false });
    await report(secretariat);
    expect([await mails(secretariat), await mails(silent)]).toEqual([[], []]);
    const other = await aMember(world, network, { role: 'consultant', organisation: 'Implement' });
    await report();
    expect(await subjects(other)).toHaveLength(1);
    const [event] = await world.query<{
      id: number;
      name: string;
      payload: { threadId: string; postId: string; reportId: string; reason: string };
    }>(
      `SELECT id, name, payload FROM platform_events WHERE name = 'discussions.post-reported' AND actor_id = $1 ORDER BY id DESC LIMIT 1`,
      [bo.personId],
    );
    await world.query(`UPDATE notifications_mails SET mailed_at = mailed_at - interval '1 hour'`);
    await world.app.get(ReportMails).reported({ ...event!, actorId: bo.personId, networkId: network.id, spaceId: network.spaceId });
    expect(await subjects(other)).toHaveLength(1);
  });

  it('are one each when much is reported at once', async () => {
    const posts = await Promise.all([1, 2, 3, 4, 5].map(() => as(anne).add(thread.id, 'Drengen hedder Storm')));
    await Promise.all(posts.map(({ body }) => as(bo).send('POST', `/posts/${body.id}/reports`, { reason: 'tone' })));
    await allWorked();
    expect(await subjects(secretariat)).toHaveLength(1);
    await hourPasses();
    expect((await mails(secretariat)).length).toBeLessThanOrEqual(2);
    const told = (await mails(secretariat)).map(({ text }) => Number(/: (\d)\n/.exec(text)?.[1]));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(5);
  });
});
