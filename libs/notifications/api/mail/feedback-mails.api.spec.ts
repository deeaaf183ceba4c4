import { DiscussionsModule } from '@hv/discussions/api';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { FeedbackView } from '@hv/networks/contracts';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from '../notifications.module';
import { mailedTo, worked } from './spec-mails';

let world: World;
let network: SpecNetwork;
let bo: SpecMember;
let secretariat: SpecMember;

const mails = (member: SpecMember) => mailedTo(world, member.person.email);
const subjects = async (member: SpecMember): Promise<string[]> => (await mails(member)).map(({ subject }) => subject);
const allWorked = async (): Promise<void> => {
  await worked(world, '%feedback-%');
  await worked(world, 'notifications.feedback-mails-put-off%');
};
async function write(by: SpecMember = bo): Promise<FeedbackView> {
  const { status, body } = await world.request<FeedbackView>({
    method: 'POST',
    url: `/api/v1/networks/${network.id}/feedback`,
    headers: by.headers,
    payload: { text: 'Storm kan ikke finde kortet' },
  });
  expect(status).toBe(201);
  await allWorked();
  return body;
}
async function finish({ id }: FeedbackView): Promise<void> {
  await world.request({ method: 'PUT', url: `/api/v1/feedback/${id}/done`, headers: secretariat.headers });
  await allWorked();
}
const told = async ({ headers }: SpecMember): Promise<readonly NotificationView[]> =>
  (await world.request<Page<NotificationView>>({ method: 'GET', url: '/api/v1/notifications', headers })).body.items;
const kinds = async (member: SpecMember): Promise<string[]> => (await told(member)).map(({ kind }) => kind);
const looks = async (): Promise<void> => {
  await world.request({ method: 'PUT', url: '/api/v1/notifications/seen', headers: secretariat.headers });
};
/** An hour goes by, for the database and the queue alike. */
async function hourPasses(): Promise<void> {
  await world.query(`UPDATE notifications_feedback_mails SET mailed_at = mailed_at - interval '1 hour'`);
  await world.makeDue('notifications.feedback-mails-put-off%');
  await allWorked();
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
});
beforeEach(async () => {
  network = await aNetwork(world);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});
afterAll(() => world.close());

describe('who is told of what somebody writes to the secretariat', () => {
  it('is the secretariat, in the inbox, which leads to the list', async () => {
    await write();
    const [first] = await told(secretariat);
    expect(first).toMatchObject({
      kind: 'networks.feedback-given',
      path: `/netvaerk/${network.id}/henvendelser`,
      values: { network: network.name },
    });
    expect(await kinds(bo)).toEqual([]);
  });

  it('is not told of the next until they have looked', async () => {
    await write();
    await write();
    expect(await kinds(secretariat)).toEqual(['networks.feedback-given']);
    await looks();
    await write();
    expect(await kinds(secretariat)).toEqual(['networks.feedback-given', 'networks.feedback-given']);
  });

  it('is its author, once the secretariat is done with it', async () => {
    await finish(await write());
    expect(await told(bo)).toMatchObject([{ kind: 'networks.feedback-done', path: '/overblik' }]);
  });
});

describe('the mails of what is written to the secretariat', () => {
  it('say that something waits and where, not what it is or by whom', async () => {
    await write();
    const [mail] = await mails(secretariat);
    expect(mail).toMatchObject({ language: 'da', subject: `Nogen har skrevet til sekretariatet i ${network.name}` });
    const list = new URL(`/netvaerk/${network.id}/henvendelser`, world.settings.environment.PUBLIC_URL).href;
    expect(mail?.text).toContain(`Se henvendelserne:\n${list}`);
    for (const word of ['Storm', bo.name]) expect(mail?.text).not.toContain(word);
    expect(await mails(bo)).toEqual([]);
  });

  it('come once an hour at most, with all that waits then', async () => {
    const first = await write();
    for (let more = 0; more < 3; more++) await write();
    expect(await subjects(secretariat)).toHaveLength(1);
    await finish(first);
    await hourPasses();
    expect(await subjects(secretariat)).toEqual([
      `Nogen har skrevet til sekretariatet i ${network.name}`,
      `3 henvendelser venter på sekretariatet i ${network.name}`,
    ]);
    await hourPasses();
    expect(await subjects(secretariat)).toHaveLength(2);
  });

  it('are not sent when all was done before their hour', async () => {
    for (const told of [await write(), await write()]) await finish(told);
    await hourPasses();
    expect(await subjects(secretariat)).toHaveLength(1);
    await write();
    expect(await subjects(secretariat)).toHaveLength(2);
  });

  it('are neither for whoever wrote it nor for who wants none or has left', async () => {
    const silent = await aMember(world, network, { role: 'secretariat' });
    await world.request({
      method: 'PUT',
      url: '/api/v1/me/mail-choices',
      headers: silent.headers,
      payload: { reminders: true, reports: false },
    });
    await write(secretariat);
    expect([await mails(silent), await mails(secretariat)]).toEqual([[], []]);
    await write();
    await write();
    await world.query(`UPDATE networks_memberships SET valid_to = now() WHERE id = $1`, [secretariat.membershipId]);
    await hourPasses();
    expect(await subjects(secretariat)).toHaveLength(1);
  });
});
