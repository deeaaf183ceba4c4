import { IdentityModule } from '@hv/identity/api';
import type { SecretariatsView } from '@hv/networks/contracts';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, type SpecMember } from '../testing';

let world: World;
beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule])));
afterAll(() => world.close());

const of = async ({ headers }: SpecMember): Promise<unknown> =>
  (await world.request<SecretariatsView>({ method: 'GET', url: '/api/v1/me/secretariats', headers })).body.items.map(
    ({ network, people }) => [network, people.map(({ name, organisation }) => `${name}, ${organisation}`)],
  );

it('the secretariats of one’s networks are named, and of those alone', async () => {
  const [first, second, foreign] = [
    await aNetwork(world, { name: 'Ørebro-linjen' }),
    await aNetwork(world, { name: 'Efterværn' }),
    await aNetwork(world, { name: 'Andre' }),
  ];
  const lead = await aMember(world, first);
  await aMember(world, second, { person: lead.person });
  await aMember(world, first, { role: 'secretariat', name: 'Åse Bæk', organisation: 'Brønderslev Kommune' });
  const zoe = await aMember(world, first, { role: 'secretariat', name: 'Zoë Lund', organisation: 'Brønderslev Kommune' });
  await aMember(world, first, { role: 'secretariat', name: 'Ida Holm', validTo: new Date(Date.now() - 1000) });
  await aMember(world, foreign, { role: 'secretariat', name: 'Ib Fremmed' });
  expect(await of(lead)).toEqual([
    ['Efterværn', []],
    ['Ørebro-linjen', ['Zoë Lund, Brønderslev Kommune', 'Åse Bæk, Brønderslev Kommune']],
  ]);
  await world.app.get(PersonalDataBook).erase(bySystem, zoe.personId);
  expect(await of(lead)).toEqual([
    ['Efterværn', []],
    ['Ørebro-linjen', ['Åse Bæk, Brønderslev Kommune']],
  ]);
});

it('a guest of an event learns no secretariat, and nobody without sign-in does', async () => {
  const guest = await aMember(world, await aNetwork(world), { role: 'guest' });
  expect(await of(guest)).toEqual([]);
  expect((await world.request({ method: 'GET', url: '/api/v1/me/secretariats' })).status).toBe(401);
});
