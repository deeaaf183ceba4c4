import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { everythingStored, piecesOf, recordedEvents } from '@hv/identity/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { type Headers, SecretariatOffice } from '../memberships/spec/secretariat-office';
import { InvitationRequests } from './spec/invitation-requests';

describe('inviting one person', () => {
  let world: World;
  let office: SecretariatOffice;
  let invitations: InvitationRequests;
  let email: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
    invitations = new InvitationRequests(world, office);
  });
  afterAll(() => world.close());
  beforeEach(() => (email = `${randomUUID()}@herning.example`));

  const eventsSince = async (count: number): Promise<string[]> => (await recordedEvents(world)).slice(count).map(({ name }) => name);

  it('sends a mail with a link in Danish, and makes nobody a member yet', async () => {
    const before = (await recordedEvents(world)).length;
    const { status, body } = await invitations.invite({
      email: email.toUpperCase(),
      clusterId: office.network.clusters.get('Klynge Vest')!.id,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      email,
      name: 'Ida Lund',
      organisation: 'Herning Kommune',
      cluster: 'Klynge Vest',
      state: 'open',
      resends: 0,
    });
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(14 * 24 * 3_600_000);
    const [mail] = await invitations.mailsTo(email);
    expect(mail!.subject).toBe('Anne Hedegaard inviterer dig til »Forebyggelse hele vejen rundt«');
    expect(mail!.text).toContain('Anne Hedegaard fra Brønderslev Kommune inviterer dig til netværket');
    expect(mail!.text).toContain('som deltager for Herning Kommune');
    expect(mail!.text).toMatch(/til og med \d{1,2}\. [a-z]+ \d{4}/);
    expect(await eventsSince(before)).toEqual(['networks.people-invited', 'platform.mail-queued']);
    expect(await world.query('SELECT id FROM identity_accounts WHERE email = $1', [email])).toEqual([]);
  });

  it('writes to them in English when asked to', async () => {
    await invitations.invite({ email, language: 'en' });
    expect((await invitations.mailsTo(email))[0]).toMatchObject({
      language: 'en',
      subject: 'Anne Hedegaard invites you to “Forebyggelse hele vejen rundt”',
    });
  });

  it('keeps of the link only a hash, beside the mail that has not been sent', async () => {
    await invitations.invite({ email });
    const token = await invitations.tokenOf(email);
    await world.query(`UPDATE platform_mails SET text_body = '', html_body = ''`);
    const stored = await everythingStored(world);
    for (const piece of piecesOf(token)) expect(stored).not.toContain(piece);
  });

  it('takes whoever has an account in at once, and tells them by mail', async () => {
    const known = await office.aPerson();
    const { body } = await invitations.invite({ email: known.email });
    expect(body.state).toBe('member');
    expect(await office.granted(known.id)).toContain(office.network.spaceId);
    const [mail] = await invitations.mailsTo(known.email);
    expect(mail).toMatchObject({ personId: known.id, subject: 'Du er nu med i »Forebyggelse hele vejen rundt«' });
    expect(mail!.text).toContain(`/netvaerk/${office.network.id}/velkommen`);
    expect(mail!.text).not.toContain('#');
    expect((await invitations.list('?state=accepted&limit=1')).body.items).toMatchObject([{ email: known.email, state: 'member' }]);
  });

  it('again with the same key changes nothing, with another wish is refused', async () => {
    const headers: Headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    const first = await invitations.invite({ email }, headers);
    const again = await invitations.invite({ email }, headers);
    expect(again.body).toEqual(first.body);
    expect(await invitations.mailsTo(email)).toHaveLength(1);
    const other = await invitations.invite({ email: `x${email}` }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('by two secretaries at the same time asks them once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => invitations.invite({ email })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
    expect(await invitations.mailsTo(email)).toHaveLength(1);
  });

  it.each([
    ['someone who waits for an answer', 'email', 'networks.already-invited', {}],
    ['an address that no mail server reads alike', 'email', 'networks.address-wrong', { email: '"ida lund"@herning.example' }],
    ['an address that a spreadsheet would run', 'email', 'networks.address-wrong', { email: '=ida@herning.example' }],
    ['a name that a spreadsheet would run', 'name', 'networks.name-dangerous', { email: 'a@b.example', name: '=HYPERLINK("x")' }],
    [
      'another network’s organisation',
      'organisationId',
      'networks.organisation-not-in-network',
      { email: 'a@b.example', organisationId: randomUUID() },
    ],
    ['another cluster', 'clusterId', 'networks.cluster-other', { email: 'a@b.example', clusterId: randomUUID() }],
    ['a day that has passed', 'validTo', 'networks.period-empty', { email: 'a@b.example', validTo: '2020-01-01' }],
  ])('is refused for %s', async (_, path, code, wish) => {
    const asked = { ...{ email: 'waits@herning.example' }, ...wish };
    if (code === 'networks.already-invited') await invitations.invite(asked);
    const { status, body } = await invitations.invite(asked);
    expect([status, body.code, body.errors]).toEqual([422, 'networks.rows-refused', [{ path, code }]]);
  });

  it('is refused for whoever is a member for that organisation', async () => {
    const { body } = await invitations.invite({ email: office.lead.person.email });
    expect(body.errors).toEqual([{ path: 'email', code: 'networks.already-member' }]);
  });

  it.each([
    { email: 'x' },
    { email: undefined },
    { roles: [] },
    { roles: ['king'] },
    { organisationId: 'x' },
    { place: '//evil.example' },
    { place: 'https://evil.example/rum/' },
    { place: '/rum/../../admin' },
    { place: '/log-ind?tilbage=x' },
    { administrator: true },
  ])('is malformed with %j', async (wish) => {
    expect((await invitations.invite({ email, ...wish })).status).toBe(400);
    expect(await invitations.mailsTo(email)).toEqual([]);
  });

  it('is for the network’s secretariat: other members are refused, anyone else learns nothing', async () => {
    const outcome = async (headers: Headers, networkId?: string): Promise<unknown[]> => {
      const { status, body } = await invitations.invite({ email }, headers, networkId);
      return [status, body.code];
    };
    expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-invite']);
    expect(await outcome(office.guest.headers)).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(office.secretary.headers, randomUUID())).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(invitations.nobody)).toEqual([401, 'platform.sign-in-needed']);
    expect(await invitations.mailsTo(email)).toEqual([]);
  });
});
