import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { SecretariatOffice } from '../memberships/spec/secretariat-office';
import { NetworksModule } from '../networks.module';
import { EditingRequests, outcome } from './spec/editing-requests';

let world: World;
let office: SecretariatOffice;
let editing: EditingRequests;

beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule])));
afterAll(() => world.close());
beforeEach(async () => {
  office = await SecretariatOffice.open(world);
  editing = new EditingRequests(world, office);
});

const phase = (name: string, from: string, to: string): object => ({ name, from, to });

describe('what the secretariat keeps of a network', () => {
  it('comes in one answer, with the versions that changes are based on', async () => {
    const { status, body } = await editing.setup();
    expect(status).toBe(200);
    expect(body.network).toMatchObject({ id: office.network.id, from: '2015-10-01', to: '2017-12-31', phases: [], manages: true });
    expect(body.version).toBe(1);
    expect(body.clusters).toEqual([
      { id: office.network.clusters.get('Klynge Vest')!.id, name: 'Klynge Vest', version: 1, organisations: 1 },
    ]);
    expect(body.participations.map(({ name, clusterId, chair, version }) => [name, clusterId !== null, chair, version])).toEqual([
      ['Brønderslev Kommune', false, false, 1],
      ['Herning Kommune', true, false, 1],
    ]);
    expect(body.municipalities).toHaveLength(98);
    expect(body.municipalities[0]).toEqual({ code: '0165', name: 'Albertslund Kommune' });
  });

  it('is theirs alone', async () => {
    expect(await outcome(editing.setup(office.lead.headers))).toEqual([403, 'networks.may-not-edit-network']);
    for (const { headers } of [office.guest, office.outsider])
      expect(await outcome(editing.setup(headers))).toEqual([404, 'networks.network-not-found']);
  });
});

describe('changing a network', () => {
  const change = (wish: object, version = 1) => editing.network(wish, version);

  it('keeps name, purpose, period and phases, these by date', async () => {
    const phases = [phase(' Forløb ', '2016-02-01', '2017-12-31'), phase('Køreplan', '2015-10-01', '2016-01-31')];
    const { status, body } = await change({ name: 'Tidlig  indsats', purpose: ' Sammen. ', from: '2015-09-01', phases });
    expect(status).toBe(200);
    expect(body.network).toMatchObject({ name: 'Tidlig indsats', purpose: 'Sammen.', from: '2015-09-01', to: '2017-12-31' });
    expect(body.network.phases).toEqual([phase('Køreplan', '2015-10-01', '2016-01-31'), phase('Forløb', '2016-02-01', '2017-12-31')]);
    expect(body.version).toBe(2);
    const fewer = await change({ phases: [phase('Hele', '2016-01-01', '2016-12-31')] }, 2);
    expect(fewer.body.network.phases.map(({ name }) => name)).toEqual(['Hele']);
    expect((await change({ phases: [] }, 3)).body.network.phases).toEqual([]);
    const [first] = (await recordedEvents(world)).filter(({ object }) => object === `network ${office.network.id}`);
    expect(first).toMatchObject({
      name: 'networks.network-changed',
      actorId: office.secretary.personId,
      payload: { networkId: office.network.id, fields: ['name', 'purpose', 'from', 'phases'] },
    });
  });

  it('as it is already records nothing, whatever is left out or null', async () => {
    const { body } = await change({ name: office.network.name, purpose: null, from: null, to: '2017-12-31', phases: [] });
    expect(body.version).toBe(1);
    expect((await editing.events('network')).filter((name) => name === 'network-changed')).toHaveLength(3);
  });

  it('that another changed meanwhile is told of with all that stands now', async () => {
    await change({ purpose: 'Ny.' });
    const { status, body } = await change({ purpose: 'En anden.' });
    expect([status, body.code, body.current]).toMatchObject([412, 'platform.stale', { version: 2, network: { purpose: 'Ny.' } }]);
  });

  it('by two at the same moment keeps the one and tells the other', async () => {
    const answers = await Promise.all([change({ purpose: 'Den ene.' }), change({ purpose: 'Den anden.' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each([
    [{ to: '2015-09-30' }, [['to', 'networks.days-turned']]],
    [{ phases: [phase('A', '2016-01-02', '2016-01-01')] }, [['phases.0.to', 'networks.days-turned']]],
    [{ phases: [phase('A', '2015-01-01', '2016-01-01')] }, [['phases.0.from', 'networks.phase-outside']]],
    [
      { phases: [phase('A', '2016-01-01', '2016-03-01'), phase('B', '2016-03-01', '2016-04-01')] },
      [['phases.1.from', 'networks.phases-overlap']],
    ],
    [{ purpose: 'Om 010190-1234' }, [['purpose', 'networks.cpr-number']]],
  ])('refuses %j', async (wish, faults) => {
    const { status, body } = await change(wish);
    expect([status, body.code]).toEqual([422, 'networks.network-refused']);
    expect(body.errors?.map(({ path, code }) => [path, code])).toEqual(faults);
  });

  it.each([
    { name: '' },
    { name: ' ' },
    { name: 'x'.repeat(101) },
    { from: '2015-02-30' },
    { from: '2015' },
    { from: '1015-01-01' },
    { phases: 'x' },
    { phases: [null] },
    { phases: [{ name: 'A' }] },
    { phases: Array.from({ length: 13 }, () => phase('A', '2016-01-01', '2016-01-01')) },
    { id: 'x' },
  ])('does not take %j', async (wish) => expect((await change(wish)).status).toBe(400));

  it('is the secretariat’s', async () => {
    const by = (headers: SecretariatOffice['lead']['headers']) => outcome(editing.network({ name: 'Ny' }, 1, headers));
    expect(await by(office.lead.headers)).toEqual([403, 'networks.may-not-edit-network']);
    expect(await by(office.outsider.headers)).toEqual([404, 'networks.network-not-found']);
  });
});
