import { IdentityModule } from '@hv/identity/api';
import { bySystem, UnitOfWork } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { AccessBook } from '../access';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, aSubSpace, type SpecNetwork } from '../testing';
import { SubSpaces } from './sub-spaces';

let world: World;
let network: SpecNetwork;

const narrowed = (spaceId: string, name = 'Konsulenter'): Promise<string | undefined> =>
  world.app.get(UnitOfWork).run(bySystem, (work) => world.app.get(SubSpaces).narrowed(work, spaceId, ['consultant'], name));

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
  network = await aNetwork(world);
});
afterAll(() => world.close());

describe('a space narrowed to some roles', () => {
  it('is made once, however many ask for it, and is seen at once by who has the role', async () => {
    const consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
    const lead = await aMember(world, network);
    const access = world.app.get(AccessBook);
    expect((await access.granted(consultant.personId)).size).toBe(1);
    const made = await Promise.all([narrowed(network.spaceId), narrowed(network.spaceId), narrowed(network.spaceId)]);
    expect(new Set(made).size).toBe(1);
    expect(await access.to(consultant.personId, made[0]!)).toMatchObject({ writes: true, moderates: true });
    expect(await access.to(lead.personId, made[0]!)).toBeUndefined();
    const events = await world.query(`SELECT space_id FROM platform_events WHERE name = 'networks.space-changed'`);
    expect(events).toEqual([{ space_id: made[0] }]);
  });

  it('is another than one of other roles', async () => {
    const wider = await aSubSpace(world, network.spaceId, ['consultant', 'secretariat']);
    expect(await narrowed(network.spaceId)).not.toBe(wider);
  });

  it('is not within one that is narrowed already', async () => {
    expect(await narrowed((await narrowed(network.spaceId))!)).toBeUndefined();
  });
});
