import { aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { Passwords } from '../passwords';
import { aPerson, WithoutSpaces } from '../testing';
import { ownOrigin as origin } from '../testing/session-requests';

const password = 'regn på en blå mandag';

describe('attempts to sign in', () => {
  let world: World;
  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces], { environment: { RATE_LIMIT: 'on' } })));
  afterAll(() => world.close());

  it('are limited for one address, known or not, and given back by the right password', async () => {
    const anne = await aPerson(world, { email: 'anne@herning.example', password });
    const bo = await aPerson(world, { password });
    const attempt = (email: string, secret: string) =>
      world.request<ProblemView>({ method: 'POST', url: '/api/v1/session', headers: { origin }, payload: { email, password: secret } });
    const statuses = async (email: string, secret: string, times: number): Promise<number[]> => {
      const found: number[] = [];
      for (let time = 0; time < times; time++) found.push((await attempt(email, secret)).status);
      return found;
    };
    expect(await statuses(anne.email, 'not this one', 9)).toEqual(Array(9).fill(401));
    expect(await statuses(anne.email, password, 1)).toEqual([200]);
    expect(await statuses(anne.email, 'not this one', 10)).toEqual(Array(10).fill(401));
    const before = world.app.get(Passwords).verifications;
    const refused = await attempt('ANNE@herning.example', password);
    expect([refused.status, refused.body.code]).toEqual([429, 'platform.too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(world.app.get(Passwords).verifications).toBe(before);
    expect(await statuses('nobody@herning.example', 'not this one', 11)).toEqual([...Array<number>(10).fill(401), 429]);
    expect(await statuses(bo.email, password, 1)).toEqual([200]);
  });
});
