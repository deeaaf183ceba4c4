import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents, type SpecEvent, type SpecPerson } from '@hv/identity/api/testing';
import type { MembershipView, SpaceView } from '@hv/networks/contracts';
import { bySystem } from '@hv/platform/api';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { AccessBook } from '../access';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork, type SpecOrganisation } from '../testing';
import { MembershipsService } from './memberships.service';

const hourMs = 3_600_000;

describe('memberships', () => {
  let world: World;
  let network: SpecNetwork;
  let herning: SpecOrganisation;
  let secretary: SpecMember;
  let lead: SpecMember;
  let guest: SpecMember;
  let outsider: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest', 'Klynge Øst'] });
    herning = await anOrganisation(world, network, { name: 'Herning Kommune', cluster: 'Klynge Vest' });
    secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
    lead = await aMember(world, network, { organisation: 'Herning Kommune' });
    guest = await aMember(world, network, { role: 'guest', organisation: 'Herning Kommune' });
    outsider = await aMember(world, await aNetwork(world), { role: 'secretariat' });
  });
  afterAll(() => world.close());

  type Headers = Readonly<Record<string, string>>;
  const start = (body: object, headers: Headers = secretary.headers): Promise<Answer<MembershipView & ProblemView>> =>
    world.request({ method: 'POST', url: '/api/v1/memberships', headers, payload: body });
  const end = (id: string, headers: Headers = secretary.headers): Promise<Answer<MembershipView & ProblemView>> =>
    world.request({ method: 'DELETE', url: `/api/v1/memberships/${id}`, headers });
  const wish = ({ id }: SpecPerson, changes: object = {}): object => ({ networkId: network.id, personId: id, organisationId: herning.id, roles: ['participant'], ...changes });
  const spacesOf = async ({ headers }: SpecMember): Promise<string[]> =>
    (await world.request<Page<SpaceView>>({ method: 'GET', url: '/api/v1/spaces', headers: { ...headers } })).body.items.map(({ id }) => id);
  const granted = async (personId: string): Promise<string[]> => [...(await world.app.get(AccessBook).granted(personId)).keys()].sort();
  const eventsOf = async (membershipId: string): Promise<SpecEvent[]> => (await recordedEvents(world)).filter(({ object }) => object === `membership ${membershipId}`);
  const versions = async (): Promise<Map<string, number>> =>
    new Map((await world.query<{ id: string; v: number }>('SELECT id, access_version AS v FROM networks_spaces')).map(({ id, v }) => [id, v]));

  describe('starting one', () => {
    it('lets the person in at once, and records it with what they see by it', async () => {
      const person = await aPerson(world);
      expect(await granted(person.id)).toEqual([]);
      const answer = await start(wish(person, { roles: ['project-lead', 'participant'] }));
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({
        id: expect.any(String), personId: person.id, networkId: network.id, organisationId: herning.id, roles: ['project-lead', 'participant'],
        validFrom: expect.stringMatching(/Z$/), validTo: null,
      });
      const seen = [network.spaceId, network.clusters.get('Klynge Vest')!.spaceId, herning.spaceId].sort();
      expect(await granted(person.id)).toEqual(seen);
      expect(await eventsOf(answer.body.id)).toEqual([
        {
          name: 'networks.membership-started', actorId: secretary.personId, object: `membership ${answer.body.id}`,
          payload: { membershipId: answer.body.id, personId: person.id, spaceIds: seen },
        },
      ]);
    });

    it('from a later date lets nobody in before', async () => {
      const person = await aPerson(world);
      const [validFrom, validTo] = [hourMs, 2 * hourMs].map((later) => new Date(Date.now() + later).toISOString());
      expect((await start(wish(person, { validFrom, validTo }))).body).toMatchObject({ validFrom, validTo });
      expect(await granted(person.id)).toEqual([]);
    });

    it('with a key once only, however often it is sent', async () => {
      const person = await aPerson(world);
      const headers = { ...secretary.headers, 'idempotency-key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: 12 }, () => start(wish(person), headers)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(await eventsOf(answers[0]!.body.id)).toHaveLength(1);
    });

    it('does not take the key of another request', async () => {
      const [one, other] = [await aPerson(world), await aPerson(world)];
      const headers = { ...secretary.headers, 'idempotency-key': randomUUID() };
      await start(wish(one), headers);
      const answer = await start(wish(other), headers);
      expect([answer.status, answer.body.code]).toEqual([422, 'platform.idempotency-key-reused']);
      expect(await granted(other.id)).toEqual([]);
    });

    it('does not bring back by an old key whom it let in once', async () => {
      const person = await aPerson(world);
      const headers = { ...secretary.headers, 'idempotency-key': randomUUID() };
      const first = await start(wish(person), headers);
      await end(first.body.id);
      expect((await start(wish(person), headers)).body.id).toBe(first.body.id);
      expect(await granted(person.id)).toEqual([]);
    });

    it('not twice for one organisation; for another of the network it is', async () => {
      const person = await aPerson(world);
      await start(wish(person));
      const again = await start(wish(person, { roles: ['secretariat'] }));
      expect([again.status, again.body.code]).toEqual([409, 'networks.already-member']);
      const hvidovre = await anOrganisation(world, network, { name: 'Hvidovre Kommune' });
      expect((await start(wish(person, { organisationId: hvidovre.id }))).status).toBe(201);
    });

    it('brings back someone who had left, with their new roles', async () => {
      const person = await aPerson(world);
      const first = await start(wish(person, { roles: ['secretariat'] }));
      await end(first.body.id);
      expect(await granted(person.id)).toEqual([]);
      const second = await start(wish(person));
      expect(second.body).toMatchObject({ id: first.body.id, roles: ['participant'], validTo: null });
      expect(await granted(person.id)).toHaveLength(3);
      expect((await eventsOf(first.body.id)).map(({ name }) => name)).toEqual(['networks.membership-started', 'networks.membership-ended', 'networks.membership-started']);
    });

    it('is refused with the field that is wrong', async () => {
      const person = await aPerson(world);
      const erased = await aPerson(world);
      await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [erased.id]);
      const ended = new Date(Date.now() - 1000).toISOString();
      const cases: [object, string, string][] = [
        [{ personId: randomUUID() }, 'personId', 'networks.person-unknown'],
        [{ personId: erased.id }, 'personId', 'networks.person-unknown'],
        [{ organisationId: outsider.organisationId }, 'organisationId', 'networks.organisation-not-in-network'],
        [{ validTo: ended }, 'validTo', 'networks.period-empty'],
        [{ validFrom: '2099-01-02T00:00:00Z', validTo: '2099-01-01T00:00:00Z' }, 'validTo', 'networks.period-empty'],
      ];
      for (const [changes, path, code] of cases) {
        const { status, body } = await start(wish(person, changes));
        expect([status, body.code, body.errors]).toEqual([422, 'networks.membership-refused', [{ path, code }]]);
      }
    });

    it.each([
      [{ roles: [] }], [{ roles: ['administrator'] }], [{ roles: ['guest', 'guest'] }], [{ roles: 'guest' }], [{ personId: 'x' }], [{ validTo: 'i morgen' }], [{ more: 1 }],
    ])('is refused when malformed: %j', async (changes) => {
      expect((await start(wish(lead.person, changes))).status).toBe(400);
    });

    it('is for the network’s secretariat alone', async () => {
      const person = await aPerson(world);
      const outcome = async (headers: Headers): Promise<unknown[]> => {
        const { status, body } = await start(wish(person), headers);
        return [status, body.code];
      };
      expect(await outcome(lead.headers)).toEqual([403, 'networks.may-not-start-membership']);
      expect(await outcome(guest.headers)).toEqual([404, 'networks.network-not-found']);
      expect(await outcome(outsider.headers)).toEqual([404, 'networks.network-not-found']);
      expect(await outcome({ origin: secretary.headers.origin })).toEqual([401, 'platform.sign-in-needed']);
      expect(await outcome({ cookie: secretary.headers.cookie })).toEqual([403, 'platform.foreign-origin']);
      expect(await granted(person.id)).toEqual([]);
    });
  });

  describe('ending one', () => {
    it('shuts the person out at once, raises the version of each space they saw by it, and records it', async () => {
      const anne = await aMember(world, network, { organisation: 'Herning Kommune' });
      const group = await aGroup(world, network, { members: [anne] });
      const seen = (await spacesOf(anne)).sort();
      expect(seen).toHaveLength(4);
      const before = await versions();
      const answer = await end(anne.membershipId);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ id: anne.membershipId, personId: anne.personId, validTo: expect.stringMatching(/Z$/) });
      expect(await spacesOf(anne)).toEqual([]);
      expect(await granted(anne.personId)).toEqual([]);
      const after = await versions();
      expect([...after].filter(([id, version]) => version !== before.get(id)).map(([id]) => id).sort()).toEqual(seen);
      expect(after.get(group)).toBe(before.get(group)! + 1);
      expect(await eventsOf(anne.membershipId)).toEqual([
        {
          name: 'networks.membership-ended', actorId: secretary.personId, object: `membership ${anne.membershipId}`,
          payload: { membershipId: anne.membershipId, personId: anne.personId, spaceIds: seen },
        },
      ]);
    });

    it('again changes nothing and answers the same', async () => {
      const anne = await aMember(world, network);
      const first = await end(anne.membershipId);
      const before = await versions();
      expect((await end(anne.membershipId)).body).toEqual(first.body);
      expect(await versions()).toEqual(before);
      expect(await eventsOf(anne.membershipId)).toHaveLength(1);
    });

    it('that has not begun leaves it without a day', async () => {
      const anne = await aMember(world, network, { validFrom: new Date(Date.now() + hourMs) });
      const { body } = await end(anne.membershipId);
      expect(body.validFrom).toBe(body.validTo);
    });

    it('leaves what the person sees by another', async () => {
      const anne = await aMember(world, network, { organisation: 'Herning Kommune' });
      await aMember(world, network, { organisation: 'Køge Kommune', person: anne.person });
      await end(anne.membershipId);
      expect(await spacesOf(anne)).toContain(network.spaceId);
      expect(await spacesOf(anne)).not.toContain(herning.spaceId);
    });

    it('is for the network’s secretariat: others who know of the member are refused, anyone else learns nothing', async () => {
      const outcome = async (headers: Headers, id = lead.membershipId): Promise<unknown[]> => {
        const { status, body } = await end(id, headers);
        return [status, body.code];
      };
      expect(await outcome(lead.headers)).toEqual([403, 'networks.may-not-end-membership']);
      expect(await outcome(guest.headers)).toEqual([404, 'networks.membership-not-found']);
      expect(await outcome(outsider.headers)).toEqual([404, 'networks.membership-not-found']);
      expect(await outcome(secretary.headers, randomUUID())).toEqual([404, 'networks.membership-not-found']);
      expect(await outcome(secretary.headers, 'x')).toEqual([404, 'platform.not-found']);
      expect(await outcome({ origin: secretary.headers.origin })).toEqual([401, 'platform.sign-in-needed']);
      expect(await outcome({ cookie: secretary.headers.cookie })).toEqual([403, 'platform.foreign-origin']);
      expect(await spacesOf(lead)).toContain(network.spaceId);
    });

    it('at a later moment tells when, and lets the person in until then', async () => {
      const anne = await aMember(world, network);
      const at = new Date(Date.now() + hourMs);
      const view = await world.app.get(MembershipsService).end(bySystem, anne.membershipId, at);
      expect(view.validTo).toBe(at.toISOString());
      expect(await granted(anne.personId)).toContain(network.spaceId);
      expect(await eventsOf(anne.membershipId)).toEqual([
        {
          name: 'networks.membership-end-set', actorId: null, object: `membership ${anne.membershipId}`,
          payload: { membershipId: anne.membershipId, personId: anne.personId, at: at.toISOString() },
        },
      ]);
    });

    it('at the same time as others never waits for them in a circle', async () => {
      const many = await Promise.all(Array.from({ length: 8 }, () => aMember(world, network, { role: 'consultant', organisation: 'SUS' })));
      const answers = await Promise.all(many.map(({ membershipId }) => end(membershipId)));
      expect(answers.map(({ status }) => status)).toEqual(many.map(() => 200));
    });
  });
});
