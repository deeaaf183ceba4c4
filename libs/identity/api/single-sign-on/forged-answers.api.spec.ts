import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, WithoutSpaces } from '../testing';
import type { AnIssuer, Forgery } from '../testing/an-issuer';
import { faultIn, FederatedBrowser } from '../testing/federation-requests';
import { FederatedWorld } from '../testing/federated-world';

const claims = { sub: 'u-17', name: 'Anne Hedegaard', email: 'anne@herning.example', email_verified: true };

let there: FederatedWorld;
let world: World;
let issuer: AnIssuer;
let other: AnIssuer;
let browser: FederatedBrowser;

beforeAll(async () => {
  there = await FederatedWorld.open([IdentityModule, WithoutSpaces]);
  ({ world, issuer, other } = there);
  await there.link(await aPerson(world, { email: claims.email }), claims.sub);
});
afterAll(() => there.close());

beforeEach(() => (browser = new FederatedBrowser(world)));

describe('an answer that was forged', () => {
  const now = Math.floor(Date.now() / 1000);
  const forgeries: [string, Forgery][] = [
    ['state', { query: { state: 'A'.repeat(43) } }],
    ['state that is missing', { query: { state: '' } }],
    ['code', { query: { code: 'another' } }],
    ['issuer of the address', { query: { iss: 'https://evil.example' } }],
    ['nonce', { claims: { nonce: 'another' } }],
    ['nonce that is missing', { claims: { nonce: undefined } }],
    ['issuer', { claims: { iss: 'https://evil.example' } }],
    ['audience', { claims: { aud: 'another' } }],
    ['audience among several, for another', { claims: { aud: ['hele-vejen', 'another'], azp: 'another' } }],
    ['token that has expired', { claims: { iat: now - 7_200, exp: now - 3_600 } }],
    ['token of the future', { claims: { nbf: now + 3_600 } }],
    ['token of nobody', { claims: { sub: undefined } }],
    ['signature', { signature: 'foreign' }],
    ['signature that is none', { signature: 'none' }],
    ['token that is missing', { withoutToken: true }],
  ];

  it.each(forgeries)('is refused: %s', async (_, forgery) => {
    expect(faultIn(await browser.through(issuer, claims, forgery))).toBe('refused');
    const answer = await browser.finish();
    expect([answer.status, answer.body.code]).toEqual([404, 'identity.federation-expired']);
    expect(browser.cookies.has('hv-3000')).toBe(false);
  });

  it('is refused in another browser than the one that went', async () => {
    const query = issuer.approve(await browser.depart(), claims);
    const victim = new FederatedBrowser(world);
    expect(faultIn(await victim.comeBack(query))).toBe('expired');
    await victim.depart();
    expect(faultIn(await victim.comeBack(query))).toBe('refused');
    expect((await victim.finish()).status).toBe(404);
    for (const secret of ['', 'x', 'A'.repeat(43), '../'.repeat(20)]) {
      victim.cookies.set('hv-3000-sso', secret);
      expect(faultIn(await victim.comeBack(query))).toBe('expired');
    }
  });

  it('is refused the second time, with the cookie and without', async () => {
    const query = issuer.approve(await browser.depart(), claims);
    const secret = browser.cookies.get('hv-3000-sso')!;
    expect(faultIn(await browser.comeBack(query))).toBeNull();
    expect(faultIn(await browser.comeBack(query))).toBe('expired');
    expect((await browser.finish()).status).toBe(200);
    browser.cookies.set('hv-3000-sso', secret);
    expect(faultIn(await browser.comeBack(query))).toBe('expired');
    expect((await browser.finish()).body.code).toBe('identity.federation-expired');
  });

  it('is finished once, however many try at the same time', async () => {
    await browser.through(issuer, claims);
    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.finish()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
  });

  it('is refused at another organisation than the one that was gone to', async () => {
    const query = issuer.approve(await browser.depart(), claims);
    expect(faultIn(await browser.comeBack(query, 'viborg'))).toBe('expired');
    const toOther = new FederatedBrowser(world, 'viborg');
    const mixed = other.approve(await toOther.depart(), claims, { query: { iss: issuer.address } });
    expect(faultIn(await toOther.comeBack(mixed))).toBe('refused');
  });

  it('is refused too late: on the way, and afterwards', async () => {
    const late = () => world.query(`UPDATE identity_federated_sign_ins SET expires_at = now() - interval '1 second'`);
    const query = issuer.approve(await browser.depart(), claims);
    await late();
    expect(faultIn(await browser.comeBack(query))).toBe('expired');
    await browser.through(issuer, claims);
    await late();
    expect((await browser.finish()).body.code).toBe('identity.federation-expired');
  });

  it('is refused for an issuer that does not call itself by its address', async () => {
    other.metadata = { issuer: issuer.address };
    const fresh = await aWorld([IdentityModule, WithoutSpaces], {
      environment: {
        ROLE: 'api',
        OIDC_ISSUERS: JSON.stringify([{ id: 'viborg', label: 'Viborg', issuer: other.address, clientId: 'hele-vejen' }]),
      },
    });
    try {
      expect(faultIn(await new FederatedBrowser(fresh, 'viborg').depart())).toBe('unreachable');
    } finally {
      other.metadata = {};
      await fresh.close();
    }
  });

  it('is not finished by a foreign page', async () => {
    await browser.through(issuer, claims);
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const { status } = await world.request({
      method: 'POST',
      url: '/api/v1/session/federated',
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(status).toBe(403);
  });

  it.each(['nope', '..', 'HERNING', '__proto__', '%00'])('is not asked for from what is no organisation of ours: %s', async (id) => {
    expect((await browser.send('GET', `sign-in/oidc/${id}`)).status).toBe(404);
    expect((await browser.send('GET', `sign-in/oidc/${id}/return?code=x&state=y`)).status).toBe(404);
  });
});
