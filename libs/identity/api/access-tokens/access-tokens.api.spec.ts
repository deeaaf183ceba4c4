import { randomUUID } from 'node:crypto';
import type { AccessTokenItemView, AccessTokenView } from '@hv/identity/contracts';
import type { Actor } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, piecesOf, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { WhoAmI } from '../testing/who-am-i';

const url = '/api/v1/access-tokens';
const day = 24 * 3_600_000;

describe('access tokens', () => {
  let world: World;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces, WhoAmI])));
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world);
    browser = await sessionOf(world, anne);
  });

  const create = (payload: object, headers: object = {}) =>
    world.request<AccessTokenView & ProblemView>({ method: 'POST', url, headers: { ...browser, ...headers }, payload });
  const list = (query = '', headers: object = browser) =>
    world.request<Page<AccessTokenItemView> & ProblemView>({ method: 'GET', url: `${url}${query}`, headers: { ...headers } });
  const end = (id: string, headers: object = browser) =>
    world.request<ProblemView>({ method: 'DELETE', url: `${url}/${id}`, headers: { ...headers } });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const whoAmI = (token: string) => world.request<Actor & ProblemView>({ method: 'GET', url: '/api/v1/who-am-i', headers: bearer(token) });
  const changeLanguage = (token: string) =>
    world.request<ProblemView>({ method: 'PATCH', url: '/api/v1/me', headers: bearer(token), payload: { language: 'en' } });

  it('let a script in without a cookie or an Origin, for both reading and writing', async () => {
    const { status, headers, body } = await create({ name: 'Nightly export' });
    expect([status, headers['cache-control']]).toEqual([201, 'no-store']);
    expect(body).toEqual({ id: expect.any(String), token: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await whoAmI(body.token)).body).toMatchObject({
      personId: anne.id,
      credential: { kind: 'token', id: body.id },
      scopes: ['read', 'write'],
    });
    expect((await changeLanguage(body.token)).status).toBe(200);
    expect((await recordedEvents(world)).at(-2)).toMatchObject({
      name: 'identity.access-token-created',
      actorId: anne.id,
      object: `access-token ${body.id}`,
    });
  });

  it('do no more than their scopes', async () => {
    const reading = (await create({ name: 'reads', scopes: ['read'] })).body.token;
    const writing = (await create({ name: 'writes', scopes: ['write'] })).body.token;
    const nothing = (await create({ name: 'nothing', scopes: [] })).body.token;
    expect([(await whoAmI(reading)).status, (await changeLanguage(reading)).status]).toEqual([200, 403]);
    expect([(await whoAmI(writing)).status, (await changeLanguage(writing)).status]).toEqual([403, 200]);
    expect([(await whoAmI(nothing)).status, (await changeLanguage(nothing)).status]).toEqual([403, 403]);
    expect((await changeLanguage(reading)).body.code).toBe('identity.scope-missing');
  });

  it('cannot make, see or end tokens, nor pass as a session', async () => {
    const { id, token } = (await create({ name: 'script' })).body;
    const answers = [
      await world.request<ProblemView>({ method: 'POST', url, headers: bearer(token), payload: { name: 'another' } }),
      await list('', bearer(token)),
      await end(id, bearer(token)),
      await world.request<ProblemView>({ method: 'GET', url: '/api/v1/session', headers: bearer(token) }),
    ];
    for (const { status, body } of answers) expect([status, body.code]).toEqual([403, 'identity.session-needed']);
    const asCookie = await world.request({ method: 'GET', url: '/api/v1/session', headers: { cookie: `hv-3000=${token}` } });
    expect(asCookie.status).toBe(401);
    expect((await whoAmI(token)).status).toBe(200);
  });

  it('do not end a session when they sign out', async () => {
    const { token } = (await create({ name: 'script' })).body;
    expect(
      (await world.request({ method: 'DELETE', url: '/api/v1/session', headers: { ...bearer(token), cookie: browser.cookie } })).status,
    ).toBe(204);
    expect((await whoAmI(token)).status).toBe(200);
    expect((await list()).status).toBe(200);
  });

  it('expire: after 90 days, or as asked, at most after 365', async () => {
    const lifetimes = async (payload: object): Promise<number> => {
      const { id } = (await create(payload)).body;
      const [row] = await world.query<{ ms: number }>(
        'SELECT extract(epoch FROM expires_at - created_at)::float8 * 1000 AS ms FROM identity_access_tokens WHERE id = $1',
        [id],
      );
      return row!.ms / day;
    };
    expect(await lifetimes({ name: 'default' })).toBe(90);
    expect(await lifetimes({ name: 'short', expiresInDays: 1 })).toBe(1);
    expect(await lifetimes({ name: 'long', expiresInDays: 365 })).toBe(365);
    const { id, token } = (await create({ name: 'old' })).body;
    await world.query(`UPDATE identity_access_tokens SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    const { status, body } = await whoAmI(token);
    expect([status, body.code]).toEqual([401, 'platform.sign-in-needed']);
  });

  it.each([
    ['no name', {}],
    ['an empty name', { name: '' }],
    ['a blank name', { name: ' \t ' }],
    ['a long name', { name: 'x'.repeat(101) }],
    ['NUL', { name: 'a\0b' }],
    ['an unknown scope', { name: 'x', scopes: ['admin'] }],
    ['a scope twice', { name: 'x', scopes: ['read', 'read'] }],
    ['scopes as text', { name: 'x', scopes: 'read' }],
    ['no days', { name: 'x', expiresInDays: 0 }],
    ['too many days', { name: 'x', expiresInDays: 366 }],
    ['half days', { name: 'x', expiresInDays: 1.5 }],
    ['days as text', { name: 'x', expiresInDays: '90' }],
    ['another’s account', { name: 'x', accountId: randomUUID() }],
    ['a deep one', { name: 'x', scopes: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown }],
  ])('are not made of %s', async (_, payload) => {
    expect((await create(payload)).status).toBe(400);
    expect((await list()).body.items).toEqual([]);
  });

  it.each([undefined, 'null', 'https://evil.example'])('are not made, nor ended, from Origin %s', async (origin) => {
    const { id } = (await create({ name: 'mine' })).body;
    const headers = { cookie: browser.cookie, ...(origin === undefined ? {} : { origin }) };
    const made = await world.request<ProblemView>({ method: 'POST', url, headers, payload: { name: 'theirs' } });
    const ended = await end(id, headers);
    for (const { status, body } of [made, ended]) expect([status, body.code]).toEqual([403, 'platform.foreign-origin']);
    expect((await list()).body.items.map(({ name }) => name)).toEqual(['mine']);
  });

  it.each(['', 'x', 'Bearer', 'A'.repeat(43), 'A'.repeat(44), 'A'.repeat(600), '%00', 'a b'])('are not guessed: %s', async (guess) => {
    expect((await whoAmI(guess)).status).toBe(401);
  });

  describe('in the list', () => {
    it('are one’s own, the newest first, a page at a time, without the token', async () => {
      for (const name of ['first', 'second', 'third']) await create({ name, scopes: ['read'] });
      const bo = await sessionOf(world, await aPerson(world));
      await create({ name: 'of Bo' }, bo);
      const page = (await list('?limit=2')).body;
      expect(page.items).toEqual(
        ['third', 'second'].map((name) => ({
          id: expect.any(String),
          name,
          scopes: ['read'],
          createdAt: expect.stringMatching(/Z$/),
          expiresAt: expect.stringMatching(/Z$/),
        })),
      );
      const rest = (await list(`?limit=2&after=${page.next}`)).body;
      expect([rest.items.map(({ name }) => name), rest.next]).toEqual([['first'], null]);
      expect((await list('', bo)).body.items.map(({ name }) => name)).toEqual(['of Bo']);
    });

    it.each([
      '?limit=0',
      '?limit=201',
      '?limit=x',
      '?after=x',
      `?after=${Buffer.from('["x"]').toString('base64url')}`,
      '?limit=1&limit=2',
      '?owner=x',
    ])('are not asked for by %s', async (query) => {
      expect((await list(query)).status).toBe(400);
    });
  });

  describe('that are ended', () => {
    it('stop at once, although they were known, and leave the list', async () => {
      const { id, token } = (await create({ name: 'script' })).body;
      expect((await whoAmI(token)).status).toBe(200);
      expect((await end(id)).status).toBe(204);
      expect((await whoAmI(token)).status).toBe(401);
      expect((await list()).body.items).toEqual([]);
      expect((await end(id)).status).toBe(404);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({
        name: 'identity.access-token-ended',
        actorId: anne.id,
        payload: { tokenId: id, personId: anne.id },
      });
    });

    it('are one’s own; another’s, or what is none, is not there', async () => {
      const { id, token } = (await create({ name: 'script' })).body;
      const bo = await sessionOf(world, await aPerson(world, { administrator: true }));
      const answers = [await end(id, bo), await end(randomUUID()), await end('x'), await end('%00')];
      for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'platform.not-found']);
      expect((await whoAmI(token)).status).toBe(200);
    });
  });

  describe('asked for with a key', () => {
    it('are the same when asked again, also at the same time, and after their end', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: 12 }, () => create({ name: 'script' }, key)));
      expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
      for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
      const { id, token } = answers[0]!.body;
      expect((await whoAmI(token)).status).toBe(200);
      expect((await list()).body.items.length).toBe(1);
      expect((await recordedEvents(world)).filter(({ object }) => object === `access-token ${id}`).length).toBe(1);
      await end(id);
      expect((await create({ name: 'script' }, key)).body).toEqual({ id, token });
      expect((await whoAmI(token)).status).toBe(401);
    });

    it('are refused when the key was used for another request', async () => {
      const key = { 'idempotency-key': randomUUID() };
      await create({ name: 'script' }, key);
      const { status, body } = await create({ name: 'script', scopes: ['read'] }, key);
      expect([status, body.code]).toEqual([422, 'platform.idempotency-key-reused']);
    });

    it('are not shown again to another session', async () => {
      const key = { 'idempotency-key': randomUUID() };
      await create({ name: 'script' }, key);
      const { status, body } = await create({ name: 'script' }, { ...key, ...(await sessionOf(world, anne)) });
      expect([status, body.code]).toEqual([409, 'identity.token-shown-once']);
    });

    it('are another person’s own with the same key', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const mine = (await create({ name: 'script' }, key)).body;
      const theirs = await create({ name: 'script' }, { ...key, ...(await sessionOf(world, await aPerson(world))) });
      expect(theirs.status).toBe(201);
      expect(theirs.body.token).not.toBe(mine.token);
    });

    it('need a UUID as key', async () => {
      expect((await create({ name: 'script' }, { 'idempotency-key': 'again' })).body.code).toBe('platform.idempotency-key-invalid');
    });
  });

  it('are not in the database', async () => {
    const key = randomUUID();
    const tokens = [
      (await create({ name: 'script' })).body.token,
      (await create({ name: 'script' }, { 'idempotency-key': key })).body.token,
    ];
    const stored = await everythingStored(world);
    expect(stored).toContain(key);
    for (const piece of tokens.flatMap(piecesOf)) expect(stored).not.toContain(piece);
  });
});
