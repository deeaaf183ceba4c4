import { aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { Passwords } from '../passwords';
import { aPerson, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { ownOrigin as origin, SessionRequests } from '../testing/session-requests';
import { WhoAmI } from '../testing/who-am-i';

const password = 'regn på en blå mandag';

describe('a session is refused to', () => {
  let world: World;
  let requests: SessionRequests;
  let anne: SpecPerson;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces, WhoAmI]);
    requests = new SessionRequests(world);
    anne = await aPerson(world, { email: 'anne@herning.example', password });
  });
  afterAll(() => world.close());

  describe('who comes without one', () => {
    it.each([
      ['no cookie', undefined],
      ['an empty one', 'hv-3000='],
      ['rubbish', 'hv-3000=%00%ff;;;='],
      ['a secret nobody has', `hv-3000=${'A'.repeat(43)}`],
      ['an enormous one', `hv-3000=${'A'.repeat(9_000)}`],
      ['the cookie of another instance', `hv-3001=${'A'.repeat(43)}`],
    ])('is not let in with %s', async (_, cookie) => {
      const { status, body } = await requests.session(cookie === undefined ? {} : { cookie });
      expect([status, body.code]).toEqual([401, 'platform.sign-in-needed']);
    });

    it('is not let in with a session’s secret as a token', async () => {
      const { cookie } = await sessionOf(world, anne);
      const bearer = { authorization: `Bearer ${cookie.split('=')[1]}` };
      expect((await requests.session({ cookie })).status).toBe(200);
      expect((await world.request({ method: 'GET', url: '/api/v1/who-am-i', headers: bearer })).status).toBe(401);
    });
  });

  describe('foreign pages', () => {
    const foreign = [
      undefined,
      'null',
      '',
      'https://evil.example',
      'http://localhost:3000.evil.example',
      'http://localhost:3001',
      'https://localhost:3000',
      'http://evil.localhost:3000',
    ];

    it.each(foreign)('cannot sign anyone in or out from Origin %s', async (from) => {
      const { cookie } = await sessionOf(world, anne);
      const headers = from === undefined ? { cookie } : { cookie, origin: from };
      const payload = { email: anne.email, password };
      const signingIn = await world.request<ProblemView>({ method: 'POST', url: '/api/v1/session', headers, payload });
      const signingOut = await requests.signOut(headers);
      for (const answer of [signingIn, signingOut]) {
        expect([answer.status, answer.body.code]).toEqual([403, 'platform.foreign-origin']);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
      expect((await requests.session({ cookie })).status).toBe(200);
    });

    it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('are not those of %s', async (from) => {
      expect((await requests.signIn(anne.email, password, { origin: from })).status).toBe(200);
    });

    it.each([
      ['application/x-www-form-urlencoded', `email=${encodeURIComponent('anne@herning.example')}&password=x`],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nanne@herning.example\r\n--x--'],
      ['text/plain', JSON.stringify({ email: 'anne@herning.example', password })],
    ])('cannot send %s', async (type, payload) => {
      const answer = await world.request<ProblemView>({
        method: 'POST',
        url: '/api/v1/session',
        headers: { origin, 'content-type': type },
        payload,
      });
      expect(answer.body.code).toBe('platform.unsupported-type');
      expect(answer.headers['set-cookie']).toBeUndefined();
    });
  });

  describe('hostile bodies', () => {
    const raw = (payload: string | Buffer) =>
      world.request<ProblemView>({
        method: 'POST',
        url: '/api/v1/session',
        headers: { origin, 'content-type': 'application/json' },
        payload,
      });
    const bodyWith = (fields: object): string => JSON.stringify({ email: 'anne@herning.example', password, ...fields });

    it.each([
      ['nothing', '', 400],
      ['no JSON', '{"email":', 400],
      ['null', 'null', 400],
      ['an array', `[${bodyWith({})}]`, 400],
      ['a number', '7', 400],
      ['no password', JSON.stringify({ email: 'anne@herning.example' }), 400],
      ['an object as password', bodyWith({ password: { $ne: '' } }), 400],
      ['a list as password', bodyWith({ password: [password] }), 400],
      ['no address', bodyWith({ email: 'anne' }), 400],
      ['a field of another table', bodyWith({ administrator: true }), 400],
      ['a prototype', `{"__proto__":{"administrator":true},"email":"anne@herning.example","password":"x"}`, 400],
      ['NUL', bodyWith({ password: 'a\0b' }), 400],
      ['a lone surrogate', '{"email":"anne@herning.example","password":"\\ud800"}', 400],
      ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400],
      ['a long password', bodyWith({ password: 'x'.repeat(201) }), 400],
      ['a long address', bodyWith({ email: `${'x'.repeat(300)}@herning.example` }), 400],
      ['a deep one', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 400],
      ['an enormous one', bodyWith({ password: 'x'.repeat(600_000) }), 413],
    ])('%s is refused', async (_, payload, status) => {
      const before = world.app.get(Passwords).verifications;
      const answer = await raw(payload);
      expect([answer.status, answer.body.status]).toEqual([status, status]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.text).not.toContain(password);
      expect(world.app.get(Passwords).verifications).toBe(before);
    });
  });
});
