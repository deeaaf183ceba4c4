import { hash } from '@node-rs/argon2';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { Passwords } from '../passwords';
import { aPerson, everythingStored, piecesOf, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { quickCost } from '../testing/a-person';
import { cookieOf, ownOrigin as origin, SessionRequests } from '../testing/session-requests';
import { SessionSweep } from './session-sweep';

const password = 'regn på en blå mandag';

describe('the session', () => {
  let world: World;
  let requests: SessionRequests;
  let anne: SpecPerson;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces]);
    requests = new SessionRequests(world);
    anne = await aPerson(world, { email: 'anne@herning.example', password });
  });
  afterAll(() => world.close());

  describe('signing in', () => {
    it('answers who is signed in, sets the cookie and records it', async () => {
      const answer = await requests.signIn(anne.email, password);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        person: { id: anne.id, name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false },
        assurance: 'password',
        authenticatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
        eraseAt: null,
        seeAs: null,
      });
      expect(Date.parse(answer.body.expiresAt) - Date.parse(answer.body.authenticatedAt)).toBeCloseTo(7 * 24 * 3_600_000, -4);
      expect(answer.headers['set-cookie']).toMatch(/^hv-3000=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect((await requests.session({ cookie: cookieOf(answer) })).body).toEqual(answer.body);
      const [event] = (await recordedEvents(world)).slice(-1);
      expect(event).toEqual({
        name: 'identity.session-started',
        actorId: anne.id,
        object: `session ${String(event!.payload['sessionId'])}`,
        payload: expect.anything(),
      });
    });

    it('takes the address in any case', async () => {
      expect((await requests.signIn('Anne@Herning.EXAMPLE', password)).status).toBe(200);
    });

    it('ends the session that the browser had', async () => {
      const before = cookieOf(await requests.signIn(anne.email, password));
      expect((await requests.session({ cookie: before })).status).toBe(200);
      const after = cookieOf(await requests.signIn(anne.email, password, { cookie: before }));
      expect(after).not.toBe(before);
      expect((await requests.session({ cookie: before })).status).toBe(401);
      expect((await requests.session({ cookie: after })).status).toBe(200);
      expect((await recordedEvents(world)).slice(-2).map(({ name }) => name)).toEqual([
        'identity.session-ended',
        'identity.session-started',
      ]);
    });

    it('answers in the same words whatever is wrong, and always verifies once', async () => {
      const passwords = world.app.get(Passwords);
      const blocked = await aPerson(world, { email: 'blocked@herning.example', password });
      await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [blocked.accountId]);
      await aPerson(world, { email: 'invited@herning.example' });
      const attempts = [
        ['anne@herning.example', 'not this one'],
        ['anne@herning.example', ''],
        ['nobody@herning.example', password],
        ['blocked@herning.example', password],
        ['blocked@herning.example', 'not this one'],
        ['invited@herning.example', password],
        ['invited@herning.example', ''],
      ] as const;
      const answers = [];
      for (const [email, secret] of attempts) {
        const before = passwords.verifications;
        const { status, headers, body } = await requests.signIn(email, secret);
        expect(passwords.verifications).toBe(before + 1);
        expect(headers['set-cookie']).toBeUndefined();
        answers.push({ status, body: { ...body, requestId: '' } });
      }
      expect(answers[0]).toEqual({
        status: 401,
        body: { status: 401, code: 'identity.sign-in-failed', detail: expect.any(String), requestId: '' },
      });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const before = passwords.verifications;
      expect((await requests.signIn(anne.email, password)).status).toBe(200);
      expect(passwords.verifications).toBe(before + 1);
    });

    it('hashes anew what was hashed at less than today’s cost', async () => {
      const bo = await aPerson(world, { email: 'bo@herning.example', password });
      const stored = async () =>
        (await world.query<{ hash: string }>('SELECT password_hash AS hash FROM identity_accounts WHERE id = $1', [bo.accountId]))[0]!.hash;
      expect(await stored()).toContain('m=1024,t=1,p=1');
      expect((await requests.signIn(bo.email, 'not this one')).status).toBe(401);
      expect(await stored()).toContain('m=1024,t=1,p=1');
      expect((await requests.signIn(bo.email, password)).status).toBe(200);
      expect(await stored()).toContain('m=19456,t=2,p=1');
      expect((await requests.signIn(bo.email, password)).status).toBe(200);
    });

    it('starts no session for an account that is blocked, or whose password changes, while it signs in', async () => {
      const changes = [
        ['UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', []],
        ['UPDATE identity_accounts SET password_hash = $2 WHERE id = $1', [await hash('another one altogether', quickCost)]],
      ] as const;
      for (const [change, values] of changes) {
        const carl = await aPerson(world, { password });
        const client = await world.database.connect();
        try {
          await client.query('BEGIN');
          await client.query(change, [carl.accountId, ...values]);
          const signingIn = requests.signIn(carl.email, password);
          await someoneWaitsForALock(world);
          await client.query('COMMIT');
          expect((await signingIn).status).toBe(401);
        } finally {
          client.release();
        }
        expect(await world.query('SELECT id FROM identity_sessions WHERE account_id = $1', [carl.accountId])).toEqual([]);
      }
    });

    it('stores no usable secret', async () => {
      const secret = cookieOf(await requests.signIn(anne.email, password)).split('=')[1]!;
      const stored = await everythingStored(world);
      expect(stored).toContain(anne.id);
      for (const piece of [...piecesOf(secret), password]) expect(stored).not.toContain(piece);
    });
  });

  describe('its end', () => {
    it('comes with signing out, at once, although it was known; the browser forgets it too', async () => {
      const headers = { cookie: cookieOf(await requests.signIn(anne.email, password)), origin };
      expect((await requests.session(headers)).status).toBe(200);
      const answer = await requests.signOut(headers);
      expect(answer.status).toBe(204);
      expect(answer.headers['set-cookie']).toBe('hv-3000=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
      expect(answer.headers['clear-site-data']).toBe('"cache"');
      expect((await requests.session(headers)).status).toBe(401);
      expect((await recordedEvents(world)).at(-1)).toMatchObject({
        name: 'identity.session-ended',
        actorId: anne.id,
        payload: { personId: anne.id },
      });
    });

    it('can be asked for again', async () => {
      const headers = await sessionOf(world, anne);
      expect((await requests.signOut(headers)).status).toBe(204);
      const before = (await recordedEvents(world)).length;
      expect((await requests.signOut(headers)).status).toBe(204);
      expect((await requests.signOut({ origin })).status).toBe(204);
      expect((await recordedEvents(world)).length).toBe(before);
    });

    it.each([
      ['twelve hours without use', `used_at = now() - interval '12 hours 1 second'`],
      ['seven days', `expires_at = now() - interval '1 second'`],
    ])('comes after %s', async (_, change) => {
      const dorte = await aPerson(world);
      const headers = await sessionOf(world, dorte);
      await world.query(`UPDATE identity_sessions SET ${change} WHERE account_id = $1`, [dorte.accountId]);
      expect((await requests.session(headers)).status).toBe(401);
      await world.app.get(SessionSweep).sweep();
      expect(await world.query('SELECT id FROM identity_sessions WHERE account_id = $1', [dorte.accountId])).toEqual([]);
    });

    it('is put off by use, which is written at most once a minute', async () => {
      const usedFor = async (seconds: number): Promise<number> => {
        const erik = await aPerson(world);
        const headers = await sessionOf(world, erik);
        await world.query('UPDATE identity_sessions SET used_at = now() - make_interval(secs => $2) WHERE account_id = $1', [
          erik.accountId,
          seconds,
        ]);
        expect((await requests.session(headers)).status).toBe(200);
        const [row] = await world.query<{ age: number }>(
          'SELECT extract(epoch FROM now() - used_at)::float8 AS age FROM identity_sessions WHERE account_id = $1',
          [erik.accountId],
        );
        return row!.age;
      };
      expect(await usedFor(30)).toBeGreaterThanOrEqual(30);
      expect(await usedFor(11 * 3600)).toBeLessThan(30);
    });

    it('is not brought about by the sweep', async () => {
      const headers = await sessionOf(world, anne);
      await world.app.get(SessionSweep).sweep();
      expect((await requests.session(headers)).status).toBe(200);
    });
  });
});

/** Resolves when a statement of this database waits for a lock. */
async function someoneWaitsForALock(world: World): Promise<void> {
  const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await world.query(waiting)).length === 0) await new Promise((resolve) => setImmediate(resolve));
}
