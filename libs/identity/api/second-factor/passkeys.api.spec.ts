import { randomUUID } from 'node:crypto';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { FactorRequests } from '../testing/factor-requests';
import { ownOrigin, SessionRequests } from '../testing/session-requests';
import { SoftwareAuthenticator } from '../testing/software-authenticator';

const password = 'regn på en blå mandag';

describe('a passkey', () => {
  let world: World;
  let requests: FactorRequests;
  let sessions: SessionRequests;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } });
    [requests, sessions] = [new FactorRequests(world), new SessionRequests(world)];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world, { password });
    browser = await sessionOf(world, anne);
  });

  const add = (command: object, headers = browser) => requests.send<{ recoveryCodes: string[] }>('PUT', 'passkeys', headers, command);
  const keys = async () => (await requests.view(browser)).body.passkeys;

  describe('being added', () => {
    it('is made for this site and account, listed by its name, and comes with recovery codes the first time', async () => {
      const { body } = await requests.creation(browser);
      expect(body).toMatchObject({
        rpId: 'localhost',
        rpName: 'Hele Vejen',
        userName: anne.email,
        userDisplayName: anne.name,
        excluded: [],
      });
      const passkey = new SoftwareAuthenticator(ownOrigin);
      const added = await add(passkey.create(body, '  Min telefon '));
      expect([added.status, added.body.recoveryCodes.length]).toEqual([200, 10]);
      expect(await keys()).toEqual([
        { id: expect.any(String), name: 'Min telefon', synced: false, createdAt: expect.any(String), usedAt: null },
      ]);
      expect((await requests.creation(browser)).body.excluded).toEqual([{ id: passkey.id, transports: ['internal'] }]);
      const second = new SoftwareAuthenticator(ownOrigin);
      expect((await add(second.create((await requests.creation(browser)).body))).body.recoveryCodes).toEqual([]);
      expect((await recordedEvents(world)).map(({ name }) => name)).toContain('identity.passkey-added');
    });

    it.each([
      ['for another site', { rpId: 'evil.example' }],
      ['on another page', { origin: 'https://evil.example' }],
      ['without its person', { verifies: false }],
      ['for another challenge', { signed: Buffer.alloc(32).toString('base64url') }],
    ])('is refused when it was made %s', async (_, behaviour) => {
      const { body } = await requests.creation(browser);
      const { status, body: refused } = await add(new SoftwareAuthenticator(ownOrigin).create(body, 'x', behaviour));
      expect([status, refused.code]).toEqual([422, 'identity.passkey-refused']);
      expect(await keys()).toEqual([]);
    });

    it('is refused a second time, for another account, with another’s challenge, and beyond twenty', async () => {
      const { body } = await requests.creation(browser);
      const passkey = new SoftwareAuthenticator(ownOrigin);
      const command = passkey.create(body);
      const bo = await sessionOf(world, await aPerson(world));
      expect((await add(command, bo)).body.code).toBe('identity.challenge-expired');
      expect((await add(command)).status).toBe(200);
      expect((await add(command)).body.code).toBe('identity.challenge-expired');
      const again = (await requests.creation(bo)).body;
      expect((await add(passkey.create(again), bo)).body.code).toBe('identity.passkey-refused');
      await world.query(
        `INSERT INTO identity_passkeys (account_id, credential_id, public_key, counter, name, transports, synced, backed_up)
         SELECT $1, 'c' || n, '', 0, 'x', '{}', false, false FROM generate_series(1, 19) n`,
        [anne.accountId],
      );
      expect((await add(new SoftwareAuthenticator(ownOrigin).create((await requests.creation(browser)).body))).body.code).toBe(
        'identity.too-many-passkeys',
      );
    });

    it.each([
      { name: ' ' },
      { name: undefined },
      { id: '' },
      { id: 'a b' },
      { attestationObject: 'x'.repeat(20_001) },
      { transports: ['<b>'] },
      { more: 1 },
    ])('is not made of nonsense: %#', async (fields) => {
      const { body } = await requests.creation(browser);
      expect((await add({ ...new SoftwareAuthenticator(ownOrigin).create(body), ...fields })).status).toBe(400);
    });
  });

  describe('at sign-in', () => {
    it('stands for address and password when its person is there', async () => {
      const passkey = await requests.aPasskey(browser);
      const answer = await requests.byPasskey(passkey);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ person: { id: anne.id }, assurance: 'second-factor' });
      expect((await keys())[0]).toMatchObject({ usedAt: expect.any(String) });
    });

    it('is the second factor after a password', async () => {
      const passkey = await requests.aPasskey(browser);
      const { status, body } = await sessions.signIn(anne.email, password);
      expect([status, body.ways]).toEqual([403, ['passkey', 'recoveryCode']]);
      const options = (await requests.factorOptions(body.challenge!)).body;
      expect(options.allowed).toEqual([{ id: passkey.id, transports: ['internal'] }]);
      expect((await requests.prove(body.challenge!, { passkey: passkey.sign(options) })).status).toBe(200);
    });

    it.each([
      ['on another page', { origin: 'https://evil.example' }],
      ['for another site', { rpId: 'evil.example' }],
      ['without its person', { verifies: false }],
      ['something else', { signed: Buffer.alloc(32).toString('base64url') }],
      ['with a counter that stands still', { counter: 1 }],
    ])('is refused when it signed %s', async (_, behaviour) => {
      const passkey = await requests.aPasskey(browser);
      expect((await requests.byPasskey(passkey)).status).toBe(200);
      const { status, body, headers } = await requests.byPasskey(passkey, behaviour);
      expect([status, body.code, headers['set-cookie']]).toEqual([422, 'identity.proof-wrong', undefined]);
    });

    it('signs each challenge once, and no challenge of another kind', async () => {
      const passkey = await requests.aPasskey(browser);
      const request = (await requests.passkeyOptions()).body;
      const signed = { challenge: request.challenge, passkey: passkey.sign(request) };
      expect((await requests.send('POST', 'session/passkey', {}, signed)).status).toBe(200);
      expect((await requests.send('POST', 'session/passkey', {}, signed)).body.code).toBe('identity.challenge-expired');
      const { body } = await sessions.signIn(anne.email, password);
      const options = (await requests.factorOptions(body.challenge!)).body;
      const crossed = await requests.send('POST', 'session/passkey', {}, { challenge: body.challenge, passkey: passkey.sign(options) });
      expect(crossed.body.code).toBe('identity.challenge-expired');
    });

    it('is of one account: it proves nothing for another, nor when it is unknown or the account is blocked', async () => {
      const bos = await requests.aPasskey(await sessionOf(world, await aPerson(world)));
      await requests.aPasskey(browser);
      const { body } = await sessions.signIn(anne.email, password);
      const options = (await requests.factorOptions(body.challenge!)).body;
      expect((await requests.prove(body.challenge!, { passkey: bos.sign(options) })).status).toBe(422);
      expect((await requests.byPasskey(new SoftwareAuthenticator(ownOrigin))).status).toBe(400);
      const mine = await requests.aPasskey(browser);
      await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [anne.accountId]);
      expect((await requests.byPasskey(mine)).status).toBe(401);
    });
  });

  describe('that is removed', () => {
    it('signs nobody in any more; with the last one the codes go', async () => {
      const passkey = await requests.aPasskey(browser);
      const [{ id } = { id: '' }] = await keys();
      expect((await requests.send('DELETE', `passkeys/${id}`, browser)).status).toBe(204);
      expect((await requests.byPasskey(passkey)).status).toBe(422);
      expect((await requests.view(browser)).body).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
      expect((await requests.send('DELETE', `passkeys/${id}`, browser)).status).toBe(404);
    });

    it('is one’s own', async () => {
      await requests.aPasskey(browser);
      const [{ id } = { id: '' }] = await keys();
      const bo = await sessionOf(world, await aPerson(world, { administrator: true }));
      for (const name of [id, randomUUID(), 'x']) expect((await requests.send('DELETE', `passkeys/${name}`, bo)).status).toBe(404);
      expect((await keys()).length).toBe(1);
    });
  });
});
