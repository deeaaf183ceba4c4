import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import type { NetworkPageView } from '@hv/networks/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import pg from 'pg';
import { SecretariatOffice } from '../memberships/spec/secretariat-office';
import { NetworksModule } from '../networks.module';
import { InvitationRequests } from './spec/invitation-requests';

describe('what a list of people needs', () => {
  let world: World;
  let office: SecretariatOffice;
  let invitations: InvitationRequests;

  beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule])));
  afterAll(() => world.close());
  beforeEach(async () => {
    office = await SecretariatOffice.open(world);
    invitations = new InvitationRequests(world, office);
  });

  const row = (organisation: string, cluster = ''): object => ({
    email: `${randomUUID()}@x.example`,
    role: 'deltager',
    organisation,
    cluster,
  });
  const rows = (): object[] => [
    row('København', 'klynge  øst'),
    row('0791'),
    row('Viborg Kommune', 'Klynge vest'),
    row('Københavns kommune'),
    row('herning'),
    row('Aarhus', 'Klynge Øst'),
  ];
  const make = (list: object[], more: object = {}, headers: object = {}) =>
    world.request<{ invited: number; code: string; errors: { path: string; code: string }[] }>({
      method: 'POST',
      url: `/api/v1/networks/${office.network.id}/invitations/batch`,
      headers: { ...office.secretary.headers, ...headers },
      payload: { rows: list, make: true, ...more },
    });
  const clusters = async (): Promise<unknown[]> => {
    const url = `/api/v1/networks/${office.network.id}/page`;
    const { body } = await world.request<NetworkPageView>({ method: 'GET', url, headers: office.secretary.headers });
    return body.clusters.map(({ name, spaceId, organisations }) => [name, spaceId !== null, organisations.map((one) => one.name)]);
  };

  it('is offered before anything is made: municipalities that are lacking, and clusters', async () => {
    const { status, body } = await invitations.preview(rows());
    expect([status, body.wrong]).toEqual([200, 0]);
    expect(body.makes).toEqual({
      organisations: [
        { name: 'Københavns Kommune', cluster: 'klynge øst' },
        { name: 'Viborg Kommune', cluster: 'Klynge Vest' },
        { name: 'Aarhus Kommune', cluster: 'klynge øst' },
      ],
      clusters: ['klynge øst'],
    });
    expect(body.rows.map(({ organisation, cluster }) => [organisation, cluster]).slice(1, 5)).toEqual([
      ['Viborg Kommune', null],
      ['Viborg Kommune', 'Klynge Vest'],
      ['Københavns Kommune', 'klynge øst'],
      ['Herning Kommune', 'Klynge Vest'],
    ]);
    expect(await clusters()).toEqual([['Klynge Vest', true, ['Herning Kommune']]]);
  });

  it('is made together with the invitations, with spaces, and lets them in', async () => {
    const list = rows();
    const known = await office.aPerson();
    const { status, body } = await make([...list, { ...row('Viborg'), email: known.email }]);
    expect([status, body.invited]).toEqual([201, list.length]);
    expect(await clusters()).toEqual([
      ['Klynge Vest', true, ['Herning Kommune', 'Viborg Kommune']],
      ['klynge øst', true, ['Københavns Kommune', 'Aarhus Kommune']],
    ]);
    const spaces = await world.query<{ name: string }>(
      `SELECT s.name FROM networks_spaces s JOIN networks_organisations o ON o.id = s.organisation_id
       WHERE s.network_id = $1 AND o.municipality_code IS NOT NULL ORDER BY s.name COLLATE danish`,
      [office.network.id],
    );
    expect(spaces.map(({ name }) => name)).toEqual(['Københavns Kommune', 'Viborg Kommune', 'Aarhus Kommune']);
    while ((await office.granted(known.id)).length < 3) await new Promise((resolve) => setImmediate(resolve));
    const [event] = (await recordedEvents(world)).filter(({ name }) => name === 'networks.participations-started');
    expect(event).toMatchObject({
      object: `network ${office.network.id}`,
      actorId: office.secretary.personId,
      payload: { organisationIds: Array.from({ length: 3 }, () => expect.any(String)), clusterIds: [expect.any(String)] },
    });
    expect((await invitations.preview([row('Aarhus', 'Klynge Vest')])).body.rows[0]!.faults).toEqual([
      { field: 'cluster', code: 'networks.cluster-other', suggestion: 'klynge øst' },
    ]);
  });

  it('puts a municipality that is in no cluster into one', async () => {
    const url = `/api/v1/networks/${office.network.id}/participations`;
    const wish = { municipality: '0791', role: 'partner' };
    await world.request({ method: 'POST', url, headers: office.secretary.headers, payload: wish });
    const { body } = await invitations.preview([row('Viborg', 'Klynge Vest')]);
    expect(body.makes).toEqual({ organisations: [{ name: 'Viborg Kommune', cluster: 'Klynge Vest' }], clusters: [] });
    expect((await make([row('Viborg', 'Klynge Vest')])).status).toBe(201);
    expect(await clusters()).toEqual([['Klynge Vest', true, ['Herning Kommune', 'Viborg Kommune']]]);
  });

  it('is nothing when one row is wrong, or when it was not wished', async () => {
    const before = await clusters();
    const wrong = await make([...rows(), { ...row('Aarhus'), email: 'x' }]);
    expect([wrong.status, wrong.body.errors]).toEqual([422, [{ path: 'rows.6.email', code: 'networks.address-wrong' }]]);
    const unwished = await make([row('Aarhus')], { make: false });
    expect([unwished.status, unwished.body.errors]).toEqual([
      422,
      [{ path: 'rows.0.organisation', code: 'networks.organisation-unknown' }],
    ]);
    expect(await clusters()).toEqual(before);
    expect((await make([row('Aarhus')], { make: 'ja' })).status).toBe(400);
  });

  it('is a fault where it cannot be: two clusters of one municipality, one without a code, a name that is too long', async () => {
    const { body } = await invitations.preview([
      row('Aarhus', 'Øst'),
      row('Aarhus', 'Vest'),
      row('Brønderslev Kommune', 'Øst'),
      row('Vejle', 'x'.repeat(61)),
      row('Arhus'),
    ]);
    expect(body.rows.map(({ faults }) => faults.map(({ field, code, suggestion }) => [field, code, suggestion]))).toEqual([
      [],
      [['cluster', 'networks.cluster-other', 'Øst']],
      [['cluster', 'networks.cluster-other', null]],
      [['cluster', 'networks.name-too-long', null]],
      [['organisation', 'networks.organisation-unknown', 'Aarhus Kommune']],
    ]);
  });

  it('is made once of one key, and by as many statements for all municipalities as for one', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const list = [row('Aarhus', 'Øst')];
    const query = jest.spyOn(pg.Client.prototype, 'query');
    const editing = (): number =>
      query.mock.calls.filter(([asked]) => /^(inviting_|editing_)/.test((asked as unknown as { name?: string }).name ?? '')).length;
    await Promise.all([make(list, {}, key), make(list, {}, key)]);
    expect((await clusters())[1]).toEqual(['Øst', true, ['Aarhus Kommune']]);
    query.mockClear();
    await make([row('Viborg', 'Syd')]);
    const one = editing();
    const { body } = await invitations.preview([row('Aarhus')]);
    expect(body.makes.organisations).toEqual([]);
    const codes = await world.query<{ code: string }>('SELECT code FROM networks_municipalities');
    query.mockClear();
    expect((await make(codes.map(({ code }, index) => row(code, ['0751', '0791'].includes(code) ? '' : `Ny ${index % 7}`)))).status).toBe(
      201,
    );
    expect(editing()).toBe(one);
    query.mockRestore();
  });
});
