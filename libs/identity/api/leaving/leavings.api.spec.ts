import { randomUUID } from 'node:crypto';
import type { LeavingView, SessionView } from '@hv/identity/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { Leavings } from './leavings.service';

const day = 24 * 3_600_000;

describe('leaving', () => {
  let world: World;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } })));
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world, { name: `Anne ${randomUUID()}` });
    browser = await sessionOf(world, anne);
  });

  type Headers = Readonly<Record<string, string>>;
  const send = <Body>(method: 'PUT' | 'DELETE' | 'POST' | 'GET', path: string, payload?: object, headers: Headers = browser) =>
    world.request<Body & ProblemView>({ method, url: `/api/v1/${path}`, headers, ...(payload ? { payload } : {}) });
  const leave = (headers: Headers = browser): Promise<Answer<LeavingView & ProblemView>> => send('PUT', 'me/leaving', {}, headers);
  const stale = (): Promise<object[]> => world.query(`UPDATE identity_sessions SET authenticated_at = now() - interval '16 minutes'`);
  const eraseAt = async (): Promise<string | null> => (await send<SessionView>('GET', 'session')).body.eraseAt;
  const due = (personId = anne.id): Promise<void> =>
    world.app.get(Leavings).onDue({ id: 0, name: '', actorId: null, networkId: null, spaceId: null, payload: { personId } });
  const nameOf = async ({ id } = anne): Promise<string> =>
    (await world.query<{ name: string }>('SELECT name FROM identity_persons WHERE id = $1', [id]))[0]!.name;
  const linkOf = async ({ id } = anne): Promise<string> => {
    const mails = await world.query<{ text: string }>(
      'SELECT text_body AS text FROM platform_mails WHERE person_id = $1 ORDER BY id DESC',
      [id],
    );
    return /\/bliv#([\w-]{43})/.exec(mails[0]!.text)![1]!;
  };
  const wait = (personId = anne.id): Promise<object[]> =>
    world.query('UPDATE identity_leavings SET erase_at = now() WHERE person_id = $1', [personId]);

  describe('by oneself', () => {
    it('erases after fourteen days, and not before; until then one is signed in and told', async () => {
      const { status, body } = await leave();
      expect(status).toBe(200);
      expect(Math.abs(Date.parse(body.eraseAt) - Date.now() - 14 * day)).toBeLessThan(60_000);
      expect(await eraseAt()).toBe(body.eraseAt);
      await due();
      expect(await nameOf()).toBe(anne.name);
      await wait();
      await due();
      await due();
      expect(await nameOf()).toBe('Tidligere medlem');
      expect((await send('GET', 'session')).status).toBe(401);
      const stored = await everythingStored(world);
      for (const trace of [anne.name, anne.email]) expect(stored).not.toContain(trace);
      expect((await recordedEvents(world)).filter(({ object }) => object === `person ${anne.id}`).map(({ name }) => name)).toEqual([
        'identity.leaving-asked',
        'identity.person-erased',
      ]);
    });

    it('needs a fresh proof of who one is', async () => {
      await stale();
      const { status, body } = await leave();
      expect([status, body.code]).toEqual([403, 'identity.proof-needed']);
      expect(await eraseAt()).toBeNull();
    });

    it('again is no change, and sends no second mail', async () => {
      const answers = await Promise.all([leave(), leave()]);
      expect(answers[1]!.body).toEqual(answers[0]!.body);
      expect(await world.query('SELECT 1 FROM platform_mails WHERE person_id = $1', [anne.id])).toHaveLength(1);
    });

    it('can be taken back, by the page and by the link of the mail, which then is dead', async () => {
      await leave();
      expect((await send('DELETE', 'me/leaving')).status).toBe(204);
      expect((await send('DELETE', 'me/leaving')).status).toBe(204);
      expect(await eraseAt()).toBeNull();
      await leave();
      const token = await linkOf();
      const visitor = { origin: browser.origin };
      expect((await send('POST', 'leavings/stop', { token }, visitor)).status).toBe(204);
      expect(await eraseAt()).toBeNull();
      const again = await send('POST', 'leavings/stop', { token }, visitor);
      expect([again.status, again.body.code]).toEqual([404, 'identity.link-expired']);
      await wait();
      await due();
      expect(await nameOf()).toBe(anne.name);
    });

    it('cannot be taken back once the days are over', async () => {
      await leave();
      const token = await linkOf();
      await wait();
      expect((await send('POST', 'leavings/stop', { token }, { origin: browser.origin })).status).toBe(404);
      await send('DELETE', 'me/leaving');
      await due();
      expect(await nameOf()).toBe('Tidligere medlem');
    });

    it('is not for whoever alone runs the system, also when two leave at once', async () => {
      await world.query('UPDATE identity_accounts SET administrator = false');
      const [one, two] = [await aPerson(world, { administrator: true }), await aPerson(world, { administrator: true })];
      const answers = await Promise.all([leave(await sessionOf(world, one)), leave(await sessionOf(world, two))]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)!.body.code).toBe('identity.last-administrator');
    });

    it.each([{ token: 'A'.repeat(43) }, { token: 'A'.repeat(30) }])('is not stopped by a link that was guessed: %j', async (payload) => {
      expect((await send('POST', 'leavings/stop', payload, { origin: browser.origin })).status).toBe(404);
    });
  });

  describe('by an administrator', () => {
    let administrator: Headers;
    let accountOfAdministrator: string;
    beforeEach(async () => {
      const person = await aPerson(world, { administrator: true });
      accountOfAdministrator = person.accountId;
      administrator = await sessionOf(world, person);
    });
    const erase = (change: object = {}, headers = administrator) =>
      send<LeavingView>(
        'PUT',
        'admin/accounts/erasure',
        { accountId: anne.accountId, reason: 'Stoppet i kommunen', atOnce: false, ...change },
        headers,
      );

    it('takes a reason, which is kept, and the same fourteen days', async () => {
      const { status, body } = await erase();
      expect(status).toBe(200);
      expect(await eraseAt()).toBe(body.eraseAt);
      expect(Math.abs(Date.parse(body.eraseAt) - Date.now() - 14 * day)).toBeLessThan(60_000);
      const listed = await send<Page<{ eraseAt: string }>>(
        'GET',
        `admin/accounts?q=${encodeURIComponent(anne.name)}`,
        undefined,
        administrator,
      );
      expect(listed.body.items).toMatchObject([{ eraseAt: body.eraseAt }]);
      expect(await linkOf()).toHaveLength(43);
      await wait();
      await due();
      expect(
        await world.query('SELECT reason, stay_hash, erased_at IS NOT NULL AS erased FROM identity_leavings WHERE person_id = $1', [
          anne.id,
        ]),
      ).toEqual([{ reason: 'Stoppet i kommunen', stay_hash: null, erased: true }]);
    });

    it('can be done at once, also to who leaves already', async () => {
      await leave();
      expect((await erase({ atOnce: true })).status).toBe(200);
      expect(await nameOf()).toBe('Tidligere medlem');
      const again = await erase({ atOnce: true });
      expect([again.status, again.body.code]).toEqual([404, 'identity.account-not-found']);
    });

    it('never puts off what the person wants sooner', async () => {
      await leave();
      await world.query(`UPDATE identity_leavings SET erase_at = now() + interval '1 day' WHERE person_id = $1`, [anne.id]);
      const soon = await eraseAt();
      expect((await erase()).body.eraseAt).toBe(soon);
    });

    it('can be taken back', async () => {
      await erase();
      expect((await send('PUT', 'admin/accounts/stay', { accountId: anne.accountId }, administrator)).status).toBe(204);
      expect(await eraseAt()).toBeNull();
      expect((await send('PUT', 'admin/accounts/stay', { accountId: randomUUID() }, administrator)).status).toBe(404);
    });

    it('is not done to oneself, without a proof, by others, or with a CPR number as reason', async () => {
      const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => [status, body.code];
      expect(outcome(await erase({ accountId: accountOfAdministrator }))).toEqual([403, 'platform.forbidden']);
      expect(outcome(await erase({ accountId: accountOfAdministrator.toUpperCase() }))).toEqual([403, 'platform.forbidden']);
      expect(outcome(await erase({}, browser))).toEqual([403, 'platform.forbidden']);
      expect(outcome(await erase({ reason: 'Er 010115-1236' }))).toEqual([422, 'identity.reason-refused']);
      await stale();
      expect(outcome(await erase())).toEqual([403, 'identity.proof-needed']);
      expect(await eraseAt()).toBeNull();
      expect(await everythingStored(world)).not.toContain('010115-1236');
    });

    it.each([
      { reason: '' },
      { reason: '  ' },
      { reason: 'x'.repeat(501) },
      { atOnce: 'yes' },
      { accountId: '7' },
      { accountId: null },
      { when: 'now' },
    ])('is malformed with %j', async (change) => {
      expect((await erase(change)).status).toBe(400);
    });
  });
});
