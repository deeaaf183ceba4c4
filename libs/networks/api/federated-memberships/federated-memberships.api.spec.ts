import { IdentityModule } from '@hv/identity/api';
import { AnIssuer, aPerson, FederatedBrowser, recordedEvents, type SpecPerson } from '@hv/identity/api/testing';
import { EnvironmentFault, newId, readEnvironment, Settings } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { MembershipEndings } from '../endings';
import { InvitationLinksService } from '../invitations/invitation-links.service';
import { MembershipChangesService } from '../memberships/membership-changes.service';
import { MembershipStarts } from '../memberships/membership-starts';
import { NetworksModule } from '../networks.module';
import { aMember, anOrganisation, type SpecMember, type SpecNetwork, type SpecOrganisation } from '../testing';
import { insertSpace } from '../testing/a-network';
import { FederatedMemberships } from './federated-memberships.service';

const [networkId, otherId, consultancyId] = [newId(), newId(), newId()];

let world: World;
let issuer: AnIssuer;
let network: SpecNetwork;
let other: SpecNetwork;
let herning: SpecOrganisation;
let viborg: SpecOrganisation;
let secretary: SpecMember;
let claims: { sub: string; name: string; email: string; email_verified: boolean };
let browser: FederatedBrowser;

const config = ({ address, clientSecret }: AnIssuer) => ({
  id: 'herning',
  label: 'Herning Kommune',
  issuer: address,
  clientId: 'hele-vejen',
  clientSecret,
  newcomers: true,
  networks: [networkId],
  organisationClaim: 'cvr',
  organisations: { '29189919': '0657', '12345678': consultancyId },
  roleClaim: 'groups',
  roles: { leder: 'project-lead', deltager: 'participant', konsulent: 'consultant' },
});

async function aNetworkOf(id: string, name: string): Promise<SpecNetwork> {
  await world.query(`INSERT INTO networks_networks (id, name, valid_from, valid_to) VALUES ($1, $2, '2026-01-01', '2028-12-31')`, [
    id,
    name,
  ]);
  return { id, name, spaceId: await insertSpace(world, id, 'network', name), clusters: new Map() };
}

beforeAll(async () => {
  issuer = await AnIssuer.start();
  world = await aWorld([IdentityModule, NetworksModule], {
    environment: { ROLE: 'api', OIDC_ISSUERS: JSON.stringify([config(issuer)]) },
  });
  network = await aNetworkOf(networkId, 'Forebyggelse');
  other = await aNetworkOf(otherId, 'Efterværn');
  herning = await anOrganisation(world, network, { name: 'Herning Kommune', code: '0657' });
  viborg = await anOrganisation(world, network, { name: 'Viborg Kommune', code: '0791' });
  await world.query(`INSERT INTO networks_participations (network_id, organisation_id, role) VALUES ($1, $2, 'partner')`, [
    otherId,
    herning.id,
  ]);
  await world.query(`INSERT INTO networks_organisations (id, kind) VALUES ($1, 'consultancy')`, [consultancyId]);
  await world.query(`INSERT INTO networks_participations (network_id, organisation_id, role) VALUES ($1, $2, 'facilitator')`, [
    networkId,
    consultancyId,
  ]);
  secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});
afterAll(async () => {
  await world.close();
  await issuer.stop();
});

beforeEach(() => {
  const sub = newId();
  claims = { sub, name: 'Ida Ny', email: `${sub}@herning.example`, email_verified: true };
  browser = new FederatedBrowser(world);
});

const comes = async (groups?: unknown, cvr: unknown = '29189919') => (await browser.signIn(issuer, { ...claims, cvr, groups })).body;
const memberships = (personId: string) =>
  world.query<{ id: string; network: string; organisation: string; roles: string[]; ended: boolean }>(
    `SELECT id, network_id AS network, organisation_id AS organisation, roles, end_recorded AS ended FROM networks_memberships
     WHERE person_id = $1 ORDER BY id`,
    [personId],
  );
const bySecretary = (method: 'DELETE' | 'PATCH' | 'POST', path: string, payload?: object, more: object = {}) =>
  world.request({ method, url: `/api/v1/${path}`, headers: { ...secretary.headers, ...more }, ...(payload ? { payload } : {}) });
const spaces = async () => (await browser.send<{ items: { id: string }[] }>('GET', 'spaces')).body.items.map(({ id }) => id);

describe('whoever comes through their organisation', () => {
  it('is in its networks for it at once, with the roles that the map names', async () => {
    const { person } = await comes(['leder', 'noget andet']);
    expect(await memberships(person.id)).toMatchObject([
      { network: network.id, organisation: herning.id, roles: ['project-lead'], ended: false },
    ]);
    expect(await spaces()).toEqual(expect.arrayContaining([network.spaceId, herning.spaceId]));
    const started = (await recordedEvents(world)).filter(({ name }) => name === 'networks.membership-started').at(-1);
    expect(started).toMatchObject({ actorId: null, payload: { personId: person.id } });
  });

  it('is in no network that the configuration does not name, for no organisation that the issuer may not speak for, and with no other role', async () => {
    const { person } = await comes(['leder', 'secretariat', 'monitor'], ['29189919', '29189846', viborg.id, '0791', otherId]);
    expect(await memberships(person.id)).toMatchObject([{ network: network.id, organisation: herning.id, roles: ['project-lead'] }]);
    expect(await spaces()).not.toContain(other.spaceId);
  });

  it('may be there for an organisation that is no municipality', async () => {
    const { person } = await comes('konsulent', '12345678');
    expect(await memberships(person.id)).toMatchObject([{ organisation: consultancyId, roles: ['consultant'] }]);
  });

  it('stays as they are as long as the organisation says the same', async () => {
    const { person } = await comes('leder');
    const before = await memberships(person.id);
    const events = (await recordedEvents(world)).length;
    await comes(['leder', 'leder']);
    expect(await memberships(person.id)).toEqual(before);
    expect((await recordedEvents(world)).slice(events).map(({ name }) => name)).toEqual([
      'identity.session-ended',
      'identity.session-started',
    ]);
  });

  it('has other roles when it says others, is out when it says none, and in again when it does', async () => {
    const { person } = await comes('leder');
    await comes(['deltager']);
    expect(await memberships(person.id)).toMatchObject([{ roles: ['participant'], ended: false }]);
    await comes([]);
    expect(await memberships(person.id)).toMatchObject([{ ended: true }]);
    expect(await spaces()).toEqual([]);
    await comes('leder');
    expect(await memberships(person.id)).toMatchObject([{ roles: ['project-lead'], ended: false }]);
    await comes('leder', '12345678');
    expect(await memberships(person.id)).toMatchObject([
      { organisation: herning.id, ended: true },
      { organisation: consultancyId, roles: ['project-lead'] },
    ]);
  });

  it('loses the spaces at once, on what they have open too', async () => {
    const version = async () =>
      (await world.query<{ v: number }>('SELECT access_version AS v FROM networks_spaces WHERE id = $1', [herning.spaceId]))[0]!.v;
    await comes('leder');
    const before = await version();
    await comes([]);
    expect(await version()).toBe(before + 1);
  });
});

describe('what the secretariat did', () => {
  const personOf = async (): Promise<SpecPerson> => {
    const person = await aPerson(world, { email: claims.email });
    await world.query('INSERT INTO identity_federated_accounts (account_id, issuer, subject) VALUES ($1, $2, $3)', [
      person.accountId,
      issuer.address,
      claims.sub,
    ]);
    return person;
  };

  it('by itself is left as it is', async () => {
    const person = await personOf();
    await aMember(world, network, { person, role: 'participant', organisation: 'Herning Kommune' });
    await comes('leder');
    await comes([]);
    expect(await memberships(person.id)).toMatchObject([{ roles: ['participant'], ended: false }]);
  });

  it('to roles stands until the organisation says something else', async () => {
    const { person } = await comes('leder');
    const { id } = (await memberships(person.id))[0]!;
    expect((await bySecretary('PATCH', `memberships/${id}`, { roles: ['participant'] }, { 'if-match': '"1"' })).status).toBe(200);
    await comes('leder');
    expect(await memberships(person.id)).toMatchObject([{ roles: ['participant'] }]);
    await comes(['leder', 'deltager']);
    expect(await memberships(person.id)).toMatchObject([{ roles: ['participant', 'project-lead'] }]);
  });

  it('to let somebody go stands, whatever the organisation says', async () => {
    const { person } = await comes('leder');
    const { id } = (await memberships(person.id))[0]!;
    expect((await bySecretary('DELETE', `memberships/${id}`)).status).toBe(200);
    await comes('leder');
    await comes(['leder', 'deltager']);
    expect(await memberships(person.id)).toMatchObject([{ ended: true }]);
  });

  it('to make somebody one of its own is not undone', async () => {
    const { person } = await comes('leder');
    const { id } = (await memberships(person.id))[0]!;
    await bySecretary('PATCH', `memberships/${id}`, { roles: ['project-lead', 'secretariat'] }, { 'if-match': '"1"' });
    await comes([]);
    expect(await memberships(person.id)).toMatchObject([{ roles: ['secretariat'], ended: false }]);
  });

  it('to invite somebody is accepted by coming, with the roles of the invitation', async () => {
    const wish = { email: claims.email, organisationId: viborg.id, roles: ['participant'] };
    expect((await bySecretary('POST', `networks/${network.id}/invitations`, wish)).status).toBe(201);
    const { person } = await comes([]);
    expect(await memberships(person.id)).toMatchObject([{ organisation: viborg.id, roles: ['participant'] }]);
    const names = (await recordedEvents(world)).map(({ name }) => name);
    expect(names.slice(-5)).toEqual([
      'identity.account-created',
      'identity.federated-account-linked',
      'networks.membership-started',
      'networks.invitation-accepted',
      'identity.session-started',
    ]);
  });

  it('to ask a role for two steps holds for who comes through an organisation too', async () => {
    await world.query(`INSERT INTO networks_second_factor_rules (network_id, roles) VALUES ($1, ARRAY['consultant'])`, [networkId]);
    const once = await comes('konsulent', '12345678');
    expect([once.status, once.code, once.challenge]).toEqual([403, 'identity.second-factor-needed', expect.any(String)]);
    expect(browser.cookies.has('hv-3000')).toBe(false);
    const twice = await browser.signIn(issuer, { ...claims, cvr: '12345678', groups: 'konsulent', amr: ['mfa'] });
    expect(twice.body.assurance).toBe('second-factor');
    expect((await comes('leder')).code).toBeUndefined();
  });
});

describe('the configuration', () => {
  const starting = (role: string) => {
    const OIDC_ISSUERS = JSON.stringify([{ ...config(issuer), roles: { leder: role } }]);
    const settings = new Settings(readEnvironment({ OIDC_ISSUERS }), '', '');
    const [links, starts, changes, endings] = [
      InvitationLinksService,
      MembershipStarts,
      MembershipChangesService,
      MembershipEndings,
    ] as const;
    const { app } = world;
    return () => new FederatedMemberships(settings, app.get(links), app.get(starts), app.get(changes), app.get(endings)).onModuleInit();
  };

  it.each(['secretariat', 'king', 'administrator'])('may not give the role %s', (role) => {
    expect(starting(role)).toThrow(EnvironmentFault);
    expect(starting(role)).toThrow(/OIDC_ISSUERS: herning may give/);
  });

  it('may give the others', () => expect(starting('guest')).not.toThrow());
});
