import { randomUUID } from 'node:crypto';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { FactorRequests } from '../testing/factor-requests';

const password = 'regn på en blå mandag';

describe('a proof of who one is', () => {
  let world: World;
  let requests: FactorRequests;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } });
    requests = new FactorRequests(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world, { password });
    browser = await sessionOf(world, anne);
  });

  const age = (minutes: number) =>
    world.query(`UPDATE identity_sessions SET authenticated_at = now() - make_interval(mins => $1) WHERE account_id = $2`, [
      minutes,
      anne.accountId,
    ]);
  const prove = (proof: object) => requests.send<object>('PUT', 'session/proof', browser, proof);

  it('is needed for whatever changes how one signs in, when the last is older than a quarter of an hour', async () => {
    await requests.aPasskey(browser);
    const [{ id } = { id: '' }] = (await requests.view(browser)).body.passkeys;
    await age(16);
    const refused = [
      await requests.begin(browser),
      await requests.confirm(browser, '123456'),
      await requests.send('DELETE', 'second-factors/authenticator', browser),
      await requests.send('PUT', 'second-factors/recovery-codes', browser),
      await requests.creation(browser),
      await requests.send('DELETE', `passkeys/${id}`, browser),
    ];
    for (const { status, body } of refused)
      expect([status, body.code, body.ways]).toEqual([403, 'identity.proof-needed', ['password', 'passkey']]);
    expect((await requests.send('DELETE', `passkeys/${randomUUID()}`, browser)).status).toBe(404);
    await age(14);
    expect((await requests.begin(browser)).status).toBe(200);
  });

  it('is the password', async () => {
    await age(60);
    expect((await prove({ password })).status).toBe(204);
    expect((await requests.begin(browser)).status).toBe(200);
    expect((await recordedEvents(world)).map(({ name }) => name)).toContain('identity.session-proved');
  });

  it('is a code of the app', async () => {
    const { secret } = await requests.anApp(browser);
    await age(60);
    expect((await prove({ code: requests.code(secret) })).status).toBe(204);
    expect((await requests.creation(browser)).status).toBe(200);
  });

  it('is a passkey, for a challenge of one’s own that is used once', async () => {
    const passkey = await requests.aPasskey(browser);
    const bo = await sessionOf(world, await aPerson(world));
    const bos = (await requests.send<never>('PUT', 'session/proof/options', bo)).body;
    await age(60);
    expect((await prove({ challenge: (bos as { challenge: string }).challenge, passkey: passkey.sign(bos) })).status).toBe(404);
    const mine = (await requests.send<never>('PUT', 'session/proof/options', browser)).body;
    const proof = { challenge: (mine as { challenge: string }).challenge, passkey: passkey.sign(mine) };
    expect((await prove(proof)).status).toBe(204);
    expect((await prove(proof)).status).toBe(404);
    expect((await requests.begin(browser)).status).toBe(200);
  });

  it.each([{ password: 'not this one' }, { password: '' }, { code: '000000' }, { password: null, code: null }, {}])(
    'is nothing else: %j',
    async (proof) => {
      await age(60);
      const { status, body } = await prove(proof);
      expect([status, body.code]).toEqual([422, 'identity.proof-wrong']);
      expect((await requests.begin(browser)).status).toBe(403);
      expect((await requests.view(browser)).status).toBe(200);
    },
  );
});
