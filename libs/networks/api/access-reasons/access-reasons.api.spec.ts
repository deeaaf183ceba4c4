import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents, sessionOf } from '@hv/identity/api/testing';
import type { MemberAccessView, MemberView, PersonAccessView, SpaceAccessView } from '@hv/networks/contracts';
import { MailModule } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';

let world: World;
let network: SpecNetwork;
let other: SpecNetwork;
let herning: SpecMember;
let secretary: SpecMember;
let consultant: SpecMember;
let colleague: SpecMember;
let foreignSecretary: SpecMember;

beforeAll(async () => {
  world = await aWorld([MailModule, IdentityModule, NetworksModule]);
  network = await aNetwork(world, { clusters: ['Klynge Vest', 'Klynge Øst'] });
  other = await aNetwork(world, { name: 'Efterværn' });
  await anOrganisation(world, network, { name: 'Hvidovre Kommune', cluster: 'Klynge Øst' });
  const until = new Date(Date.now() + 30 * 24 * 3_600_000);
  herning = await aMember(world, network, { role: 'participant', cluster: 'Klynge Vest', name: 'Ida Lund', validTo: until });
  colleague = await aMember(world, network, { role: 'project-lead', organisation: 'Hvidovre Kommune' });
  secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
  await world.query('INSERT INTO networks_support_agreements (network_id, consultancy_id, organisation_id) VALUES ($1, $2, $3)', [
    network.id,
    consultant.organisationId,
    herning.organisationId,
  ]);
  await aMember(world, other, { person: herning.person, role: 'guest' });
  foreignSecretary = await aMember(world, other, { role: 'secretariat' });
  await aGroup(world, network, { members: [herning], owners: [colleague] });
  await aGroup(world, other, { kind: 'event', name: 'Temadag', members: [herning] });
  await aSubSpace(world, network.clusters.get('Klynge Vest')!.spaceId, ['consultant'], 'Kun konsulenter');
});
afterAll(() => world.close());

const access = (personId: string, reader: { headers: Readonly<Record<string, string>> }): Promise<Answer<PersonAccessView>> =>
  world.request({ method: 'GET', url: `/api/v1/people/${personId}/access`, headers: reader.headers });
const spacesIn = ({ body }: Answer<PersonAccessView>, networkId = network.id): readonly SpaceAccessView[] =>
  body.networks.find(({ id }) => id === networkId)!.spaces;

describe('what somebody may see', () => {
  it('comes with the reason: role, organisation and rule', async () => {
    const spaces = spacesIn(await access(herning.personId, secretary));
    const cluster = spaces.find(({ name }) => name === 'Klynge Vest')!;
    expect(cluster).toMatchObject({ sees: true, writes: true, moderates: false });
    expect(cluster.reasons).toMatchObject([
      { membershipId: herning.membershipId, organisation: 'Herning Kommune', roles: ['participant'], rule: 'own-cluster' },
    ]);
    expect(cluster.reasons[0]!.until).not.toBeNull();
    expect(spaces.find(({ name }) => name === 'Klynge Øst')).toMatchObject({ sees: false, writes: false, reasons: [] });
    expect(spaces.find(({ name }) => name === 'Kun konsulenter')).toMatchObject({ sees: false, allowedRoles: ['consultant'] });
  });

  it('is what the database lets them see, for everyone and every space', async () => {
    for (const member of [herning, colleague, secretary, consultant, foreignSecretary]) {
      const reader = member === foreignSecretary ? foreignSecretary : secretary;
      const told = (await access(member.personId, reader)).body.networks.flatMap(({ spaces }) => spaces.filter(({ sees }) => sees));
      const granted = await world.query<{ id: string; writes: boolean; moderates: boolean }>(
        `SELECT space_id AS id, bool_or(writes) AS writes, bool_or(moderates) AS moderates FROM networks_access
         WHERE person_id = $1 AND network_id = ANY ($2) GROUP BY space_id`,
        [member.personId, member === foreignSecretary ? [other.id] : [network.id]],
      );
      const shown = told.map(({ id, writes, moderates }) => ({ id, writes, moderates }));
      expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(granted.sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
  });

  it('is told to themselves without the spaces they do not see', async () => {
    const answer = await access(herning.personId, herning);
    expect(spacesIn(answer).map(({ name }) => name)).toEqual([network.name, 'Klynge Vest', 'Herning Kommune', 'Arbejdsgruppe']);
    expect(spacesIn(answer, other.id)).toMatchObject([
      { name: 'Temadag', writes: false, reasons: [{ rule: 'event-list', roles: ['guest'] }] },
    ]);
  });

  it('is told to the secretariat of a network for that network only', async () => {
    expect((await access(herning.personId, secretary)).body.networks.map(({ name }) => name)).toEqual([network.name]);
    expect((await access(herning.personId, foreignSecretary)).body.networks.map(({ name }) => name)).toEqual([other.name]);
  });

  it('is told to nobody else, as if there were nobody', async () => {
    const strangers = [await access(herning.personId, colleague), await access('0199d2a0-0000-7000-8000-000000000001', secretary)];
    for (const { status, body } of strangers) expect({ status, ...body }).toMatchObject({ status: 404, code: 'networks.person-not-found' });
    expect((await access(colleague.personId, foreignSecretary)).status).toBe(404);
    expect((await access("1'; DROP", secretary)).status).toBe(404);
  });

  it('ends with the membership, at once', async () => {
    const leaver = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
    expect((await access(leaver.personId, secretary)).status).toBe(200);
    await world.request({ method: 'DELETE', url: `/api/v1/memberships/${leaver.membershipId}`, headers: secretary.headers });
    expect((await access(leaver.personId, secretary)).status).toBe(404);
    expect((await access(leaver.personId, leaver)).body.networks).toEqual([]);
  });
});

describe('who sees a space', () => {
  const inSpace = (spaceId: string, reader: SpecMember, query = ''): Promise<Answer<Page<MemberAccessView>>> =>
    world.request({ method: 'GET', url: `/api/v1/spaces/${spaceId}/access${query}`, headers: reader.headers });

  it('comes with the rule, page by page, and is whom the list of members names', async () => {
    const { spaceId } = network.clusters.get('Klynge Vest')!;
    const { body } = await inSpace(spaceId, herning);
    expect(body.items.find(({ personId }) => personId === herning.personId)).toMatchObject({
      name: 'Ida Lund',
      writes: true,
      moderates: false,
      reason: { membershipId: herning.membershipId, organisation: 'Herning Kommune', roles: ['participant'], rule: 'own-cluster' },
    });
    expect(body.items.find(({ personId }) => personId === secretary.personId)).toMatchObject({
      moderates: true,
      reason: { rule: 'every-cluster' },
    });
    const listed = await world.request<Page<MemberView>>({
      method: 'GET',
      url: `/api/v1/spaces/${spaceId}/members`,
      headers: herning.headers,
    });
    expect(body.items.map(({ reason }) => reason!.membershipId)).toEqual(listed.body.items.map(({ membershipId }) => membershipId));
    const first = await inSpace(spaceId, herning, '?limit=1');
    expect((await inSpace(spaceId, herning, `?limit=1&after=${first.body.next}`)).body.items).toEqual([body.items[1]]);
  });

  it('is nobody’s to know who does not see it', async () => {
    const { spaceId } = network.clusters.get('Klynge Vest')!;
    for (const stranger of [colleague, foreignSecretary]) expect((await inSpace(spaceId, stranger)).status).toBe(404);
    expect((await inSpace(spaceId, herning, '?after=x')).status).toBe(400);
  });
});

describe('an administrator', () => {
  it('sees it for everyone, by the names of spaces only, and leaves a trace', async () => {
    const administrator = await aPerson(world, { administrator: true });
    const headers = await sessionOf(world, administrator);
    const { body } = await access(herning.personId, { headers });
    expect(body.networks.map(({ name }) => name)).toEqual([other.name, network.name]);
    expect((await recordedEvents(world)).at(-1)).toMatchObject({
      name: 'platform.administrator-looked',
      actorId: administrator.id,
      object: `person ${herning.personId}`,
      payload: { at: 'access', question: { person: herning.personId } },
    });
    const before = (await recordedEvents(world)).length;
    expect((await access(administrator.id, { headers })).body.networks).toEqual([]);
    expect(await recordedEvents(world)).toHaveLength(before);
  });
});
