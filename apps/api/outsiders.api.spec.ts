import { setImmediate } from 'node:timers/promises';
import type { ThreadView } from '@hv/discussions/contracts';
import { LibraryRequests } from '@hv/documents/api/testing';
import { aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { type Route, routesOf } from './reflection';
import { type Callers, callersIn, send } from './testing';

let world: World;
let byId: Route[];
let insider: Callers;
let outsider: SpecMember;
/** By the noun that stands before the id in a path: a real thing of the insider's network. */
let things: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await aWorld(capabilities);
  const { callers, network, member } = await callersIn(world);
  insider = callers;
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
  const thread = await make<ThreadView>(`spaces/${network.spaceId}/threads`, { title: 'Køreplan', body: { text: 'Hvad nåede vi?' } });
  const post = await make<{ id: string }>(`threads/${thread.id}/posts`, { body: { text: 'Det meste.' } });
  const token = await make<{ id: string }>('access-tokens', { name: 'Regneark' });
  const soon = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 16);
  const scheduled = await make<{ id: string }>(`threads/${thread.id}/scheduled`, { body: { text: 'Senere.' }, at: soon });
  const picture = await world.request<{ id: string }>({
    method: 'POST',
    url: `/api/v1/spaces/${network.spaceId}/images`,
    headers: { ...insider.person, 'content-type': 'application/octet-stream' },
    payload: Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(500)]),
  });
  const colleague = await aMember(world, network);
  const reported = await world.request<{ id: string }>({
    method: 'POST',
    url: `/api/v1/posts/${post.id}/reports`,
    headers: colleague.headers,
    payload: { reason: 'other', words: 'Se her.' },
  });
  const [organisation] = await world.query<{ id: string }>(
    'SELECT organisation_id AS id FROM networks_participations WHERE network_id = $1',
    [network.id],
  );
  const invitation = await make<{ id: string }>(`networks/${network.id}/invitations`, {
    email: 'ida@herning.example',
    organisationId: organisation!.id,
    roles: ['participant'],
  });
  const another = await aMember(world, network, { role: 'participant' });
  const taking = await aMember(world, network, { role: 'participant' });
  const handOver = await make<{ id: string }>(`memberships/${another.membershipId}/hand-over`, {
    toMembershipId: taking.membershipId,
    parts: ['roles'],
    lastDay: '2098-12-31',
  });
  const feedback = await make<{ id: string }>(`networks/${network.id}/feedback`, { text: 'Kortet mangler Læsø.' });
  const group = await make<{ id: string }>(`networks/${network.id}/groups`, { name: 'Underretninger', open: false });
  const portrait = await world.request<{ pictureId: string }>({
    method: 'PUT',
    url: '/api/v1/me/picture',
    headers: { ...insider.person, 'content-type': 'application/octet-stream' },
    payload: Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(600)]),
  });
  const copy = await make<{ id: string }>('me/exports', {});
  // Making it is a job: it comes soon after, not at once.
  const fetched = async () =>
    (await world.request({ method: 'GET', url: `/api/v1/me/exports/${copy.id}`, headers: insider.person })).status;
  while ((await fetched()) !== 200) await setImmediate();
  const readAll = await make<{ id: string }>('read-all', { upTo: new Date().toISOString() });
  const [session] = await world.query<{ id: string }>(
    `SELECT s.id FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id WHERE a.person_id = $1`,
    [member.personId],
  );
  const [passkey] = await world.query<{ id: string }>(
    `INSERT INTO identity_passkeys (account_id, credential_id, public_key, counter, name, transports, synced, backed_up)
     SELECT id, 'spec', '', 0, 'Min telefon', '{}', false, false FROM identity_accounts WHERE person_id = $1 RETURNING id`,
    [member.personId],
  );
  const [federated] = await world.query<{ id: string }>(
    `INSERT INTO identity_federated_accounts (account_id, issuer, subject)
     SELECT id, 'https://login.herning.example', 'u-17' FROM identity_accounts WHERE person_id = $1 RETURNING id`,
    [member.personId],
  );
  const library = new LibraryRequests(world, { headers: member.headers });
  const upload = await library.begin({ spaceId: network.spaceId, name: 'Undervejs.txt' }, 1);
  const folder = await make<{ id: string }>(`spaces/${network.spaceId}/folders`, { name: 'Referater' });
  const document = await library.upload({ spaceId: network.spaceId, name: 'Strategi.txt' }, 'Uge 4');
  const approval = await make<{ id: string }>(`documents/${document}/approvals`, { number: 1, personIds: [colleague.personId] });
  const tagged = await world.request<{ tags: { id: string }[] }>({
    method: 'PATCH',
    url: `/api/v1/documents/${document}/tags`,
    headers: insider.person,
    payload: { add: ['Fase 2'] },
  });
  things = {
    tags: tagged.body.tags[0]!.id,
    approvals: approval.id,
    folders: folder.id,
    entries: folder.id,
    documents: await library.upload({ spaceId: network.spaceId, name: 'Køreplan.txt' }, 'Uge 4'),
    uploads: String(upload.headers['location']).split('/').at(-1)!,
    networks: network.id,
    groups: group.id,
    spaces: network.spaceId,
    threads: thread.id,
    posts: post.id,
    memberships: member.membershipId,
    'access-tokens': token.id,
    sessions: session!.id,
    passkeys: passkey!.id,
    'federated-accounts': federated!.id,
    'read-all': readAll.id,
    scheduled: scheduled.id,
    images: picture.body.id,
    reports: reported.body.id,
    invitations: invitation.id,
    feedback: feedback.id,
    'hand-overs': handOver.id,
    people: member.personId,
    pictures: portrait.body.pictureId,
    exports: copy.id,
  };
  // A file is found by its content: whoever can name it has it already. That Denmark has a municipality anyone knows; what more they may know of it its own specs say.
  // Which organisations' sign-in may be used anyone sees on the sign-in page.
  byId = routesOf(world.app).filter(({ path }) => path.includes('/:') && !/\/(blobs|municipalities|oidc)\//.test(path));
});
afterAll(() => world.close());

async function make<View>(path: string, payload: object): Promise<View> {
  const { status, body } = await world.request<View>({ method: 'POST', url: `/api/v1/${path}`, headers: insider.person, payload });
  expect(status).toBe(201);
  return body;
}

const nounOf = ({ path }: Route): string => /\/([\w-]+)\/:/.exec(path)![1]!;

describe('someone of another network', () => {
  it('is tried on every kind of thing that has an address', () => {
    expect([...new Set(byId.map(nounOf))].sort()).toEqual(Object.keys(things).sort());
  });

  it('cannot tell a thing of ours from one that is not there', async () => {
    for (const route of byId) {
      const [real, unknown] = [
        await send(world, route, { headers: outsider.headers, id: things[nounOf(route)]! }),
        await send(world, route, { headers: outsider.headers }),
      ];
      const told = ({ status, body }: typeof real): object => ({ route: route.name, status, body: { ...body, requestId: undefined } });
      expect(told(real)).toEqual(told(unknown));
      expect([route.name, real.status]).toEqual([route.name, 404]);
    }
  });

  it('is kept out of what we, with the same ids, read', async () => {
    // Of what is made of a file there may be nothing.
    const reads = byId.filter(({ method, path }) => method === 'GET' && !/\/(preview\/\w+|thumbnail)$/.test(path));
    for (const route of reads)
      expect([route.name, (await send(world, route, { headers: insider.person, id: things[nounOf(route)]! })).status]).toEqual([
        route.name,
        200,
      ]);
    expect(reads.length).toBeGreaterThan(6);
  });
});
