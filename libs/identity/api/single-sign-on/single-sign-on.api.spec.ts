import type { World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, type SpecPerson, WithoutSpaces } from '../testing';
import type { AnIssuer } from '../testing/an-issuer';
import { faultIn, FederatedBrowser } from '../testing/federation-requests';
import { FederatedWorld } from '../testing/federated-world';

const password = 'regn på en blå mandag';
const claims = { sub: 'u-17', name: 'Anne Hedegaard', email: 'anne@herning.example', email_verified: true };
const mfa = { ...claims, amr: ['pwd', 'mfa'] };

let there: FederatedWorld;
let world: World;
let issuer: AnIssuer;
let other: AnIssuer;
let anne: SpecPerson;
let browser: FederatedBrowser;

beforeAll(async () => {
  there = await FederatedWorld.open([IdentityModule, WithoutSpaces]);
  ({ world, issuer, other } = there);
});
afterAll(() => there.close());

beforeEach(async () => {
  await world.query('DELETE FROM identity_federated_accounts');
  await world.query('UPDATE identity_accounts SET email = id::text');
  anne = await aPerson(world, { email: claims.email, password });
  browser = new FederatedBrowser(world);
  await there.link(anne, claims.sub);
});

describe('signing in through an organisation', () => {
  it('is offered for each that is configured', async () => {
    const { items } = (await browser.issuers()).body;
    expect(items).toEqual([
      { id: 'herning', label: 'herning Kommune' },
      { id: 'viborg', label: 'viborg Kommune' },
      { id: 'gone', label: 'gone Kommune' },
    ]);
  });

  it('goes there by code, PKCE, state and nonce, in a cookie of this browser', async () => {
    const answer = await browser.send('GET', 'sign-in/oidc/herning?place=/rum/7');
    expect(answer.status).toBe(302);
    expect(answer.headers['set-cookie']).toMatch(/^hv-3000-sso=[\w-]{43}; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/);
    const there = new URL(String(answer.headers['location']));
    expect(there.origin + there.pathname).toBe(`${issuer.address}/authorize`);
    expect(Object.fromEntries(there.searchParams)).toEqual({
      client_id: 'hele-vejen',
      redirect_uri: 'http://localhost:3000/api/v1/sign-in/oidc/herning/return',
      response_type: 'code',
      scope: 'openid profile email',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const again = new URL(await browser.depart()).searchParams;
    for (const name of ['state', 'nonce', 'code_challenge']) expect(again.get(name)).not.toBe(there.searchParams.get(name));
  });

  it('comes back to where one was going, and is then signed in by one’s account', async () => {
    expect(await browser.through(issuer, claims, {}, '?place=/rum/7%3Fside=2')).toBe('/log-ind/retur?tilbage=%2Frum%2F7%3Fside%3D2');
    const answer = await browser.finish();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ person: { id: anne.id }, assurance: 'password', issuer: 'herning' });
    expect([...browser.cookies.keys()]).toEqual(['hv-3000']);
    expect((await browser.send('GET', 'session')).body).toEqual(answer.body);
    expect((await recordedEvents(world)).at(-1)).toMatchObject({ name: 'identity.session-started', actorId: anne.id });
  });

  it('leads to the account that the organisation’s name for the person leads to, whatever address it says', async () => {
    const bo = await aPerson(world, { email: 'bo@herning.example' });
    await there.link(bo, 'u-18');
    const asBo = await browser.signIn(issuer, { ...claims, sub: 'u-18' });
    expect(asBo.body.person.id).toBe(bo.id);
    const ofOther = await new FederatedBrowser(world, 'viborg').signIn(other, claims);
    expect([ofOther.status, ofOther.body.code]).toEqual([409, 'identity.federation-link-needed']);
  });

  it('ends the session that the browser had', async () => {
    await browser.signIn(issuer, claims);
    const before = browser.cookies.get('hv-3000');
    await browser.signIn(issuer, claims);
    expect(browser.cookies.get('hv-3000')).not.toBe(before);
    expect((await world.query('SELECT 1 FROM identity_sessions WHERE account_id = $1', [anne.accountId])).length).toBe(1);
  });

  it('is as sure as the organisation says, and as fresh', async () => {
    const twice = await browser.signIn(issuer, { ...mfa, auth_time: Math.floor(Date.now() / 1000) - 3_600 });
    expect(twice.body.assurance).toBe('second-factor');
    expect(Date.now() - Date.parse(twice.body.authenticatedAt)).toBeGreaterThan(3_500_000);
    const unsaid = await browser.signIn(issuer, claims);
    expect(Date.now() - Date.parse(unsaid.body.authenticatedAt)).toBeGreaterThanOrEqual(15 * 60_000);
    const future = await browser.signIn(issuer, { ...claims, auth_time: Math.floor(Date.now() / 1000) + 20 });
    expect(Date.parse(future.body.authenticatedAt)).toBeLessThanOrEqual(Date.now());
  });

  it('asks for the second factor that one has here, unless the organisation asked for one', async () => {
    await world.query(
      `INSERT INTO identity_passkeys (account_id, credential_id, public_key, counter, name, transports, synced, backed_up)
       VALUES ($1::uuid, $1::text, '', 0, 'Min telefon', '{}', false, false)`,
      [anne.accountId],
    );
    const once = await browser.signIn(issuer, claims);
    expect([once.status, once.body.code, once.body.ways]).toEqual([403, 'identity.second-factor-required', ['passkey', 'recoveryCode']]);
    expect(browser.cookies.has('hv-3000')).toBe(false);
    expect((await browser.signIn(issuer, mfa)).status).toBe(200);
  });

  it('is asked of nobody who is blocked here', async () => {
    await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [anne.accountId]);
    const answer = await browser.signIn(issuer, mfa);
    expect([answer.status, answer.body.code]).toEqual([403, 'identity.federation-blocked']);
  });

  it('takes what stands at the organisation and not in its token, but of nobody else', async () => {
    await world.query('DELETE FROM identity_federated_accounts');
    issuer.more = { sub: 'u-17', email: 'anne@herning.example', email_verified: true };
    expect((await browser.signIn(issuer, { sub: 'u-17' })).body.code).toBe('identity.federation-link-needed');
    issuer.more = { sub: 'u-18', email: 'anne@herning.example', email_verified: true };
    expect(faultIn(await browser.through(issuer, { sub: 'u-17' }))).toBe('refused');
    issuer.more = {};
  });

  it('may be asked of the person anew, and then the proof is fresh', async () => {
    const asked = new URL(await browser.depart('?anew=yes'));
    expect(asked.searchParams.get('prompt')).toBe('login');
    expect(asked.searchParams.get('max_age')).toBe('0');
    const now = Math.floor(Date.now() / 1000);
    const back = async (auth_time?: number) => faultIn(await browser.through(issuer, { ...claims, auth_time }, {}, '?anew=yes'));
    expect(await back(now)).toBeNull();
    expect(await back(now - 3_600)).toBe('refused');
    expect(await back()).toBe('refused');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/%09/evil.example', '/api/v1/session'])(
    'never leads to %s',
    async (place) => {
      expect(await browser.through(issuer, claims, {}, `?place=${place}`)).toBe('/log-ind/retur?tilbage=%2Foverblik');
    },
  );

  it('says so when the organisation cannot be asked, and asks it again the next time', async () => {
    const toGone = new FederatedBrowser(world, 'gone');
    expect(await toGone.depart('?place=/rum/7')).toBe('/log-ind/retur?tilbage=%2Frum%2F7&fejl=unreachable');
    expect(toGone.cookies.size).toBe(0);
  });

  it('says so when the person or the organisation would not', async () => {
    const state = new URL(await browser.depart()).searchParams.get('state')!;
    const query = new URLSearchParams({ error: 'access_denied', error_description: '<b>x</b>', state, iss: issuer.address });
    expect(await browser.comeBack(`?${query}`)).toBe('/log-ind/retur?tilbage=%2Foverblik&fejl=declined');
  });

  it('leads to where one signs out there too', async () => {
    const { headers } = await browser.send('GET', 'sign-in/oidc/herning/sign-out');
    const there = new URL(String(headers['location']));
    expect(there.origin + there.pathname).toBe(`${issuer.address}/end`);
    expect(Object.fromEntries(there.searchParams)).toEqual({
      client_id: 'hele-vejen',
      post_logout_redirect_uri: 'http://localhost:3000/log-ind',
    });
    expect((await browser.send('GET', 'sign-in/oidc/gone/sign-out')).headers['location']).toBe('http://localhost:3000/log-ind');
  });

  it('leaves nothing of the secret, the code or the token in the database', async () => {
    const asked = new URL(await browser.depart());
    const stored = async () => JSON.stringify(await world.query('SELECT s::text FROM identity_federated_sign_ins s'));
    const secret = browser.cookies.get('hv-3000-sso')!;
    const query = issuer.approve(asked.href, claims);
    await browser.comeBack(query);
    const text = await stored();
    for (const kept of [
      secret,
      asked.searchParams.get('state')!,
      asked.searchParams.get('nonce')!,
      new URLSearchParams(query).get('code')!,
    ])
      expect(text).not.toContain(kept);
    await browser.finish();
    expect(
      await world.query('SELECT 1 FROM identity_federated_sign_ins WHERE answer IS NOT NULL AND secret_hash = sha256($1)', [secret]),
    ).toEqual([]);
  });
});
