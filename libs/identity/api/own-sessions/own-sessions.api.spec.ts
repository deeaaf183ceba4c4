import { randomUUID } from 'node:crypto';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { FactorRequests } from '../testing/factor-requests';
import { cookieOf, ownOrigin, SessionRequests } from '../testing/session-requests';

const password = 'regn på en blå mandag';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0';

describe('one’s own sessions', () => {
  let world: World;
  let requests: FactorRequests;
  let anne: SpecPerson;
  let here: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces]);
    requests = new FactorRequests(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world, { password });
    const answer = await new SessionRequests(world).signIn(anne.email, password, { 'user-agent': firefox });
    here = { cookie: cookieOf(answer), origin: ownOrigin };
  });

  const end = (path: string, headers = here) => requests.send<object>('DELETE', `sessions${path}`, headers);
  const idOf = async (headers: typeof here) => (await requests.sessions(headers)).body.items.find(({ current }) => current)!.id;

  it('are listed, the one used last first, this one marked, in words for the device', async () => {
    const there = await sessionOf(world, anne);
    await sessionOf(world, await aPerson(world));
    await world.query(`UPDATE identity_sessions SET used_at = now() - interval '1 hour' WHERE account_id = $1 AND device = ''`, [
      anne.accountId,
    ]);
    expect((await requests.sessions(here)).body.items).toEqual([
      {
        id: await idOf(here),
        device: 'Firefox, Windows',
        createdAt: expect.stringMatching(/Z$/),
        usedAt: expect.stringMatching(/Z$/),
        current: true,
      },
      { id: await idOf(there), device: '', createdAt: expect.any(String), usedAt: expect.any(String), current: false },
    ]);
  });

  it('are not listed when they have ended', async () => {
    const old = await sessionOf(world, anne);
    await world.query(`UPDATE identity_sessions SET expires_at = now() WHERE id = $1`, [await idOf(old)]);
    expect((await requests.sessions(here)).body.items.length).toBe(1);
  });

  it('are ended one by one, at once, although they were known', async () => {
    const there = await sessionOf(world, anne);
    const id = await idOf(there);
    expect((await end(`/${id}`)).status).toBe(204);
    expect((await requests.sessions(there)).status).toBe(401);
    expect((await requests.sessions(here)).status).toBe(200);
    expect((await recordedEvents(world)).at(-1)).toMatchObject({
      name: 'identity.session-ended',
      actorId: anne.id,
      payload: { sessionId: id, personId: anne.id },
    });
    expect((await end(`/${id}`)).status).toBe(404);
  });

  it('are ended all but this one', async () => {
    const others = [await sessionOf(world, anne), await sessionOf(world, anne)];
    const bo = await sessionOf(world, await aPerson(world));
    expect((await end('')).status).toBe(204);
    for (const other of others) expect((await requests.sessions(other)).status).toBe(401);
    for (const left of [here, bo]) expect((await requests.sessions(left)).body.items.length).toBe(1);
    const before = (await recordedEvents(world)).length;
    expect((await end('')).status).toBe(204);
    expect((await recordedEvents(world)).length).toBe(before);
  });

  it('are one’s own: another’s, or what is none, is not there', async () => {
    const bo = await sessionOf(world, await aPerson(world, { administrator: true }));
    for (const id of [await idOf(here), randomUUID(), 'x', '%00']) expect((await end(`/${id}`, bo)).status).toBe(404);
    expect((await requests.sessions(here)).status).toBe(200);
  });
});
