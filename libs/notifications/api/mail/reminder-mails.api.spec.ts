import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { reminderDue } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { aPerson } from '@hv/identity/api/testing';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NotificationsModule } from '../notifications.module';
import { ReminderMails } from './reminder-mails';
import { mailedTo, worked } from './spec-mails';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const mails = (member: SpecMember) => mailedTo(world, member.person.email);
const remindAt = `${new Date().getUTCFullYear() + 1}-01-01T08:00`;

/** Saves a post for people to be reminded of; then their time has come. */
async function remind(title: string, ...members: readonly SpecMember[]): Promise<string> {
  const thread = await aThread(world, bo, network.spaceId, title);
  const { body: post } = await as(bo).add(thread.id, 'Vores skema, som ikke står i nogen mail');
  for (const member of members) expect((await as(member).send('PUT', `/posts/${post.id}/bookmark`, { remindAt })).status).toBe(200);
  return `/rum/${network.spaceId}/samtaler/${thread.id}#indlaeg-${post.seq}`;
}

async function due(): Promise<void> {
  await world.query(`UPDATE discussions_bookmarks SET remind_at = now() - interval '1 second' WHERE reminded_at IS NULL`);
  await world.makeDue('discussions.reminder-set.%');
  await worked(world, 'discussions.reminder-%');
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});
afterAll(() => world.close());

describe('the mail of a reminder', () => {
  it('leads to the post and says where such mails are turned off, in the language of the person, once', async () => {
    const person = await aPerson(world, { language: 'en' });
    const eve = await aMember(world, network, { organisation: 'VIVE', person });
    const path = await remind('Overgange', anne, eve);
    await due();
    const [mail, ...more] = await mails(anne);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ language: 'da', subject: 'Husk: »Overgange«' });
    expect(mail?.text).toContain(`Læs indlægget:\n${new URL(path, world.settings.environment.PUBLIC_URL).href}`);
    expect(mail?.text).toContain(new URL(`/afmeld#reminders.${anne.personId}.`, world.settings.environment.PUBLIC_URL).href);
    expect(mail?.text).not.toContain('skema');
    expect(await mails(eve)).toEqual([expect.objectContaining({ language: 'en', subject: 'Remember: “Overgange”' })]);
    const [event] = await world.query<{ id: number; payload: { personId: string; threadId: string; postId: string } }>(
      `SELECT id, payload FROM platform_events WHERE name = $1 AND payload->>'personId' = $2`,
      [reminderDue.name, anne.personId],
    );
    const again = { id: event!.id, name: reminderDue.name, actorId: null, networkId: network.id, spaceId: network.spaceId };
    await world.app.get(ReminderMails).mail({ ...again, payload: event!.payload });
    expect(await mails(anne)).toHaveLength(1);
  });

  it('is not sent to those who want none, have no open account, or have lost the space', async () => {
    const [silent, blocked, leaver] = await Promise.all(
      ['Randers Kommune', 'Odense Kommune', 'Vejle Kommune'].map((organisation) => aMember(world, network, { organisation })),
    );
    await remind('Skolefravær', silent!, blocked!, leaver!);
    expect((await as(silent!).send('PUT', '/me/mail-choices', { reminders: false, reports: true })).status).toBe(200);
    await world.query(`UPDATE identity_accounts SET blocked_at = now() WHERE person_id = $1`, [blocked!.personId]);
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 second' WHERE id = $1`, [leaver!.membershipId]);
    await due();
    for (const member of [silent!, blocked!, leaver!]) expect(await mails(member)).toEqual([]);
  });
});

describe('of what one wants mails', () => {
  it('is of all until one chooses, and theirs alone', async () => {
    const member = await aMember(world, network, { organisation: 'Ikast-Brande Kommune' });
    expect((await as(member).get('/me/mail-choices')).body).toEqual({ reminders: true, reports: true });
    const chosen = { reminders: true, reports: false };
    for (const _again of [1, 2]) expect((await as(member).send('PUT', '/me/mail-choices', chosen)).body).toEqual(chosen);
    expect((await as(member).get('/me/mail-choices')).body).toEqual(chosen);
    expect((await as(anne).get('/me/mail-choices')).body).toEqual({ reminders: true, reports: true });
  });

  it.each([[{}], [{ reminders: true }], [{ reminders: 'no', reports: true }], [{ reminders: true, reports: true, all: true }], [[]]])(
    'is nothing else than that (%j)',
    async (hostile) => {
      expect((await as(anne).send('PUT', '/me/mail-choices', hostile)).status).toBe(400);
    },
  );
});
