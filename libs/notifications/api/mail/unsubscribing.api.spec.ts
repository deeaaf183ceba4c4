import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { aPerson } from '@hv/identity/api/testing';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { MailChoicesView } from '@hv/notifications/contracts';
import { type Arrived, aWorld, SpecSmtpServer, type World } from '@hv/platform/api/testing';
import { NotificationsModule } from '../notifications.module';

const publicUrl = 'https://helevejen.example';
const form = { type: 'application/x-www-form-urlencoded', body: 'List-Unsubscribe=One-Click' };
const otherForm = {
  type: 'multipart/form-data; boundary=x',
  body: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
};

let smtp: SpecSmtpServer;
let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const choicesOf = async (member: SpecMember): Promise<MailChoicesView> => (await as(member).get<MailChoicesView>('/me/mail-choices')).body;

/** Something is reported, and mailed to the secretariat. */
async function reportMail(): Promise<Arrived> {
  const thread = await aThread(world, anne, network.spaceId);
  const { body: post } = await as(anne).add(thread.id, 'Noget');
  const colleague = await aMember(world, network);
  expect((await as(colleague).send('POST', `/posts/${post.id}/reports`, { reason: 'tone' })).status).toBe(201);
  return mailTo(secretariat.person.email);
}

/** The first mail to an address; a slow machine may send one twice. */
async function mailTo(email: string): Promise<Arrived> {
  for (let count = 1; ; count++) {
    const mail = (await smtp.arrivals(count))[count - 1]!;
    if (mail.to.includes(email)) return mail;
  }
}

const addressIn = (mail: Arrived): URL => new URL(/^<(.+)>$/.exec(mail.headers.get('list-unsubscribe') ?? '')![1]!);
const pathOf = ({ pathname, search }: URL): string => pathname + search;

/** As a mail program does: no cookie, no Origin. */
const post = (url: string, { type, body } = form) =>
  world.request<{ code: string }>({ method: 'POST', url, headers: { 'content-type': type }, payload: body });

beforeAll(async () => {
  smtp = await SpecSmtpServer.start();
  const environment = { SMTP_URL: smtp.url, PUBLIC_URL: publicUrl };
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule], { environment });
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  secretariat = await aMember(world, network, { role: 'secretariat' });
});
afterAll(async () => {
  await world.close();
  await smtp.stop();
});

describe('a mail that is chosen', () => {
  it.each([
    ['as a form', form],
    ['in parts', otherForm],
  ])('is turned off by one click of a mail program, %s, and nothing else is', async (_how, sent) => {
    const mail = await reportMail();
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = addressIn(mail);
    expect(address.origin).toBe(publicUrl);
    for (const _again of [1, 2]) expect((await post(pathOf(address), sent)).status).toBe(204);
    expect(await choicesOf(secretariat)).toEqual({ reminders: true, reports: false });
    expect(await choicesOf(anne)).toEqual({ reminders: true, reports: true });
  });

  it('leaves what was chosen before as it was', async () => {
    await as(secretariat).send('PUT', '/me/mail-choices', { reminders: false, reports: true });
    expect((await post(pathOf(addressIn(await reportMail())))).status).toBe(204);
    expect(await choicesOf(secretariat)).toEqual({ reminders: false, reports: false });
  });

  it('is not turned off by opening its address: that leads to the page which asks, as the link in the mail does', async () => {
    const address = addressIn(await reportMail());
    const { status, headers } = await world.request({ method: 'GET', url: pathOf(address) });
    expect([status, headers['cache-control']]).toEqual([303, 'no-store']);
    expect(headers['location']).toBe(`/afmeld#${address.searchParams.get('token')}`);
    expect(await choicesOf(secretariat)).toEqual({ reminders: true, reports: true });
  });

  it('is turned off by nothing that is not signed for that person and that kind', async () => {
    const token = addressIn(await reportMail()).searchParams.get('token')!;
    const [kind, personId, signature] = token.split('.') as [string, string, string];
    const forged = [
      '',
      'x',
      `${kind}.${personId}`,
      `${kind}.${personId}.`,
      `${kind}.${anne.personId}.${signature}`,
      `reminders.${personId}.${signature}`,
      `security.${personId}.${signature}`,
      `${token}x`,
      token.toUpperCase(),
      `${kind}.${personId}.${'ø'.repeat(signature.length)}`,
    ];
    for (const one of forged)
      expect([one, (await post(`/api/v1/unsubscribe?token=${encodeURIComponent(one)}`)).status]).toEqual([one, 404]);
    for (const query of ['', '?token=a&token=b', `?token=${'x'.repeat(201)}`])
      expect((await post(`/api/v1/unsubscribe${query}`)).status).toBe(400);
    expect(await choicesOf(secretariat)).toEqual({ reminders: true, reports: true });
    expect(await choicesOf(anne)).toEqual({ reminders: true, reports: true });
  });

  it('of somebody who is erased since turns nothing off, and tells nobody', async () => {
    const address = addressIn(await reportMail());
    await world.query('DELETE FROM notifications_mail_choices WHERE person_id = $1', [secretariat.personId]);
    await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [secretariat.personId]);
    expect((await post(pathOf(address))).status).toBe(204);
    expect(await world.query('SELECT FROM notifications_mail_choices WHERE person_id = $1', [secretariat.personId])).toEqual([]);
  });
});

describe('a mail about one’s account', () => {
  it('cannot be turned off', async () => {
    const { email } = await aPerson(world, { password: 'tre grå gæs på en mark' });
    await world.request({ method: 'POST', url: '/api/v1/password-resets', headers: { origin: publicUrl }, payload: { email } });
    const mail = await mailTo(email);
    expect([...mail.headers.keys()].filter((name) => name.startsWith('list-'))).toEqual([]);
  });
});
