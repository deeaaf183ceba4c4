import { newId } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, type SpecPerson, WithoutSpaces } from '../testing';
import { AnIssuer } from '../testing/an-issuer';
import { FederatedBrowser } from '../testing/federation-requests';

const password = 'regn på en blå mandag';

let world: World;
let issuer: AnIssuer;
let browser: FederatedBrowser;
/** What the organisation says of somebody whom nobody knows here; another one each time. */
let claims: { sub: string; name: string; email: string; email_verified?: boolean };

beforeAll(async () => {
  issuer = await AnIssuer.start();
  const { clientSecret, address } = issuer;
  const herning = { id: 'herning', label: 'Herning Kommune', issuer: address, clientId: 'hele-vejen', clientSecret };
  const mapping = {
    newcomers: true,
    networks: [newId()],
    organisations: { herning: '0657' },
    roleClaim: 'groups',
    roles: { leder: 'project-lead' },
  };
  const open = { ...herning, ...mapping, id: 'aaben', label: 'Åben' };
  world = await aWorld([IdentityModule, WithoutSpaces], {
    environment: { ROLE: 'api', OIDC_ISSUERS: JSON.stringify([herning, open]) },
  });
});
afterAll(async () => {
  await world.close();
  await issuer.stop();
});

beforeEach(() => {
  const sub = newId();
  claims = { sub, name: 'Ida Ny', email: `${sub}@herning.example`, email_verified: true };
  browser = new FederatedBrowser(world);
});

const signIn = ({ email }: SpecPerson) => browser.send('POST', 'session', { email, password });
const refusal = async (given: object = claims) => {
  const { status, body } = await browser.signIn(issuer, given);
  return [status, body.code];
};
const invite = async (email: string, more = "NULL, now() + interval '1 day'", name = 'Ida fra listen') =>
  world.query(
    `INSERT INTO identity_invitations (kind, email, name, language, used_at, withdrawn_at, expires_at) VALUES ('account', $1, $2, 'en', NULL, ${more})`,
    [email, name],
  );
const eventsSince = async (count: number) => (await recordedEvents(world)).slice(count).map(({ name }) => name);

describe('somebody whom only their organisation knows', () => {
  it('is let in by nothing but an account, an invitation or the configuration', async () => {
    expect(await refusal()).toEqual([403, 'identity.federation-unknown']);
    expect(await world.query('SELECT 1 FROM identity_accounts WHERE email = $1', [claims.email])).toEqual([]);
  });

  it('is not known by an address that the organisation does not vouch for', async () => {
    await aPerson(world, { email: claims.email, password });
    for (const email_verified of [false, undefined, 'no', 1])
      expect(await refusal({ ...claims, email_verified })).toEqual([403, 'identity.federation-mail-unverified']);
    await invite('other@herning.example');
    expect(await refusal({ ...claims, email: 'other@herning.example', email_verified: false })).toEqual([
      403,
      'identity.federation-mail-unverified',
    ]);
    expect(await refusal({ sub: claims.sub })).toEqual([403, 'identity.federation-mail-unverified']);
  });

  it('gets the account that they were invited to, and no password', async () => {
    const before = (await recordedEvents(world)).length;
    await invite(claims.email);
    const { status, body } = await browser.signIn(issuer, claims);
    expect(status).toBe(200);
    expect(body.person).toMatchObject({ name: 'Ida Ny', language: 'en', administrator: false });
    expect(await eventsSince(before)).toEqual([
      'identity.account-created',
      'identity.federated-account-linked',
      'identity.session-started',
    ]);
    expect((await refusal())[0]).toBe(200);
    const [account] = await world.query('SELECT password_hash, email FROM identity_accounts WHERE person_id = $1', [body.person.id]);
    expect(account).toEqual({ password_hash: null, email: claims.email });
    expect(await world.query('SELECT 1 FROM identity_invitations WHERE email = $1 AND used_at IS NULL', [claims.email])).toEqual([]);
  });

  it('is called as the invitation says where the organisation says nothing', async () => {
    await invite(claims.email);
    const { sub, email, email_verified } = claims;
    expect((await browser.signIn(issuer, { sub, email, email_verified })).body.person.name).toBe('Ida fra listen');
  });

  it.each([
    ['withdrawn', `now(), now() + interval '1 day'`],
    ['expired', `NULL, now() - interval '1 second'`],
  ])('is not let in by an invitation that is %s', async (_, more) => {
    await invite(claims.email, more);
    expect(await refusal()).toEqual([403, 'identity.federation-unknown']);
  });

  it('comes in by the configuration, where it maps a role and an organisation to them', async () => {
    const there = new FederatedBrowser(world, 'aaben');
    expect((await there.signIn(issuer, claims)).body.code).toBe('identity.federation-unknown');
    expect((await there.signIn(issuer, { ...claims, groups: ['chef'] })).body.code).toBe('identity.federation-unknown');
    expect((await there.signIn(issuer, { ...claims, groups: ['leder'] })).status).toBe(200);
  });
});

describe('somebody who has an account', () => {
  let anne: SpecPerson;
  beforeEach(async () => (anne = await aPerson(world, { email: claims.email, password })));

  it('signs in to it once as ever, and links it; from then on the organisation is enough', async () => {
    expect(await refusal()).toEqual([409, 'identity.federation-link-needed']);
    expect((await browser.waiting()).body).toEqual({ label: 'Herning Kommune', email: claims.email, name: 'Ida Ny' });
    expect((await browser.link()).status).toBe(401);
    await signIn(anne);
    const before = (await recordedEvents(world)).length;
    expect((await browser.link()).status).toBe(204);
    expect(await eventsSince(before)).toEqual(['identity.federated-account-linked', 'platform.mail-queued']);
    expect(browser.cookies.has('hv-3000-sso')).toBe(false);
    const [mail] = await world.query<{ text: string; recipient: string }>('SELECT * FROM platform_mails ORDER BY id DESC LIMIT 1');
    expect(mail).toMatchObject({ recipient: anne.email });

    const elsewhere = new FederatedBrowser(world);
    const { body } = await elsewhere.signIn(issuer, { ...claims, email: 'another@herning.example' });
    expect(body.person.id).toBe(anne.id);
    const { items } = (await elsewhere.accounts()).body;
    expect(items).toEqual([
      { id: expect.any(String), label: 'Herning Kommune', createdAt: expect.any(String), usedAt: expect.any(String) },
    ]);
  });

  it('is not taken over by whoever has the address at an organisation', async () => {
    expect(await refusal()).toEqual([409, 'identity.federation-link-needed']);
    expect(await refusal({ ...claims, email: claims.email.toUpperCase() })).toEqual([409, 'identity.federation-link-needed']);
    expect(await world.query('SELECT 1 FROM identity_federated_accounts WHERE subject = $1', [claims.sub])).toEqual([]);
  });

  it('links whatever address the organisation says, when they are signed in and say so', async () => {
    await signIn(anne);
    const foreign = { sub: claims.sub, name: 'A. Hedegaard' };
    expect(await refusal(foreign)).toEqual([409, 'identity.federation-link-offered']);
    expect((await browser.waiting()).body).toEqual({ label: 'Herning Kommune', email: null, name: 'A. Hedegaard' });
    expect((await browser.link()).status).toBe(204);
    expect((await new FederatedBrowser(world).signIn(issuer, foreign)).body.person.id).toBe(anne.id);
  });

  it('must have proved lately that it is theirs', async () => {
    await browser.through(issuer, claims);
    await signIn(anne);
    await world.query(`UPDATE identity_sessions SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [anne.accountId]);
    const answer = await browser.link();
    expect([answer.status, answer.body.code, answer.body.ways]).toEqual([403, 'identity.proof-needed', ['password']]);
    await browser.send('PUT', 'session/proof', { password });
    expect((await browser.link()).status).toBe(204);
  });

  it('links nothing that did not come back in this very browser, nor twice, nor too late', async () => {
    await signIn(anne);
    expect((await browser.link()).body.code).toBe('identity.federation-expired');
    await browser.depart();
    expect((await browser.link()).body.code).toBe('identity.federation-expired');
    await browser.through(issuer, claims);
    await world.query(`UPDATE identity_federated_sign_ins SET expires_at = now()`);
    expect((await browser.link()).body.code).toBe('identity.federation-expired');
  });

  it('of two accounts links one', async () => {
    const bo = await aPerson(world, { password });
    const ofBo = new FederatedBrowser(world);
    await ofBo.send('POST', 'session', { email: bo.email, password });
    await signIn(anne);
    await Promise.all([browser.through(issuer, claims), ofBo.through(issuer, claims)]);
    const answers = await Promise.all([browser.link(), ofBo.link()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.map(({ body }) => body?.code)).toContain('identity.federation-taken');
    expect((await world.query('SELECT 1 FROM identity_federated_accounts WHERE subject = $1', [claims.sub])).length).toBe(1);
  });
});

describe('a link', () => {
  it('is ended by its person, and by nobody else', async () => {
    const anne = await aPerson(world, { password });
    const stranger = await aPerson(world, { password });
    await signIn(anne);
    await browser.through(issuer, claims);
    await browser.link();
    const { id } = (await browser.accounts()).body.items[0]!;
    const other = new FederatedBrowser(world);
    await other.send('POST', 'session', { email: stranger.email, password });
    expect((await other.unlink(id)).status).toBe(404);
    expect((await browser.unlink(id)).status).toBe(204);
    expect((await recordedEvents(world)).some(({ name }) => name === 'identity.federated-account-unlinked')).toBe(true);
    expect((await browser.unlink(id)).status).toBe(404);
    expect(await refusal()).toEqual([409, 'identity.federation-link-offered']);
  });

  it('stays when one could not sign in without it', async () => {
    await invite(claims.email);
    await browser.signIn(issuer, { ...claims, auth_time: Math.floor(Date.now() / 1000) });
    const { id } = (await browser.accounts()).body.items[0]!;
    const answer = await browser.unlink(id);
    expect([answer.status, answer.body.code]).toEqual([409, 'identity.last-way-in']);
    expect((await browser.accounts()).body.items.length).toBe(1);
  });

  it('is proved anew at the organisation, where there is no password', async () => {
    await invite(claims.email);
    await browser.signIn(issuer, claims);
    const { id } = (await browser.accounts()).body.items[0]!;
    const stale = await browser.unlink(id);
    expect([stale.status, stale.body.ways]).toEqual([403, ['issuer:herning']]);
    await browser.through(issuer, { ...claims, auth_time: Math.floor(Date.now() / 1000) }, {}, '?anew=yes');
    await browser.finish();
    expect((await browser.unlink(id)).body.code).toBe('identity.last-way-in');
  });

  it('goes with its account', async () => {
    const anne = await aPerson(world, { password });
    await world.query('INSERT INTO identity_federated_accounts (account_id, issuer, subject) VALUES ($1, $2, $3)', [
      anne.accountId,
      issuer.address,
      claims.sub,
    ]);
    await world.query('DELETE FROM identity_accounts WHERE id = $1', [anne.accountId]);
    expect(await refusal()).toEqual([403, 'identity.federation-unknown']);
  });
});
