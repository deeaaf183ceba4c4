import type { SessionView, SignedInPersonView } from '@hv/identity/contracts';
import type { Actor } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, WithoutSpaces } from '../testing';
import { WhoAmI } from '../testing/who-am-i';

describe('one’s own settings', () => {
  let world: World;
  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces, WhoAmI])));
  afterAll(() => world.close());

  const change = (headers: object, payload: object) =>
    world.request<SignedInPersonView & ProblemView>({ method: 'PATCH', url: '/api/v1/me', headers: { ...headers }, payload });

  it('hold the language, which is known everywhere at once', async () => {
    const anne = await aPerson(world);
    const [phone, desk] = [await sessionOf(world, anne), await sessionOf(world, anne)];
    const languageAt = async (headers: object): Promise<string> =>
      (await world.request<Actor>({ method: 'GET', url: '/api/v1/who-am-i', headers: { ...headers } })).body.language;
    expect([await languageAt(phone), await languageAt(desk)]).toEqual(['da', 'da']);
    const { status, body } = await change(phone, { language: 'en' });
    expect(status).toBe(200);
    expect(body).toEqual({ id: anne.id, name: 'Anne Hedegaard', title: 'Projektleder', language: 'en', administrator: false });
    expect([await languageAt(phone), await languageAt(desk)]).toEqual(['en', 'en']);
    const fresh = await world.request<SessionView>({ method: 'GET', url: '/api/v1/session', headers: desk });
    expect(fresh.body.person).toEqual(body);
    expect((await recordedEvents(world)).at(-1)).toEqual({
      name: 'identity.language-changed',
      actorId: anne.id,
      object: `person ${anne.id}`,
      payload: { language: 'en' },
    });
  });

  it('record nothing when nothing changes', async () => {
    const browser = await sessionOf(world, await aPerson(world, { language: 'en' }));
    const before = (await recordedEvents(world)).length;
    expect((await change(browser, { language: 'en' })).status).toBe(200);
    expect((await recordedEvents(world)).length).toBe(before);
  });

  it.each([
    {},
    { language: 'sv' },
    { language: ['da'] },
    { language: 'en', name: 'Someone Else' },
    { language: 'en', administrator: true },
  ])('are not changed by %j', async (payload) => {
    expect((await change(await sessionOf(world, await aPerson(world)), payload)).status).toBe(400);
  });

  it('are one’s own', async () => {
    expect((await change({ origin: 'http://localhost:3000' }, { language: 'en' })).status).toBe(401);
    const { cookie } = await sessionOf(world, await aPerson(world));
    expect((await change({ cookie, origin: 'https://evil.example' }, { language: 'en' })).status).toBe(403);
  });
});
