import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents } from '@hv/identity/api/testing';
import type { AuthenticatorSetUpView, SetUpSessionView } from '@hv/identity/contracts';
import type { Role, SecondFactorRuleView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { generateSync } from 'otplib';
import { NetworksModule } from '../networks.module';
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
    leader = await aMember(world, network, { person: await aPerson(world, { password }) });
  });

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
    expect((await recordedEvents(world)).at(-1)).toMatchObject({
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
