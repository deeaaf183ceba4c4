import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { FactorRequests } from '../testing/factor-requests';
import { cookieOf, ownOrigin, SessionRequests } from '../testing/session-requests';

const password = 'regn på en blå mandag';

describe('an authenticator app', () => {
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

  const challenge = async (): Promise<string> => {
    const { status, body, headers } = await sessions.signIn(anne.email, password);
    expect([status, body.code, headers['set-cookie']]).toEqual([403, 'identity.second-factor-required', undefined]);
    return body.challenge!;
  };
  const mailsTo = (address: string) => world.query('SELECT subject FROM platform_mails WHERE recipient = $1', [address]);
  /** As if the last code had been used long ago. */
  const forgetSteps = () => world.query('UPDATE identity_authenticators SET last_step = 0');

  describe('being set up', () => {
    it('is shown as squares, as a key and as an address, and asked for only when its first code was right', async () => {
      const { body } = await requests.begin(browser);
      expect(body).toEqual({
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        uri: `otpauth://totp/Hele%20Vejen:${encodeURIComponent(anne.email)}?secret=${body.secret}&issuer=Hele%20Vejen`,
        qr: { size: expect.any(Number), path: expect.stringMatching(/^(M\d+ \d+h\d+v1h-\d+z)+$/) },
      });
      expect((await sessions.signIn(anne.email, password)).status).toBe(200);
      for (const wrong of ['000000', 'abcdef', '1234567'])
        expect((await requests.confirm(browser, wrong)).body.code).toBe('identity.proof-wrong');
      const confirmed = await requests.confirm(browser, ` ${requests.code(body.secret)}`);
      expect(confirmed.status).toBe(200);
      expect(confirmed.body.recoveryCodes.length).toBe(10);
      expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
      for (const code of confirmed.body.recoveryCodes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
      await challenge();
      expect((await requests.view(browser)).body).toMatchObject({
        authenticatorAt: expect.any(String),
        recoveryCodesLeft: 10,
        passkeys: [],
      });
      expect((await mailsTo(anne.email)).length).toBe(1);
      const stored = await everythingStored(world);
      for (const secret of [body.secret, ...confirmed.body.recoveryCodes])
        expect(stored).not.toContain(secret.replaceAll('-', '').slice(0, 10));
    });

    it('begins anew with another secret, until it is in use', async () => {
      const first = (await requests.begin(browser)).body.secret;
      const second = (await requests.begin(browser)).body.secret;
      expect(second).not.toBe(first);
      expect((await requests.confirm(browser, requests.code(first))).status).toBe(422);
      expect((await requests.confirm(browser, requests.code(second))).status).toBe(200);
      expect((await requests.begin(browser)).body.code).toBe('identity.authenticator-in-use');
      expect((await requests.confirm(browser, requests.code(second, 1))).status).toBe(422);
    });

    it('belongs to one account: a secret moved to another’s row opens nothing', async () => {
      const { secret } = await requests.anApp(browser);
      const bo = await sessionOf(world, await aPerson(world));
      await requests.anApp(bo);
      await world.query(
        `UPDATE identity_authenticators SET sealed_secret = (SELECT sealed_secret FROM identity_authenticators WHERE account_id = $1)`,
        [anne.accountId],
      );
      await forgetSteps();
      const answer = await requests.send<object>('PUT', 'session/proof', bo, { code: requests.code(secret) });
      expect(answer.status).toBe(500);
    });
  });

  describe('at sign-in', () => {
    it('is asked for after the right password only, and then answers as any sign-in', async () => {
      const { secret } = await requests.anApp(browser);
      const wrong = await sessions.signIn(anne.email, 'not this one');
      expect([wrong.status, wrong.body.code]).toEqual([401, 'identity.sign-in-failed']);
      const asked = await sessions.signIn(anne.email, password);
      expect(asked.body.ways).toEqual(['code', 'recoveryCode']);
      const answer = await requests.prove(asked.body.challenge!, { code: requests.code(secret) });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ person: { id: anne.id }, assurance: 'second-factor' });
      expect((await sessions.session({ cookie: cookieOf(answer) })).status).toBe(200);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({ name: 'identity.session-started', actorId: anne.id });
    });

    it('takes each code once, from any browser', async () => {
      const { secret } = await requests.anApp(browser);
      const code = requests.code(secret);
      const challenges = [await challenge(), await challenge(), await challenge()];
      const answers = await Promise.all(challenges.map((one) => requests.prove(one, { code })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    });

    it('takes the codes of the steps before and after, and none further away', async () => {
      const { secret } = await requests.anApp(browser);
      for (const [steps, status] of [
        [-1, 200],
        [1, 200],
        [-3, 422],
        [3, 422],
      ] as const) {
        await forgetSteps();
        expect([steps, (await requests.prove(await challenge(), { code: requests.code(secret, steps) })).status]).toEqual([steps, status]);
      }
    });

    it('lets each challenge be answered once, missed four times, and for five minutes', async () => {
      const { secret } = await requests.anApp(browser);
      const used = await challenge();
      await requests.prove(used, { code: requests.code(secret) });
      const missed = await challenge();
      for (let time = 0; time < 5; time++) expect((await requests.prove(missed, { code: '000000' })).status).toBe(422);
      const old = await challenge();
      await world.query(
        `UPDATE identity_challenges SET expires_at = now() WHERE expires_at = (SELECT max(expires_at) FROM identity_challenges)`,
      );
      await forgetSteps();
      for (const token of [used, missed, old, 'A'.repeat(43), 'x'.repeat(20)]) {
        const { status, body } = await requests.prove(token, { code: requests.code(secret) });
        expect([status, body.code]).toEqual([404, 'identity.challenge-expired']);
      }
    });

    it('is no way round a block, or a new password', async () => {
      const { secret } = await requests.anApp(browser);
      const waiting = await challenge();
      await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [anne.accountId]);
      expect((await requests.prove(waiting, { code: requests.code(secret) })).status).toBe(401);
    });

    it.each([
      {},
      { code: null, recoveryCode: null, passkey: null },
      { code: 1 },
      { code: '1' },
      { recoveryCode: 'x' },
      { passkey: 'x' },
      { passkey: { id: 'x' } },
      { code: '123456', more: true },
    ])('is not proved by nonsense: %j', async (proof) => {
      await requests.anApp(browser);
      const { status } = await requests.prove(await challenge(), proof);
      expect(status).toBe(Object.values(proof).every((given) => given === null) ? 422 : 400);
    });
  });

  describe('that was lost', () => {
    it('is replaced by a recovery code, however it is written, once', async () => {
      const { recoveryCodes } = await requests.anApp(browser);
      const [code] = recoveryCodes as [string];
      const written = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
      expect((await requests.prove(await challenge(), { recoveryCode: written })).status).toBe(200);
      expect((await recordedEvents(world)).map(({ name }) => name)).toContain('identity.recovery-code-used');
      expect((await requests.prove(await challenge(), { recoveryCode: code })).status).toBe(422);
      expect((await requests.view(browser)).body.recoveryCodesLeft).toBe(9);
    });

    it('is not replaced by another’s code', async () => {
      await requests.anApp(browser);
      const bos = await requests.anApp(await sessionOf(world, await aPerson(world)));
      expect((await requests.prove(await challenge(), { recoveryCode: bos.recoveryCodes[0]! })).status).toBe(422);
    });

    it('has new codes when they are asked for; the old ones end', async () => {
      const { recoveryCodes } = await requests.anApp(browser);
      const renewed = await requests.send<{ recoveryCodes: string[] }>('PUT', 'second-factors/recovery-codes', browser);
      expect(renewed.body.recoveryCodes.length).toBe(10);
      expect((await requests.prove(await challenge(), { recoveryCode: recoveryCodes[0]! })).status).toBe(422);
      expect((await requests.prove(await challenge(), { recoveryCode: renewed.body.recoveryCodes[0]! })).status).toBe(200);
    });

    it('is removed, and then the password is enough and the codes are gone', async () => {
      await requests.anApp(browser);
      expect((await requests.send('DELETE', 'second-factors/authenticator', browser)).status).toBe(204);
      expect((await sessions.signIn(anne.email, password)).status).toBe(200);
      expect((await requests.view(browser)).body).toMatchObject({ authenticatorAt: null, recoveryCodesLeft: 0 });
      expect((await requests.send('DELETE', 'second-factors/authenticator', browser)).status).toBe(404);
      expect((await requests.send('PUT', 'second-factors/recovery-codes', browser)).status).toBe(409);
    });
  });

  it('is not guessed by trying again and again', async () => {
    const limited = await aWorld([IdentityModule, WithoutSpaces], { environment: { RATE_LIMIT: 'on', ROLE: 'api' } });
    try {
      const carl = await aPerson(limited, { password });
      const there = new FactorRequests(limited);
      const { secret } = await there.anApp(await sessionOf(limited, carl));
      const asked: number[] = [];
      for (let round = 0; round < 3; round++) {
        const { body } = await new SessionRequests(limited).signIn(carl.email, password);
        for (let time = 0; time < 4; time++) asked.push((await there.prove(body.challenge!, { code: '000000' })).status);
      }
      // One of the ten was the app's own first code.
      expect(asked).toEqual([...Array<number>(9).fill(422), 429, 429, 429]);
      const { body } = await new SessionRequests(limited).signIn(carl.email, password);
      expect((await there.prove(body.challenge!, { code: there.code(secret) })).status).toBe(429);
    } finally {
      await limited.close();
    }
  });

  it('is not set up from a foreign page', async () => {
    const answer = await requests.send('PUT', 'second-factors/authenticator', { ...browser, origin: 'https://evil.example' });
    expect(answer.body.code).toBe('platform.foreign-origin');
    expect(browser.origin).toBe(ownOrigin);
  });
});
