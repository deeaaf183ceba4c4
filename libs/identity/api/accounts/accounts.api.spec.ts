import { randomUUID } from 'node:crypto';
import type { AccessTokenView } from '@hv/identity/contracts';
import { Actor, bySystem, type Origin } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { Accounts } from './accounts.service';

const password = 'regn på en blå mandag';

describe('accounts', () => {
  let world: World;
  let accounts: Accounts;
  let anne: SpecPerson;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces]);
    accounts = world.app.get(Accounts);
  });
  afterAll(() => world.close());
  beforeEach(async () => (anne = await aPerson(world, { password })));

  const actorOf = ({ id, accountId }: SpecPerson, administrator: boolean): Origin => ({
    actor: new Actor(id, accountId, administrator, 'da', { kind: 'session', id }, ['read', 'write'], Infinity),
    requestId: 'request',
  });
  const signIn = async (): Promise<number> => {
    const answer = await world.request({
      method: 'POST',
      url: '/api/v1/session',
      headers: { origin: 'http://localhost:3000' },
      payload: { email: anne.email, password },
    });
    return answer.status;
  };

  it('that are blocked are shut out at once: sessions and tokens that were known, and sign-in; unblocking lets them sign in again', async () => {
    const browser = await sessionOf(world, anne);
    const { body } = await world.request<AccessTokenView>({
      method: 'POST',
      url: '/api/v1/access-tokens',
      headers: browser,
      payload: { name: 'script' },
    });
    const bySession = () => world.request({ method: 'PATCH', url: '/api/v1/me', headers: browser, payload: { language: 'da' } });
    const byToken = () =>
      world.request({
        method: 'PATCH',
        url: '/api/v1/me',
        headers: { authorization: `Bearer ${body.token}` },
        payload: { language: 'da' },
      });
    expect([(await bySession()).status, (await byToken()).status]).toEqual([200, 200]);

    const administrator = await aPerson(world, { administrator: true });
    await accounts.block(actorOf(administrator, true), anne.accountId);
    expect([(await bySession()).status, (await byToken()).status, await signIn()]).toEqual([401, 401, 401]);
    expect((await recordedEvents(world)).slice(-3)).toMatchObject([
      { name: 'identity.account-blocked', actorId: administrator.id, object: `account ${anne.accountId}` },
      { name: 'identity.session-ended', actorId: administrator.id, payload: { personId: anne.id } },
      { name: 'identity.access-token-ended', actorId: administrator.id, payload: { tokenId: body.id, personId: anne.id } },
    ]);

    await accounts.unblock(bySystem, anne.accountId);
    expect([(await bySession()).status, (await byToken()).status, await signIn()]).toEqual([401, 401, 200]);
  });

  it('are blocked once: again is no change', async () => {
    await accounts.block(bySystem, anne.accountId);
    const before = (await recordedEvents(world)).length;
    await accounts.block(bySystem, anne.accountId);
    expect((await recordedEvents(world)).length).toBe(before);
    await accounts.unblock(bySystem, anne.accountId);
    await accounts.unblock(bySystem, anne.accountId);
    expect((await recordedEvents(world)).map(({ name }) => name).slice(before)).toEqual(['identity.account-unblocked']);
  });

  it('are not blocked by those who may not, and one that is not there is not found', async () => {
    const bo = await aPerson(world);
    for (const origin of [actorOf(bo, false), actorOf(anne, true)]) {
      await expect(accounts.block(origin, anne.accountId)).rejects.toMatchObject({ status: 403 });
      await expect(accounts.unblock(origin, anne.accountId)).rejects.toMatchObject({ status: 403 });
    }
    expect(await signIn()).toBe(200);
    for (const id of [randomUUID(), 'x'])
      await expect(accounts.block(bySystem, id)).rejects.toMatchObject({ status: 404, code: 'identity.account-not-found' });
  });
});
