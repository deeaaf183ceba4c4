import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { anOrganisation } from '../testing';
import { type Headers, SecretariatOffice } from './spec/secretariat-office';

const hourMs = 3_600_000;

describe('starting a membership', () => {
  let world: World;
  let office: SecretariatOffice;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
  });
  afterAll(() => world.close());

  it('lets the person in at once, and records it with what they see by it', async () => {
    const person = await office.aPerson();
    expect(await office.granted(person.id)).toEqual([]);
    const answer = await office.start(office.wish(person, { roles: ['project-lead', 'participant'] }));
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.any(String),
      personId: person.id,
      networkId: office.network.id,
      organisationId: office.herning.id,
      roles: ['project-lead', 'participant'],
      validFrom: expect.stringMatching(/Z$/),
      validTo: null,
      version: 1,
    });
    const seen = [office.network.spaceId, office.network.clusters.get('Klynge Vest')!.spaceId, office.herning.spaceId].sort();
    expect(await office.granted(person.id)).toEqual(seen);
    expect(await office.eventsOf(answer.body.id)).toEqual([
      {
        name: 'networks.membership-started',
        actorId: office.secretary.personId,
        object: `membership ${answer.body.id}`,
        payload: { membershipId: answer.body.id, personId: person.id, spaceIds: seen, from: answer.body.validFrom },
      },
    ]);
  });

  it('from a later date lets nobody in before', async () => {
    const person = await office.aPerson();
    const [validFrom, validTo] = [hourMs, 2 * hourMs].map((later) => new Date(Date.now() + later).toISOString());
    expect((await office.start(office.wish(person, { validFrom, validTo }))).body).toMatchObject({ validFrom, validTo });
    expect(await office.granted(person.id)).toEqual([]);
  });

  it('until a day lasts to the end of that day in Denmark, and tells that it will end', async () => {
    const person = await office.aPerson();
    const { body } = await office.start(office.wish(person, { validFrom: '2099-01-01', validTo: '2099-12-31' }));
    expect(body).toMatchObject({ validFrom: '2098-12-31T23:00:00.000Z', validTo: '2099-12-31T23:00:00.000Z' });
    const told = (await office.eventsOf(body.id)).filter(({ name }) => name === 'networks.membership-end-set');
    expect(told).toMatchObject([{ payload: { membershipId: body.id, personId: person.id, at: body.validTo } }]);
  });

  it('with a key once only, however often it is sent', async () => {
    const person = await office.aPerson();
    const headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 12 }, () => office.start(office.wish(person), headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await office.eventsOf(answers[0]!.body.id)).toHaveLength(1);
  });

  it('does not take the key of another request', async () => {
    const [one, other] = [await office.aPerson(), await office.aPerson()];
    const headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    await office.start(office.wish(one), headers);
    const answer = await office.start(office.wish(other), headers);
    expect([answer.status, answer.body.code]).toEqual([422, 'platform.idempotency-key-reused']);
    expect(await office.granted(other.id)).toEqual([]);
  });

  it('does not bring back by an old key whom it let in once', async () => {
    const person = await office.aPerson();
    const headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    const first = await office.start(office.wish(person), headers);
    await office.end(first.body.id);
    expect((await office.start(office.wish(person), headers)).body.id).toBe(first.body.id);
    expect(await office.granted(person.id)).toEqual([]);
  });

  it('not twice for one organisation; for another of the network it is', async () => {
    const person = await office.aPerson();
    await office.start(office.wish(person));
    const again = await office.start(office.wish(person, { roles: ['secretariat'] }));
    expect([again.status, again.body.code]).toEqual([409, 'networks.already-member']);
    const hvidovre = await anOrganisation(world, office.network, { name: 'Hvidovre Kommune' });
    expect((await office.start(office.wish(person, { organisationId: hvidovre.id }))).status).toBe(201);
  });

  it('brings back someone who had left, with their new roles', async () => {
    const person = await office.aPerson();
    const first = await office.start(office.wish(person, { roles: ['secretariat'] }));
    await office.end(first.body.id);
    expect(await office.granted(person.id)).toEqual([]);
    const second = await office.start(office.wish(person));
    expect(second.body).toMatchObject({ id: first.body.id, roles: ['participant'], validTo: null });
    expect(await office.granted(person.id)).toHaveLength(3);
    expect((await office.eventsOf(first.body.id)).map(({ name }) => name)).toEqual([
      'networks.membership-started',
      'networks.membership-ended',
      'networks.membership-started',
    ]);
  });

  it('is refused with the field that is wrong', async () => {
    const person = await office.aPerson();
    const erased = await office.aPerson();
    await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [erased.id]);
    const ended = new Date(Date.now() - 1000).toISOString();
    const cases: [object, string, string][] = [
      [{ personId: randomUUID() }, 'personId', 'networks.person-unknown'],
      [{ personId: erased.id }, 'personId', 'networks.person-unknown'],
      [{ organisationId: office.outsider.organisationId }, 'organisationId', 'networks.organisation-not-in-network'],
      [{ validTo: ended }, 'validTo', 'networks.period-empty'],
      [{ validFrom: '2099-01-02T00:00:00Z', validTo: '2099-01-01T00:00:00Z' }, 'validTo', 'networks.period-empty'],
    ];
    for (const [changes, path, code] of cases) {
      const { status, body } = await office.start(office.wish(person, changes));
      expect([status, body.code, body.errors]).toEqual([422, 'networks.membership-refused', [{ path, code }]]);
    }
  });

  it.each([
    [{ roles: [] }],
    [{ roles: ['administrator'] }],
    [{ roles: ['guest', 'guest'] }],
    [{ roles: 'guest' }],
    [{ personId: 'x' }],
    [{ validTo: 'i morgen' }],
    [{ more: 1 }],
  ])('is refused when malformed: %j', async (changes) => {
    expect((await office.start(office.wish(office.lead.person, changes))).status).toBe(400);
  });

  it('is for the network’s secretariat alone', async () => {
    const person = await office.aPerson();
    const outcome = async (headers: Headers): Promise<unknown[]> => {
      const { status, body } = await office.start(office.wish(person), headers);
      return [status, body.code];
    };
    expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-start-membership']);
    expect(await outcome(office.guest.headers)).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.network-not-found']);
    expect(await outcome({ origin: office.secretary.headers.origin })).toEqual([401, 'platform.sign-in-needed']);
    expect(await outcome({ cookie: office.secretary.headers.cookie })).toEqual([403, 'platform.foreign-origin']);
    expect(await office.granted(person.id)).toEqual([]);
  });
});
