import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents } from '@hv/identity/api/testing';
import type { AccessTokenView, AuthenticatorSetUpView, SetUpSessionView } from '@hv/identity/contracts';
import type { Role, SecondFactorRuleView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { generateSync } from 'otplib';
import { NetworksModule } from '../networks.module';
import { SecondFactorRules } from './second-factor-rules.service';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '../testing';

const password = 'regn på en blå mandag';

describe('whom a network asks for a second factor', () => {
  let world: World;
  let network: SpecNetwork;
  let secretary: SpecMember;
  let leader: SpecMember;

  beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule], { environment: { ROLE: 'api' } })));
  afterAll(() => world.close());
  beforeEach(async () => {
    network = await aNetwork(world);
    secretary = await aMember(world, network, { role: 'secretariat' });
    await strengthen(secretary);
    leader = await aMember(world, network, { person: await aPerson(world, { password }) });
  });

  /** As if they had come in by a second factor. */
  const strengthen = ({ personId }: SpecMember) =>
    world.query(
      `UPDATE identity_sessions s SET assurance = 'second-factor' FROM identity_accounts a WHERE a.id = s.account_id AND a.person_id = $1`,
      [personId],
    );
  const send = <View>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object, headers: object = {}) =>
    world.request<View & ProblemView>({
      method,
      url: `/api/v1/${path}`,
      headers: { origin: secretary.headers.origin, ...headers },
      ...(payload ? { payload } : {}),
    });
  const url = () => `networks/${network.id}/second-factor`;
  const rule = (headers: object = secretary.headers) => send<SecondFactorRuleView>('GET', url(), undefined, headers);
  const ask = (roles: readonly string[], version = 0, headers: object = secretary.headers) =>
    send<SecondFactorRuleView>('PUT', url(), { roles }, { ...headers, 'if-match': `"${version}"` });
  const signIn = ({ person }: SpecMember): Promise<Answer<ProblemView>> => send('POST', 'session', { email: person.email, password });
  const code = (secret: string, steps = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });

  it('is nobody until the secretariat says so, and is recorded', async () => {
    expect((await rule()).body).toEqual({ roles: [], version: 0 });
    expect((await ask(['secretariat', 'project-lead'])).body).toEqual({ roles: ['project-lead', 'secretariat'], version: 1 });
    expect((await rule()).body).toEqual({ roles: ['project-lead', 'secretariat'], version: 1 });
    const changes = (await recordedEvents(world)).filter(({ name }) => name.startsWith('networks.second-factor'));
    expect(changes.at(-1)).toMatchObject({
      name: 'networks.second-factor-rule-changed',
      actorId: secretary.personId,
      payload: { networkId: network.id, roles: ['project-lead', 'secretariat'] },
    });
  });

  it('is not changed by two at once', async () => {
    await ask(['secretariat']);
    for (const version of [0, 2]) {
      const { status, body } = await ask([], version);
      expect([status, body.current]).toEqual([412, { roles: ['secretariat'], version: 1 }]);
    }
    expect((await ask([], 1)).body).toEqual({ roles: [], version: 2 });
  });

  it.each<[string, Role, number]>([
    ['the secretariat', 'secretariat', 200],
    ['a project lead', 'project-lead', 403],
    ['a consultant', 'consultant', 403],
    ['a guest', 'guest', 404],
  ])('is seen and set by the secretariat only: %s', async (_, role, status) => {
    const { headers } = await aMember(world, network, { role });
    expect([(await rule(headers)).status, (await ask([], 0, headers)).status]).toEqual([status, status]);
    const other = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
    expect([(await rule(other.headers)).status, (await ask([], 0, other.headers)).status]).toEqual([404, 404]);
  });

  it.each([[['admin']], [['guest', 'guest']], ['guest'], [[1]], [null]])('is not made of nonsense: %j', async (roles) => {
    expect((await ask(roles as string[])).status).toBe(400);
  });

  it('is let in without one as long as no role of theirs is asked', async () => {
    await ask(['secretariat']);
    expect((await signIn(leader)).status).toBe(200);
  });

  it('sets one up after the password, and only then has a session', async () => {
    await ask(['project-lead']);
    const asked = await signIn(leader);
    expect([asked.status, asked.body.code, asked.headers['set-cookie']]).toEqual([403, 'identity.second-factor-needed', undefined]);
    const challenge = asked.body.challenge!;
    const { secret } = (await send<AuthenticatorSetUpView>('POST', 'session/set-up', { challenge })).body;
    expect((await send('POST', 'session/set-up/confirmation', { challenge, code: '000000' })).status).toBe(422);
    const done = await send<SetUpSessionView>('POST', 'session/set-up/confirmation', { challenge, code: code(secret, -1) });
    expect(done.status).toBe(200);
    expect(done.headers['set-cookie']).toBeTruthy();
    expect(done.body).toMatchObject({ session: { person: { id: leader.personId }, assurance: 'second-factor' } });
    expect(done.body.recoveryCodes.length).toBe(10);
    expect((await signIn(leader)).body.code).toBe('identity.second-factor-required');
    expect((await send('POST', 'session/set-up', { challenge })).body.code).toBe('identity.challenge-expired');
    const cookie = String(done.headers['set-cookie']).split(';')[0]!;
    const removed = await send('DELETE', 'second-factors/authenticator', undefined, { cookie });
    expect([removed.status, removed.body.code]).toEqual([409, 'identity.second-factor-needed']);
    await ask([], 1);
    expect((await send('DELETE', 'second-factors/authenticator', undefined, { cookie })).status).toBe(204);
  });

  it('signs out at once who came in without one, and says why; others stay', async () => {
    const strong = await aMember(world, network, { role: 'consultant' });
    await strengthen(strong);
    const elsewhere = await aMember(world, await aNetwork(world, { name: 'Efterværn' }));
    await ask(['project-lead', 'consultant']);
    const answers = await Promise.all(
      [leader, secretary, strong, elsewhere].map(({ headers }) => send('GET', 'session', undefined, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
    expect((await recordedEvents(world)).at(-1)).toMatchObject({
      name: 'identity.session-ended',
      payload: { personId: leader.personId, why: 'identity.second-factor-needed' },
    });
    expect((await signIn(leader)).body.code).toBe('identity.second-factor-needed');
  });

  describe('and their access tokens', () => {
    const make = ({ headers }: SpecMember) => send<AccessTokenView>('POST', 'access-tokens', { name: 'script' }, headers);
    const opens = async (token: string) => (await send('GET', 'networks', undefined, { authorization: `Bearer ${token}` })).status;

    it('end where they were made without one; a change of roles ends no other', async () => {
      const strong = await aMember(world, network, { role: 'consultant' });
      await strengthen(strong);
      const elsewhere = await aMember(world, await aNetwork(world, { name: 'Efterværn' }));
      const tokens: string[] = [];
      for (const member of [leader, secretary, strong, elsewhere]) tokens.push((await make(member)).body.token);
      expect(await Promise.all(tokens.map(opens))).toEqual([200, 200, 200, 200]);
      await ask(['project-lead', 'consultant']);
      expect(await Promise.all(tokens.map(opens))).toEqual([401, 200, 200, 200]);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({
        name: 'identity.access-token-ended',
        payload: { personId: leader.personId },
      });
      await ask(['project-lead', 'consultant', 'secretariat'], 1);
      expect(await Promise.all(tokens.map(opens))).toEqual([401, 200, 200, 200]);
    });

    it('end although they are made at that very moment', async () => {
      const [made] = await Promise.all([Promise.all(Array.from({ length: 6 }, () => make(leader))), ask(['project-lead'])]);
      const tokens = made.filter(({ status }) => status === 201).map(({ body }) => body.token);
      expect(await Promise.all(tokens.map(opens))).toEqual(tokens.map(() => 401));
    });
  });

  it.each(['onStarted', 'onChanged'] as const)('signs out who comes to such a role, but nobody else: %s', async (how) => {
    await ask(['participant']);
    const told = ({ personId }: SpecMember) => ({ id: 0, name: '', actorId: null, networkId: null, spaceId: null, payload: { personId } });
    const rules = world.app.get(SecondFactorRules);
    const status = async ({ headers }: SpecMember) => (await send('GET', 'session', undefined, headers)).status;
    await rules[how](told(leader));
    expect(await status(leader)).toBe(200);
    await world.query(`UPDATE networks_memberships SET roles = '{participant}' WHERE id = $1`, [leader.membershipId]);
    await rules[how](told(leader));
    expect([await status(leader), await status(secretary)]).toEqual([401, 200]);
  });

  it('is asked of a membership from the day it begins', async () => {
    await ask(['participant']);
    const [organisation] = await world.query<{ id: string }>(
      'SELECT organisation_id AS id FROM networks_participations WHERE network_id = $1',
      [network.id],
    );
    const { id: personId } = await aPerson(world);
    const wish = { networkId: network.id, personId, organisationId: organisation!.id, roles: ['participant'], validFrom: '2099-01-01' };
    expect((await send('POST', 'memberships', wish, secretary.headers)).status).toBe(201);
    expect((await recordedEvents(world)).at(-1)).toMatchObject({
      name: 'networks.membership-started',
      payload: { personId, from: '2098-12-31T23:00:00.000Z' },
    });
    const jobs = await world.query<{ day: string }>(
      `SELECT start_after::text AS day FROM jobs.job WHERE name = 'networks.membership-started.SecondFactorRules.onStarted' AND data->'payload'->>'personId' = $1`,
      [personId],
    );
    expect(jobs.map(({ day }) => day.slice(0, 10))).toEqual(['2098-12-31']);
  });

  it('has no other way in by the challenge', async () => {
    await ask(['project-lead']);
    const challenge = (await signIn(leader)).body.challenge!;
    expect((await send('POST', 'session/second-factor', { challenge, code: '123456' })).status).toBe(404);
    expect((await send('POST', 'session/set-up/confirmation', { challenge, code: '123456' })).status).toBe(422);
    const wrong = await send('POST', 'session', { email: leader.person.email, password: 'not this one' });
    expect([wrong.status, wrong.body.challenge]).toEqual([401, undefined]);
  });

  it('is asked for running memberships only', async () => {
    await ask(['project-lead']);
    await world.query(`UPDATE networks_memberships SET valid_to = now() WHERE id = $1`, [leader.membershipId]);
    expect((await signIn(leader)).status).toBe(200);
  });
});
