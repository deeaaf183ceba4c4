import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { AccessBook } from '../access';
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

const names = async (): Promise<string[]> => (await editing.setup()).body.clusters.map(({ name }) => name);
/** What the secretary may do in the space of a cluster; undefined when there is none. */
const inSpaceOf = async (id: string): Promise<boolean | undefined> => {
  const [space] = await world.query<{ id: string }>('SELECT id FROM networks_spaces WHERE cluster_id = $1', [id]);
  return (await world.app.get(AccessBook).to(office.secretary.personId, space!.id))?.writes;
};

describe('a cluster', () => {
  it('is made with its space, once of each key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([editing.makeCluster(' Klynge  Øst ', key), editing.makeCluster(' Klynge  Øst ', key)]);
    expect(answers.map(({ status, body }) => [status, body.name, body.organisations])).toEqual([
      [201, 'Klynge Øst', 0],
      [201, 'Klynge Øst', 0],
    ]);
    expect(await names()).toEqual(['Klynge Vest', 'Klynge Øst']);
    expect(await inSpaceOf(answers[0].body.id)).toBe(true);
    expect(await outcome(editing.makeCluster('Klynge Syd', key))).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('has a name of its own, and its space is called so', async () => {
    expect(await outcome(editing.makeCluster('klynge vest'))).toEqual([409, 'networks.cluster-name-taken']);
    const west = office.network.clusters.get('Klynge Vest')!;
    const { body } = await editing.renameCluster(west.id, 'Vest', 1);
    expect(body).toMatchObject({ name: 'Vest', version: 2 });
    const [space] = await world.query<{ name: string }>('SELECT name FROM networks_spaces WHERE id = $1', [west.spaceId]);
    expect(space!.name).toBe('Vest');
    const stale = await editing.renameCluster(west.id, 'Vestjylland', 1);
    expect([stale.status, stale.body.current]).toMatchObject([412, { name: 'Vest', version: 2 }]);
    expect(await outcome(editing.renameCluster(randomUUID(), 'X', 1))).toEqual([404, 'networks.cluster-not-found']);
  });

  it('is removed when it is empty: its space is read and not written; and comes back', async () => {
    const { id } = (await editing.makeCluster('Klynge Øst')).body;
    expect(await outcome(editing.removal('PUT', office.network.clusters.get('Klynge Vest')!.id))).toEqual([409, 'networks.cluster-in-use']);
    for (let again = 0; again < 2; again++) expect(await outcome(editing.removal('PUT', id))).toEqual([200]);
    expect(await names()).toEqual(['Klynge Vest']);
    expect(await inSpaceOf(id)).toBe(false);
    expect(await outcome(editing.renameCluster(id, 'X', 2))).toEqual([404, 'networks.cluster-not-found']);
    for (let again = 0; again < 2; again++) expect(await outcome(editing.removal('DELETE', id))).toEqual([200]);
    expect(await inSpaceOf(id)).toBe(true);
    const about = (await editing.events('cluster')).slice(-6);
    expect(about).toEqual(['cluster-made', 'access-changed', 'cluster-removed', 'access-changed', 'cluster-restored', 'access-changed']);
  });

  it('does not come back when another is called so meanwhile', async () => {
    const { id } = (await editing.makeCluster('Klynge Øst')).body;
    await editing.removal('PUT', id);
    expect(await outcome(editing.makeCluster('Klynge Øst'))).toEqual([201]);
    expect(await outcome(editing.removal('DELETE', id))).toEqual([409, 'networks.cluster-name-taken']);
  });

  it('is the secretariat’s of its own network', async () => {
    const west = office.network.clusters.get('Klynge Vest')!.id;
    const asks = [
      (headers: object) => editing.makeCluster('X', {}, headers as never),
      (headers: object) => editing.renameCluster(west, 'X', 1, headers as never),
      (headers: object) => editing.removal('PUT', west, headers as never),
      (headers: object) => editing.removal('DELETE', west, headers as never),
    ];
    for (const ask of asks) {
      expect(await outcome(ask(office.lead.headers))).toEqual([403, 'networks.may-not-edit-network']);
      expect(await outcome(ask(office.outsider.headers))).toEqual([404, 'networks.network-not-found']);
    }
    for (const name of ['', ' ', 'x'.repeat(61)]) expect((await editing.makeCluster(name)).status).toBe(400);
    expect(await outcome(editing.makeCluster('010190-1234'))).toEqual([422, 'networks.network-refused']);
  });

  it('of another network is not there', async () => {
    const other = new EditingRequests(world, await SecretariatOffice.open(world));
    const { id } = (await other.makeCluster('Klynge Øst')).body;
    expect(await outcome(editing.renameCluster(id, 'X', 1))).toEqual([404, 'networks.cluster-not-found']);
    expect(await outcome(editing.removal('PUT', id))).toEqual([404, 'networks.cluster-not-found']);
  });
});
