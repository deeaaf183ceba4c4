import type { AccessTokenView } from '@hv/identity/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { Passwords } from '../passwords';
import { aPerson, everythingStored, piecesOf, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { ownOrigin, SessionRequests } from '../testing/session-requests';
import { PasswordResets } from './password-resets.service';

const [oldPassword, newPassword] = ['regn på en blå mandag', 'tre grå gæs på en mark'];

describe('a new password', () => {
  let world: World;
  let sessions: SessionRequests;
  let anne: SpecPerson;

  // The jobs are run by hand, so that what lies between can be looked at.
  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } });
    sessions = new SessionRequests(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.query('DELETE FROM platform_mails');
    await world.query('DELETE FROM identity_password_resets');
    anne = await aPerson(world, { password: oldPassword });
  });

  const post = (path: string, payload: object) =>
    world.request<ProblemView>({ method: 'POST', url: `/api/v1/password-resets${path}`, headers: { origin: ownOrigin }, payload });
  const ask = (email: string) => post('', { email });
  const use = (token: string, password = newPassword) => post('/use', { token, password });
  const work = async (): Promise<void> => {
    const waiting = await world.query<{ id: string }>('SELECT id FROM identity_password_resets WHERE email IS NOT NULL');
    for (const { id: resetId } of waiting) {
      const event = { id: 0, name: '', actorId: null, networkId: null, spaceId: null, payload: { resetId } };
      await world.app.get(PasswordResets).onAsked(event);
      await world.app.get(PasswordResets).onAsked(event);
    }
  };
  const mails = () =>
    world.query<{ recipient: string; subject: string; text: string; personId: string }>(
      'SELECT recipient, subject, text_body AS text, person_id AS "personId" FROM platform_mails ORDER BY id',
    );
  const tokenIn = (text: string): string => /#([\w-]{43})/.exec(text)![1]!;
  const link = async ({ email } = anne): Promise<string> => {
    await ask(email);
    await work();
    return tokenIn((await mails()).at(-1)!.text);
  };

  it('is asked for in the same way whether or not somebody has the address', async () => {
    const blocked = await aPerson(world, { password: oldPassword });
    await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [blocked.accountId]);
    const without = await aPerson(world);
    const jobs = async () =>
      (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM jobs.job WHERE name LIKE 'identity.password-reset-asked%'`))[0]!.n;
    for (const email of [anne.email.toUpperCase(), 'nobody@herning.example', blocked.email, without.email]) {
      const before = [await jobs(), (await recordedEvents(world)).length];
      const answer = await ask(email);
      expect([answer.status, answer.text]).toEqual([202, '']);
      expect([await jobs(), (await recordedEvents(world)).length]).toEqual([before[0]! + 1, before[1]! + 1]);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({ name: 'identity.password-reset-asked', actorId: null });
    }
    expect(await mails()).toEqual([]);
    await work();
    expect((await mails()).map(({ recipient, subject, personId }) => [recipient, subject, personId])).toEqual([
      [anne.email, 'Vælg en ny adgangskode', anne.id],
    ]);
    const left = await world.query('SELECT email, account_id FROM identity_password_resets');
    expect(left).toEqual([{ email: null, account_id: anne.accountId }]);
  });

  it('is set by the link: everything else is signed out, and a mail tells of it', async () => {
    const browser = await sessionOf(world, anne);
    const { body } = await world.request<AccessTokenView>({
      method: 'POST',
      url: '/api/v1/access-tokens',
      headers: browser,
      payload: { name: 'x' },
    });
    const token = await link();
    expect((await use(token)).status).toBe(204);
    expect((await sessions.session(browser)).status).toBe(401);
    const byToken = {
      method: 'PATCH',
      url: '/api/v1/me',
      headers: { authorization: `Bearer ${body.token}` },
      payload: { language: 'en' },
    } as const;
    expect((await world.request(byToken)).status).toBe(401);
    expect((await sessions.signIn(anne.email, oldPassword)).status).toBe(401);
    expect((await sessions.signIn(anne.email, newPassword)).status).toBe(200);
    expect((await mails()).at(-1)).toMatchObject({ recipient: anne.email, subject: 'Din adgangskode er ændret' });
    expect((await recordedEvents(world)).map(({ name }) => name).slice(-4)).toEqual([
      'identity.session-ended',
      'identity.access-token-ended',
      'platform.mail-queued',
      'identity.session-started',
    ]);
    expect((await use(token)).body.code).toBe('identity.link-expired');
  });

  it('is one, however many use the link at the same time', async () => {
    const token = await link();
    const answers = await Promise.all(Array.from({ length: 5 }, () => use(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404, 404]);
  });

  it('is answered in the same words when the link is unknown, used, replaced, expired, or its account blocked; it costs no hash', async () => {
    const replaced = await link();
    const used = await link();
    await use(used);
    const expired = await link();
    await world.query(`UPDATE identity_password_resets SET expires_at = now() - interval '1 second'`);
    const bo = await aPerson(world, { password: oldPassword });
    const ofBlocked = await link(bo);
    await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [bo.accountId]);
    const hashed = jest.spyOn(world.app.get(Passwords), 'hash');
    for (const token of [replaced, used, expired, ofBlocked, 'A'.repeat(43), 'A'.repeat(20)]) {
      const { status, body } = await use(token);
      expect([status, body.code]).toEqual([404, 'identity.link-expired']);
    }
    expect(hashed).not.toHaveBeenCalled();
    hashed.mockRestore();
  });

  it('is a good one, and the link stays until then', async () => {
    const token = await link();
    const weak = await use(token, 'Sommerferie2026');
    expect([weak.status, weak.body.errors]).toEqual([422, [{ path: 'password', code: 'identity.weak-password' }]]);
    expect((await use(token)).status).toBe(204);
  });

  it('has half an hour', async () => {
    await link();
    const [row] = await world.query<{ minutes: number }>(
      'SELECT extract(epoch FROM expires_at - now())::float8 / 60 AS minutes FROM identity_password_resets',
    );
    expect(row!.minutes).toBeGreaterThan(29);
    expect(row!.minutes).toBeLessThanOrEqual(30);
  });

  it('speaks the person’s language', async () => {
    anne = await aPerson(world, { password: oldPassword, language: 'en' });
    await use(await link());
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Choose a new password', 'Your password was changed']);
  });

  it('leaves no token and no password in the database, once the mail is gone', async () => {
    const token = await link();
    await use(token);
    await world.query('DELETE FROM platform_mails');
    const stored = await everythingStored(world);
    for (const piece of [...piecesOf(token), newPassword]) expect(stored).not.toContain(piece);
  });

  it.each([
    ['', {}],
    ['', { email: 'anne' }],
    ['', { email: ['anne@herning.example'] }],
    ['', { email: 'a\0b@herning.example' }],
    ['', { email: 'anne@herning.example', url: 'https://evil.example' }],
    ['/use', { token: 'x', password: newPassword }],
    ['/use', { token: 'A'.repeat(43), password: 'kort' }],
    ['/use', { token: 'A'.repeat(43), password: 'x'.repeat(201) }],
  ])('is not made of nonsense: row %#', async (path, payload) => {
    expect((await post(path, payload)).status).toBe(400);
  });

  it('is not asked for by a foreign page', async () => {
    for (const origin of [undefined, 'null', 'https://evil.example']) {
      const headers = origin === undefined ? {} : { origin };
      const { body } = await world.request<ProblemView>({
        method: 'POST',
        url: '/api/v1/password-resets',
        headers,
        payload: { email: anne.email },
      });
      expect(body.code).toBe('platform.foreign-origin');
    }
  });
});

it('a stranger’s mailbox is not filled with links', async () => {
  const world = await aWorld([IdentityModule, WithoutSpaces], { environment: { RATE_LIMIT: 'on', ROLE: 'api' } });
  try {
    const ask = async (email: string) =>
      (await world.request({ method: 'POST', url: '/api/v1/password-resets', headers: { origin: ownOrigin }, payload: { email } })).status;
    const asked: number[] = [];
    for (const email of ['a@x.example', 'A@x.example', 'a@X.example', 'a@x.example', 'b@x.example']) asked.push(await ask(email));
    expect(asked).toEqual([202, 202, 202, 429, 202]);
  } finally {
    await world.close();
  }
});
