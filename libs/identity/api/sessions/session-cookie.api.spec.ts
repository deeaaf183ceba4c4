import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, WithoutSpaces } from '../testing';
import { ownOrigin as origin } from '../testing/session-requests';

const password = 'regn på en blå mandag';

describe('the session under https', () => {
  let world: World;
  beforeAll(
    async () => (world = await aWorld([IdentityModule, WithoutSpaces], { environment: { PUBLIC_URL: 'https://helevejen.example' } })),
  );
  afterAll(() => world.close());

  it('has a cookie that only this host sets, and only over https', async () => {
    const anne = await aPerson(world, { password });
    const own = 'https://helevejen.example';
    const payload = { email: anne.email, password };
    const answer = await world.request({ method: 'POST', url: '/api/v1/session', headers: { origin: own }, payload });
    expect(answer.headers['set-cookie']).toMatch(/^__Host-hv=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    expect((await world.request({ method: 'GET', url: '/api/v1/session', headers: { cookie } })).status).toBe(200);
    const ended = await world.request({ method: 'DELETE', url: '/api/v1/session', headers: { cookie, origin: own } });
    expect(ended.headers['set-cookie']).toBe('__Host-hv=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
    expect((await world.request({ method: 'POST', url: '/api/v1/session', headers: { origin }, payload })).status).toBe(403);
  });
});
