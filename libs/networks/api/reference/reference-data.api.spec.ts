import { IdentityModule } from '@hv/identity/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { ReferenceData } from './reference-data';

describe('ReferenceData', () => {
  let world: World;
  beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule])));
  afterAll(() => world.close());

  const municipality = async (code: string): Promise<object | undefined> =>
    (await world.query<object>('SELECT * FROM networks_municipalities WHERE code = $1', [code]))[0];

  it('knows the 98 municipalities from the first start', async () => {
    expect(await world.query('SELECT count(*)::integer AS count FROM networks_municipalities')).toEqual([{ count: 98 }]);
    expect(await municipality('0657')).toEqual({
      code: '0657',
      name: 'Herning',
      formal_name: 'Herning Kommune',
      name_en: 'Herning',
      region_code: '1082',
      region_name: 'Region Midtjylland',
      region_name_from_2027: 'Region Midtjylland',
    });
    expect(await municipality('0101')).toMatchObject({
      formal_name: 'Københavns Kommune',
      region_name: 'Region Hovedstaden',
      region_name_from_2027: 'Region Østdanmark',
    });
  });

  it('mends what differs at the next start, and touches nothing else', async () => {
    await world.query(`UPDATE networks_municipalities SET name = 'Hærning' WHERE code = '0657'`);
    const before = await world.query('SELECT code, xmin::text FROM networks_municipalities ORDER BY code');
    await world.app.get(ReferenceData).onApplicationBootstrap();
    expect(await municipality('0657')).toMatchObject({ name: 'Herning' });
    const after = await world.query('SELECT code, xmin::text FROM networks_municipalities ORDER BY code');
    expect(after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]))).toHaveLength(1);
  });
});
