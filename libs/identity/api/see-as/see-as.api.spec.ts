import type { AccessTokenView, SeeAsView, SeenAsView, SessionView } from '@hv/identity/contracts';
import { Actor, AuditNames, Authenticator, bySystem, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { Accounts } from '../accounts/accounts.service';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecEvent, type SpecPerson, WithoutSpaces } from '../testing';
import { WhoAmI } from '../testing/who-am-i';
import { SeeAsEndings } from './see-as-endings';

const reason = 'Anne skriver, at hun ikke kan se sin klynge.';

describe('an administrator who looks as somebody else', () => {
  let world: World;
  let chief: SpecPerson;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces, WhoAmI], { environment: { ROLE: 'api' } })));
  afterAll(() => world.close());
  beforeEach(async () => {
    chief = await aPerson(world, { name: 'Bo Chef', administrator: true, language: 'en' });
    anne = await aPerson(world, { name: 'Anne Hedegaard' });
    browser = await sessionOf(world, chief);
  });

  const send = <View>(method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE', path: string, headers: object = browser, payload?: object) =>
    world.request<View & ProblemView>({ method, url: `/api/v1/${path}`, headers: { ...headers }, ...(payload ? { payload } : {}) });
  const look = (at: SpecPerson = anne, why = reason, headers: object = browser) =>
    send<SeeAsView>('PUT', 'see-as', headers, { personId: at.id, reason: why });
  const stop = () => send('DELETE', 'see-as');
  const session = () => send<SessionView>('GET', 'session');
  const whoAmI = async (headers: object = browser) => (await send<Actor>('GET', 'who-am-i', headers)).body;
  const eventsOfLook = async (): Promise<SpecEvent[]> =>
    (await recordedEvents(world)).filter(({ name }) => name.startsWith('identity.see-as'));
  const told = (payload: object): RecordedEvent<never> => ({
    id: 0,
    name: '',
    actorId: null,
    networkId: null,
    spaceId: null,
    payload: payload as never,
  });

  it('sees by the session what the person sees, in the own language, and is themselves again at the end', async () => {
    const { status, body } = await look();
    expect([status, body.administratorName]).toEqual([200, 'Bo Chef']);
    const minutes = (Date.parse(body.until) - Date.now()) / 60_000;
    expect(minutes > 29 && minutes <= 30.1).toBe(true);
    expect((await session()).body).toMatchObject({
      person: { id: anne.id, name: 'Anne Hedegaard', language: 'en', administrator: false },
      seeAs: { id: body.id, administratorId: chief.id, until: body.until },
    });
    expect(await whoAmI()).toMatchObject({ personId: anne.id, administrator: false, scopes: ['read'], onlooker: { seeAsId: body.id } });
    expect((await stop()).status).toBe(204);
    expect((await session()).body).toMatchObject({ person: { id: chief.id, administrator: true }, seeAs: null });
    expect((await stop()).status).toBe(204);
    expect((await eventsOfLook()).slice(-2)).toMatchObject([
      {
        name: 'identity.see-as-started',
        actorId: chief.id,
        object: `see-as ${body.id}`,
        payload: { personId: anne.id, until: body.until },
      },
      { name: 'identity.see-as-ended', actorId: chief.id, object: `see-as ${body.id}`, payload: { personId: anne.id, by: 'themselves' } },
    ]);
    expect(JSON.stringify(await eventsOfLook())).not.toContain('klynge');
  });

  it('changes nothing, is in no administration and sees nothing private, by one code; the person themselves goes on', async () => {
    const own = await sessionOf(world, anne);
    await look();
    for (const [method, path, payload] of [
      ['PATCH', 'me', { language: 'en' }],
      ['POST', 'access-tokens', { name: 'Regneark' }],
      ['PUT', 'see-as', { personId: anne.id, reason }],
      ['PUT', 'admin/accounts/blocked', { accountId: anne.accountId, blocked: true }],
      ['GET', 'admin/accounts'],
      ['GET', 'access-tokens'],
      ['GET', 'sessions'],
      ['GET', 'second-factors'],
      ['GET', 'me/seen-as'],
      ['POST', 'session', { email: anne.email, password: 'regn på en blå mandag' }],
    ] as const)
      expect([path, await send(method, path, browser, payload).then(({ status, body }) => `${status} ${body.code}`)]).toEqual([
        path,
        '403 platform.only-looking',
      ]);
    expect((await send('PATCH', 'me', own, { language: 'en' })).status).toBe(200);
  });

  it('records nothing as the person, whatever would try', async () => {
    const onlooker = {
      seeAsId: chief.id,
      actor: new Actor(chief.id, chief.accountId, true, 'da', { kind: 'session', id: chief.id }, ['read'], Infinity),
    };
    const actor = new Actor(anne.id, anne.accountId, false, 'da', { kind: 'session', id: chief.id }, ['read'], Infinity, onlooker);
    const writing = world.app.get(UnitOfWork).run({ actor, requestId: null }, () => Promise.resolve());
    await expect(writing).rejects.toMatchObject({ code: 'platform.only-looking' });
  });

  it('is one session only: not another of theirs, not a token, not by a header', async () => {
    const other = await sessionOf(world, chief);
    const token = (await send<AccessTokenView>('POST', 'access-tokens', browser, { name: 'script' })).body.token;
    const { id } = (await look()).body;
    expect((await whoAmI(other)).personId).toBe(chief.id);
    expect((await whoAmI({ authorization: `Bearer ${token}` })).personId).toBe(chief.id);
    const forged = { ...(await sessionOf(world, anne)), 'x-see-as': id, 'see-as': chief.id };
    expect(await whoAmI({ ...forged, cookie: `${forged.cookie}; see-as=${id}` })).toMatchObject({ personId: anne.id, onlooker: null });
  });

  it.each<[string, () => Promise<SpecPerson>, string]>([
    ['themselves', async () => chief, '403 identity.see-as-refused'],
    ['another administrator', () => aPerson(world, { administrator: true }), '403 identity.see-as-refused'],
    [
      'somebody who is blocked',
      async () => (await world.app.get(Accounts).block(bySystem, anne.accountId), anne),
      '403 identity.see-as-refused',
    ],
    ['nobody', async () => ({ ...anne, id: chief.accountId }), '404 identity.account-not-found'],
  ])('is refused as %s', async (_, whom, answer) => {
    const { status, body } = await look(await whom());
    expect(`${status} ${body.code}`).toBe(answer);
    expect((await whoAmI()).personId).toBe(chief.id);
  });

  it.each([
    ['no reason', { reason: undefined }, 400],
    ['a word', { reason: 'derfor' }, 400],
    ['blanks', { reason: ' '.repeat(20) }, 400],
    ['too much', { reason: 'x'.repeat(501) }, 400],
    ['a number of a person', { reason: 'Det handler om 010190-1234 i dag' }, 422],
    ['no person', { personId: 'anne' }, 400],
    ['something else too', { minutes: 600 }, 400],
  ])('is asked why, and who: not %s', async (_, change, status) => {
    expect((await send('PUT', 'see-as', browser, { personId: anne.id, reason, ...change })).status).toBe(status);
    expect((await whoAmI()).personId).toBe(chief.id);
  });

  it('is an administrator', async () => {
    const bo = await aPerson(world);
    expect((await look(anne, reason, await sessionOf(world, bo))).status).toBe(403);
    expect((await send('PUT', 'see-as', {}, { personId: anne.id, reason })).status).toBe(403);
  });

  it('is told to the person: who, when, why; and is in what they may take with them', async () => {
    const own = await sessionOf(world, anne);
    const page = async () => (await send<Page<SeenAsView>>('GET', 'me/seen-as', own)).body.items;
    expect(await page()).toEqual([]);
    await look();
    expect(await page()).toMatchObject([{ administratorName: 'Bo Chef', reason, endedAt: null, spaces: [] }]);
    await stop();
    await look(anne, 'Hun har stadig ikke adgang til den.');
    const [latest, first] = await page();
    expect([latest!.reason, first!.reason, first!.endedAt === null]).toEqual(['Hun har stadig ikke adgang til den.', reason, false]);
    const half = await send<Page<SeenAsView>>('GET', 'me/seen-as?limit=1', own);
    const rest = await send<Page<SeenAsView>>('GET', `me/seen-as?limit=1&after=${half.body.next}`, own);
    expect([half.body.items[0]!.id, rest.body.items[0]!.id, rest.body.next]).toEqual([latest!.id, first!.id, null]);
    expect((await send('GET', 'me/seen-as?after=x', own)).status).toBe(400);
  });

  it('is in the audit log as whom and why', async () => {
    const { id } = (await look()).body;
    await stop();
    expect(await world.app.get(AuditNames).of(new Map([['see-as', new Set([id, 'rubbish'])]]))).toEqual(
      new Map([[`see-as ${id}`, `Anne Hedegaard: ${reason}`]]),
    );
  });

  describe('whom it ends under', () => {
    const letsIn = async (): Promise<boolean> => (await session()).status === 200;
    const holds = () => world.app.get(Authenticator).ended([sessionId]);
    let sessionId: string;
    let id: string;
    beforeEach(async () => {
      ({ id } = (await look()).body);
      const [row] = await world.query<{ sessionId: string }>('SELECT session_id AS "sessionId" FROM identity_see_as WHERE id = $1', [id]);
      ({ sessionId } = row!);
      expect(await holds()).toEqual(new Set());
    });

    it('is signed out when the time is up, and it is told that it ended by itself', async () => {
      await world.query(`UPDATE identity_see_as SET expires_at = now() WHERE id = $1`, [id]);
      expect(await holds()).toEqual(new Set([sessionId]));
      const endings = world.app.get(SeeAsEndings);
      for (const _ of ['once', 'again']) await endings.timeIsUp(told({ seeAsId: id }));
      expect(await letsIn()).toBe(false);
      expect((await eventsOfLook()).at(-1)).toMatchObject({
        name: 'identity.see-as-ended',
        actorId: null,
        payload: { seeAsId: id, by: 'itself' },
      });
      expect(
        (await eventsOfLook()).filter(({ name, payload }) => name === 'identity.see-as-ended' && payload['seeAsId'] === id),
      ).toHaveLength(1);
    });

    it('is believed no longer than that without asking', async () => {
      const secret = browser.cookie.split('=')[1]!;
      const actor = (await world.app.get(Authenticator).bySession(secret))!;
      expect(actor.until - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    });

    it('is signed out when the person is blocked, at once', async () => {
      await world.app.get(Accounts).block(bySystem, anne.accountId);
      expect(await letsIn()).toBe(false);
      await world.app.get(SeeAsEndings).personIsBlocked(told({ personId: anne.id }));
      await world.app.get(Accounts).unblock(bySystem, anne.accountId);
      expect(await letsIn()).toBe(false);
    });

    it('is signed out when the person is erased', async () => {
      await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [anne.id]);
      await world.query('DELETE FROM identity_accounts WHERE person_id = $1', [anne.id]);
      expect(await holds()).toEqual(new Set([sessionId]));
    });

    it('is signed out when they are blocked themselves, or sign out', async () => {
      await world.app.get(Accounts).block(bySystem, chief.accountId);
      expect(await letsIn()).toBe(false);
      expect((await eventsOfLook()).at(-1)).toMatchObject({ name: 'identity.see-as-ended', payload: { seeAsId: id } });
    });

    it('may sign out, as themselves', async () => {
      expect((await send('DELETE', 'session')).status).toBe(204);
      expect((await eventsOfLook()).at(-1)).toMatchObject({ name: 'identity.see-as-ended', actorId: chief.id, payload: { seeAsId: id } });
      expect((await recordedEvents(world)).at(-1)).toMatchObject({
        name: 'identity.session-ended',
        actorId: chief.id,
        payload: { sessionId },
      });
      expect(await letsIn()).toBe(false);
    });
  });
});
