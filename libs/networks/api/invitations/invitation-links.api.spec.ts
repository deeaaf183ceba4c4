import { randomUUID } from 'node:crypto';
import { IdentityModule, Passwords } from '@hv/identity/api';
import { recordedEvents, sessionOf } from '@hv/identity/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { generateSync } from 'otplib';
import { NetworksModule } from '../networks.module';
import { SecretariatOffice } from '../memberships/spec/secretariat-office';
import { InvitationRequests, password } from './spec/invitation-requests';

describe('the link of an invitation', () => {
  let world: World;
  let office: SecretariatOffice;
  let invitations: InvitationRequests;
  let email: string;
  let token: string;
  let id: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
    invitations = new InvitationRequests(world, office);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    email = `${randomUUID()}@herning.example`;
    id = (await invitations.invite({ email })).body.id;
    token = await invitations.tokenOf(email);
  });

  const peopleOf = (address: string): Promise<{ id: string; name: string }[]> =>
    world.query('SELECT p.id, p.name FROM identity_persons p JOIN identity_accounts a ON a.person_id = p.id WHERE a.email = $1', [address]);

  it('says who invites to what, and whether there is an account', async () => {
    const { status, body, headers } = await invitations.read(token);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      email,
      name: 'Ida Lund',
      network: 'Forebyggelse hele vejen rundt',
      purpose: 'Sammen om det tidlige.',
      organisation: 'Herning Kommune',
      roles: ['participant'],
      inviter: 'Anne Hedegaard',
      inviterOrganisation: 'Brønderslev Kommune',
      expiresAt: expect.stringMatching(/Z$/),
      account: 'new',
    });
  });

  it('makes person, account and membership, signs them in, and is used up', async () => {
    const before = (await recordedEvents(world)).length;
    const answer = await invitations.accept(token, { name: ' Ida  Lund-Bæk ', password });
    expect(answer.status).toBe(200);
    const [person] = await peopleOf(email);
    const path = `/netvaerk/${office.network.id}/velkommen`;
    expect(answer.body).toEqual({ networkId: office.network.id, personId: person!.id, path, challenge: null });
    const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    const spaces = await world.request<{ items: { id: string }[] }>({ method: 'GET', url: '/api/v1/spaces', headers: { cookie } });
    expect(spaces.body.items.map((space) => space.id)).toContain(office.herning.spaceId);
    const events = (await recordedEvents(world)).slice(before);
    expect(events.map(({ name }) => name)).toEqual([
      'identity.account-created',
      'networks.membership-started',
      'networks.invitation-accepted',
      'identity.session-started',
    ]);
    expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set([person!.id]));
    expect((await invitations.list('?state=accepted&limit=1')).body.items).toMatchObject([{ id, state: 'accepted' }]);
    for (const again of [await invitations.read(token), await invitations.accept(token)])
      expect([again.status, again.body.code]).toEqual([404, 'identity.link-expired']);
    const signIn = await world.request({
      method: 'POST',
      url: '/api/v1/session',
      headers: invitations.nobody,
      payload: { email, password },
    });
    expect(signIn.status).toBe(200);
  });

  it('signs nobody in whose role needs a second factor, before they have set one up', async () => {
    await world.query(`INSERT INTO networks_second_factor_rules (network_id, roles) VALUES ($1, '{participant}')`, [office.network.id]);
    try {
      const answer = await invitations.accept(token, { name: 'Ida Lund', password });
      expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({ name: 'networks.invitation-accepted' });
      const { challenge } = answer.body;
      const send = <View>(path: string, payload: object) =>
        world.request<View>({ method: 'POST', url: `/api/v1/session/${path}`, headers: invitations.nobody, payload });
      const { secret } = (await send<{ secret: string }>('set-up', { challenge })).body;
      const done = await send('set-up/confirmation', { challenge, code: generateSync({ secret }) });
      expect([done.status, done.body]).toMatchObject([200, { session: { assurance: 'second-factor' } }]);
      const headers = { cookie: String(done.headers['set-cookie']).split(';')[0]! };
      const spaces = await world.request<{ items: { id: string }[] }>({ method: 'GET', url: '/api/v1/spaces', headers });
      expect(spaces.body.items.map((space) => space.id)).toContain(office.herning.spaceId);
    } finally {
      await world.query(`DELETE FROM networks_second_factor_rules WHERE network_id = $1`, [office.network.id]);
    }
  });

  it('leads to the place it was sent from', async () => {
    const place = `/rum/${office.network.spaceId}/samtaler/${randomUUID()}`;
    const other = `x${email}`;
    await invitations.invite({ email: other, place });
    expect((await invitations.accept(await invitations.tokenOf(other))).body.path).toBe(place);
  });

  it('is answered in the same words when it is unknown, used, expired or withdrawn, whatever else is wrong', async () => {
    const [expired, withdrawn] = [`e${email}`, `w${email}`];
    const tokens = ['A'.repeat(43), 'A'.repeat(20)];
    for (const address of [expired, withdrawn]) {
      const made = await invitations.invite({ email: address });
      tokens.push(await invitations.tokenOf(address));
      if (address === withdrawn) await invitations.withdrawal('PUT', made.body.id);
    }
    await world.query(`UPDATE identity_invitations SET expires_at = now() WHERE email = $1`, [expired]);
    await invitations.accept(token);
    tokens.push(token);
    const answers = [];
    for (const dead of tokens)
      for (const { status, body } of [await invitations.read(dead), await invitations.accept(dead, { password: 'Sommerferie2026' })])
        answers.push({ status, body: { ...body, requestId: '' } });
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'identity.link-expired' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('costs a hash only its holder, and only once', async () => {
    const hash = jest.spyOn(world.app.get(Passwords), 'hash');
    await invitations.accept('A'.repeat(43));
    expect(hash).toHaveBeenCalledTimes(0);
    await invitations.accept(token);
    expect(hash).toHaveBeenCalledTimes(1);
    hash.mockRestore();
  });

  it('makes one person, however many use it at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => invitations.accept(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    expect(await peopleOf(email)).toHaveLength(1);
  });

  it.each([
    ['a weak password', { name: 'Ida', password: 'Sommerferie2026' }, 422, 'identity.weak-password'],
    ['a short password', { name: 'Ida', password: 'kort' }, 400, 'platform.invalid'],
    ['no name', { password }, 400, 'platform.invalid'],
    ['a blank name', { name: '  ', password }, 400, 'platform.invalid'],
    ['no password', { name: 'Ida' }, 400, 'platform.invalid'],
    ['more than is asked', { name: 'Ida', password, email: 'other@herning.example' }, 400, 'platform.invalid'],
    ['another role', { name: 'Ida', password, roles: ['secretariat'] }, 400, 'platform.invalid'],
  ])('is kept for the next attempt after %s', async (_, fields, status, code) => {
    const refused = await invitations.accept(token, fields);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await invitations.accept(token)).status).toBe(200);
  });

  it('is accepted by whoever got an account meanwhile, signed in as that address and no other', async () => {
    const { body } = await invitations.accept(token);
    await world.query('UPDATE identity_invitations SET used_at = NULL WHERE id = $1', [id]);
    await world.query('DELETE FROM networks_membership_starts');
    const person = { id: body.personId, accountId: '', email, name: '' };
    const [account] = await world.query<{ id: string }>('SELECT id FROM identity_accounts WHERE email = $1', [email]);
    const own = await sessionOf(world, { ...person, accountId: account!.id });
    for (const headers of [invitations.nobody, office.lead.headers]) {
      expect((await invitations.read(token, headers)).body.account).toBe('known');
      const refused = await invitations.accept(token, { name: 'Ida', password }, headers);
      expect([refused.status, refused.body.code]).toEqual([409, 'identity.address-taken']);
    }
    expect((await invitations.read(token, own)).body.account).toBe('signed-in');
    const accepted = await invitations.accept(token, {}, own);
    expect([accepted.status, accepted.headers['set-cookie']]).toEqual([200, undefined]);
    expect(accepted.body.personId).toBe(body.personId);
  });

  it('is refused when the organisation has left the network, and nothing is made', async () => {
    const left = `l${email}`;
    await invitations.invite({ email: left });
    const link = await invitations.tokenOf(left);
    const leave = (validTo: string): Promise<object[]> =>
      world.query(`UPDATE networks_participations SET valid_to = ${validTo} WHERE organisation_id = $1`, [office.herning.id]);
    await leave('now()');
    const { status, body } = await invitations.accept(link);
    await leave('NULL');
    expect([status, body.code]).toEqual([422, 'networks.membership-refused']);
    expect(await peopleOf(left)).toEqual([]);
    expect((await invitations.accept(link)).status).toBe(200);
  });
});
