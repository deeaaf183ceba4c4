import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import type { GroupPersonView, GroupView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let viborg: SpecMember;
let secretary: SpecMember;
let guest: SpecMember;
let stranger: SpecMember;

type By = Pick<SpecMember, 'headers'>;
type Got<View> = Answer<View & ProblemView>;
beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await aNetwork(world);
  herning = await aMember(world, network, { name: 'Anne Bæk', organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { name: 'Bo Kjær', role: 'participant', organisation: 'Hvidovre Kommune' });
  viborg = await aMember(world, network, { name: 'Carl Dam', role: 'participant', organisation: 'Viborg Kommune' });
  secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  guest = await aMember(world, network, { role: 'guest', organisation: 'VIA' });
  stranger = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
});

const ask = <View>(method: 'GET' | 'PUT' | 'DELETE', path: string, { headers }: By): Promise<Got<View>> =>
  world.request({ method, url: `/api/v1/${path}`, headers: { ...headers } });
const make = (wish: object = {}, { headers }: By = herning, more: object = {}): Promise<Got<GroupView>> =>
  world.request({
    method: 'POST',
    url: `/api/v1/networks/${network.id}/groups`,
    headers: { ...headers, ...more },
    payload: { name: 'Underretninger', purpose: 'Den første samtale.', open: false, ...wish },
  });
const made = async (wish: object = {}): Promise<string> => (await make(wish)).body.id;
const list = async (by: By, query = ''): Promise<string[]> =>
  (await ask<Page<GroupView>>('GET', `networks/${network.id}/groups${query}`, by)).body.items.map(({ name }) => name);
const people = async (id: string, by: By): Promise<string[]> =>
  (await ask<Page<GroupPersonView>>('GET', `groups/${id}/people`, by)).body.items.map(({ name, owner }) => `${name}${owner ? ' *' : ''}`);
const outcome = async (answer: Promise<Answer<ProblemView>>): Promise<unknown[]> => {
  const { status, body } = await answer;
  return status < 400 ? [status] : [status, body.code];
};
const sees = async (id: string, by: By): Promise<boolean> => (await ask('GET', `spaces/${id}`, by)).status === 200;
const eventsOf = async (id: string): Promise<string[]> =>
  (await recordedEvents(world)).filter(({ object }) => object === `space ${id}`).map(({ name }) => name);

describe('making a group', () => {
  it('makes its maker its owner, and a space that nobody else sees', async () => {
    const { status, body } = await make({ name: '  Under\u00a0retninger ', purpose: ' Den første samtale. ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: expect.any(String),
      networkId: network.id,
      name: 'Under retninger',
      purpose: 'Den første samtale.',
      open: false,
      standing: 'owner',
      people: 1,
      owners: ['Anne Bæk'],
      abilities: { enter: true, join: false, leave: false, manage: true, change: true },
    });
    expect(await sees(body.id, herning)).toBe(true);
    for (const other of [hvidovre, secretary, guest, stranger]) expect(await sees(body.id, other)).toBe(false);
    expect(await eventsOf(body.id)).toEqual(['networks.group-made', 'networks.group-entered']);
  });

  it('makes one group of one key, however often it is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([make({}, herning, key), make({}, herning, key), make({}, herning, key)]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await list(herning)).toEqual(['Underretninger']);
    expect(await outcome(make({ name: 'En anden' }, herning, key))).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('is for whoever is in the network, but not for guests of one event', async () => {
    expect(await outcome(make({}, guest))).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(make({}, stranger))).toEqual([404, 'networks.network-not-found']);
    expect(await outcome(make({}, secretary))).toEqual([201]);
  });

  it.each([
    { name: '' },
    { name: '  ' },
    { name: 'x'.repeat(101) },
    { name: 7 },
    { purpose: 'x'.repeat(1001) },
    { open: 'ja' },
    { open: null },
  ])('refuses %j', async (wish) => {
    expect((await make(wish)).status).toBe(400);
  });

  it.each([null, undefined])('may have no purpose: %s', async (purpose) => {
    expect((await make({ purpose })).body.purpose).toBe('');
  });

  it('refuses a CPR number, and says where it stands', async () => {
    const { status, body } = await make({ purpose: 'Om 010190-1234' });
    expect([status, body.code]).toEqual([422, 'networks.group-refused']);
    expect(body.errors).toMatchObject([{ path: 'purpose', code: 'networks.cpr-number' }]);
  });
});

describe('the list of groups', () => {
  it('has those one is in first, then the open ones; closed ones are known to the secretariat alone', async () => {
    const closed = await made({ name: 'Lukket' });
    await made({ name: 'Åben', open: true });
    await make({ name: 'Bos egen' }, hvidovre);
    expect(await list(herning)).toEqual(['Lukket', 'Åben']);
    expect(await list(viborg)).toEqual(['Åben']);
    expect(await list(secretary)).toEqual(['Bos egen', 'Lukket', 'Åben']);
    expect(await outcome(ask('GET', `groups/${closed}`, viborg))).toEqual([404, 'networks.group-not-found']);
    const known = await ask<GroupView>('GET', `groups/${closed}`, secretary);
    expect(Object.values(known.body.abilities)).toEqual([false, false, false, false, true]);
    expect(await outcome(ask('GET', `groups/${closed}/people`, secretary))).toEqual([404, 'networks.group-not-found']);
    for (const by of [guest, stranger])
      expect(await outcome(ask('GET', `networks/${network.id}/groups`, by))).toEqual([404, 'networks.network-not-found']);
  });

  it('comes page by page without loss, and leaves out what is narrowed within a group', async () => {
    for (const name of ['Bo', 'Aage', 'Øst', 'Bo']) await make({ name, open: true }, hvidovre);
    await aSubSpace(world, await made({ name: 'Min' }), ['project-lead']);
    const whole = await list(herning);
    expect(whole).toEqual(['Min', 'Bo', 'Bo', 'Øst', 'Aage']);
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: Answer<Page<GroupView>> = await ask(
        'GET',
        `networks/${network.id}/groups?limit=2${after && `&after=${after}`}`,
        herning,
      );
      found.push(...body.items.map(({ name }) => name));
      after = body.next;
    }
    expect(found).toEqual(whole);
  });

  it.each(['limit=0', 'after=%21', 'after=WzFd', 'q=x'])('refuses ?%s', async (query) => {
    expect((await ask('GET', `networks/${network.id}/groups?${query}`, herning)).status).toBe(400);
    expect((await ask('GET', `groups/${await made()}/people?${query}`, herning)).status).toBe(400);
  });
});

describe('an open group', () => {
  it('is joined and left by whoever is in the network', async () => {
    const id = await made({ open: true });
    expect(await outcome(ask('PUT', `groups/${id}/place`, viborg))).toEqual([204]);
    expect(await outcome(ask('PUT', `groups/${id}/place`, viborg))).toEqual([204]);
    expect(await sees(id, viborg)).toBe(true);
    expect(await people(id, viborg)).toEqual(['Anne Bæk *', 'Carl Dam']);
    expect(await outcome(ask('DELETE', `groups/${id}/place`, viborg))).toEqual([204]);
    expect(await outcome(ask('DELETE', `groups/${id}/place`, viborg))).toEqual([404, 'networks.group-not-found']);
    expect(await sees(id, viborg)).toBe(false);
    expect(await eventsOf(id)).toEqual(['networks.group-made', 'networks.group-entered', 'networks.group-entered', 'networks.group-left']);
    for (const by of [guest, stranger])
      expect(await outcome(ask('PUT', `groups/${id}/place`, by))).toEqual([404, 'networks.group-not-found']);
  });

  it('that is not one cannot be joined: unknown, or known to the secretariat', async () => {
    const id = await made();
    expect(await outcome(ask('PUT', `groups/${id}/place`, viborg))).toEqual([404, 'networks.group-not-found']);
    expect(await outcome(ask('PUT', `groups/${id}/place`, secretary))).toEqual([403, 'networks.may-not-join-group']);
    const event = await aGroup(world, network, { kind: 'event', owners: [herning] });
    expect(await outcome(ask('GET', `groups/${event}`, herning))).toEqual([404, 'networks.group-not-found']);
  });
});

describe('who is in a group', () => {
  it('is invited and removed by its owners, and sees it or not at once', async () => {
    const id = await made();
    const place = `groups/${id}/people/${hvidovre.personId}`;
    expect(await sees(id, hvidovre)).toBe(false);
    expect(await outcome(ask('PUT', place, herning))).toEqual([204]);
    expect(await outcome(ask('PUT', place, herning))).toEqual([204]);
    expect(await sees(id, hvidovre)).toBe(true);
    expect(await outcome(ask('PUT', `groups/${id}/people/${viborg.personId}`, hvidovre))).toEqual([403, 'networks.may-not-manage-group']);
    expect(await outcome(ask('DELETE', `groups/${id}/people/${herning.personId}`, hvidovre))).toEqual([
      403,
      'networks.may-not-manage-group',
    ]);
    expect(await outcome(ask('DELETE', place, herning))).toEqual([204]);
    expect(await outcome(ask('DELETE', place, herning))).toEqual([404, 'networks.person-not-found']);
    expect(await sees(id, hvidovre)).toBe(false);
  });

  it('is in the network for more than one event', async () => {
    const id = await made();
    for (const { personId } of [guest, stranger, { personId: randomUUID() }])
      expect(await outcome(ask('PUT', `groups/${id}/people/${personId}`, herning))).toEqual([422, 'networks.person-unknown']);
  });

  it('owns it when an owner says so; the last owner stays until there is another', async () => {
    const id = await made();
    await ask('PUT', `groups/${id}/people/${hvidovre.personId}`, herning);
    const own = (method: 'PUT' | 'DELETE', who: SpecMember, by: SpecMember): Promise<unknown[]> =>
      outcome(ask(method, `groups/${id}/people/${who.personId}/owner`, by));
    expect(await own('PUT', viborg, herning)).toEqual([404, 'networks.person-not-found']);
    expect(await own('PUT', hvidovre, hvidovre)).toEqual([403, 'networks.may-not-manage-group']);
    expect(await own('DELETE', herning, herning)).toEqual([409, 'networks.last-owner']);
    expect(await outcome(ask('DELETE', `groups/${id}/place`, herning))).toEqual([409, 'networks.last-owner']);
    expect(await outcome(ask('DELETE', `groups/${id}/people/${herning.personId}`, herning))).toEqual([409, 'networks.last-owner']);
    expect(await own('PUT', hvidovre, herning)).toEqual([204]);
    expect(await people(id, hvidovre)).toEqual(['Anne Bæk *', 'Bo Kjær *']);
    expect(await outcome(ask('DELETE', `groups/${id}/place`, herning))).toEqual([204]);
    expect(await people(id, hvidovre)).toEqual(['Bo Kjær *']);
  });

  it('two owners who leave at the same time do not both go', async () => {
    const id = await made();
    await ask('PUT', `groups/${id}/people/${hvidovre.personId}`, herning);
    await ask('PUT', `groups/${id}/people/${hvidovre.personId}/owner`, herning);
    const outcomes = await Promise.all([herning, hvidovre].map((by) => outcome(ask('DELETE', `groups/${id}/place`, by))));
    expect(outcomes.map(([status]) => status).sort()).toEqual([204, 409]);
  });

  it('keeps it themselves when its owners have left the network', async () => {
    const id = await made();
    await ask('PUT', `groups/${id}/people/${hvidovre.personId}`, herning);
    await ask('DELETE', `memberships/${herning.membershipId}`, secretary);
    expect(await people(id, hvidovre)).toEqual(['Bo Kjær']);
    expect(await outcome(ask('PUT', `groups/${id}/people/${hvidovre.personId}/owner`, hvidovre))).toEqual([204]);
    expect(await people(id, hvidovre)).toEqual(['Bo Kjær *']);
    expect(await outcome(ask('DELETE', `groups/${id}/people/${herning.personId}`, hvidovre))).toEqual([204]);
  });

  it('is nobody’s business outside it', async () => {
    const id = await made();
    for (const by of [viborg, guest, stranger])
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/people'],
        ['DELETE', '/place'],
        ['PUT', `/people/${viborg.personId}`],
        ['DELETE', `/people/${herning.personId}`],
        ['PUT', `/people/${viborg.personId}/owner`],
        ['DELETE', `/people/${herning.personId}/owner`],
      ] as const)
        expect([path, ...(await outcome(ask(method, `groups/${id}${path}`, by)))]).toEqual([path, 404, 'networks.group-not-found']);
  });
});
