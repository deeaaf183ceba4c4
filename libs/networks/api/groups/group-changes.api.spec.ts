import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import type { GroupView, SpaceView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { AccessBook } from '../access';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';

type By = Pick<SpecMember, 'headers'>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let world: World;
let network: SpecNetwork;
let owner: SpecMember;
let member: SpecMember;
let secretary: SpecMember;
let stranger: SpecMember;
let id: string;

const ask = <View = object>(method: Method, path: string, { headers }: By, payload?: object, more: object = {}) =>
  world.request<View & ProblemView & { current?: GroupView }>({
    method,
    url: `/api/v1/${path}`,
    headers: { ...headers, ...more },
    ...(payload ? { payload } : {}),
  });
const change = (wish: object, by: By = owner, version: number | string = 1) =>
  ask<GroupView>('PATCH', `groups/${id}`, by, wish, { 'if-match': `"${version}"` });
const archive = (method: 'PUT' | 'DELETE', by: By = owner) => ask<GroupView>(method, `groups/${id}/archive`, by);
const outcome = async (answer: Promise<Answer<ProblemView>>): Promise<unknown[]> => {
  const { status, body } = await answer;
  return status < 400 ? [status] : [status, body.code];
};
const eventsOf = async (): Promise<string[]> =>
  (await recordedEvents(world)).filter(({ object }) => object === `space ${id}`).map(({ name }) => name.replace('networks.', ''));

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await aNetwork(world);
  owner = await aMember(world, network, { name: 'Anne Bæk' });
  member = await aMember(world, network, { role: 'participant', organisation: 'Hvidovre Kommune' });
  secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  stranger = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
  const made = await ask<GroupView>('POST', `networks/${network.id}/groups`, owner, {
    name: 'Underretninger',
    purpose: 'Før.',
    open: true,
  });
  id = made.body.id;
  await ask('PUT', `groups/${id}/place`, member);
});

describe('changing a group', () => {
  it('is for its owners and the secretariat: its name, what it is for and who may join', async () => {
    const { status, body } = await change({ name: ' Den  første samtale ', open: false });
    expect([status, body]).toMatchObject([200, { name: 'Den første samtale', purpose: 'Før.', open: false, version: 2 }]);
    expect((await change({ purpose: '' }, secretary, 2)).body).toMatchObject({ purpose: '', version: 3 });
    const space = await ask<SpaceView>('GET', `spaces/${id}`, member);
    expect(space.body).toMatchObject({ name: 'Den første samtale', purpose: '' });
    const last = (await recordedEvents(world)).filter(({ name }) => name === 'networks.group-changed').at(-2)!;
    expect(last).toMatchObject({ actorId: owner.personId, payload: { spaceId: id, fields: ['name', 'open'] } });
  });

  it('is opened by those in it alone: the secretariat beside it may close it', async () => {
    expect((await change({ open: false }, secretary)).body).toMatchObject({ open: false, version: 2 });
    expect(await outcome(change({ open: true }, secretary, 2))).toEqual([403, 'networks.may-not-manage-group']);
    expect((await change({ open: true }, owner, 2)).body.open).toBe(true);
  });

  it('as it is already records nothing', async () => {
    const before = await eventsOf();
    expect((await change({ name: 'Underretninger', open: true })).body.version).toBe(1);
    expect(await eventsOf()).toEqual(before);
  });

  it('that was changed meanwhile is told of with what stands now', async () => {
    await change({ name: 'Ny' });
    const { status, body } = await change({ name: 'Anden' }, secretary);
    expect([status, body.current]).toMatchObject([412, { name: 'Ny', version: 2, standing: 'no' }]);
  });

  it('is refused to others, and when it cannot be so', async () => {
    expect(await outcome(change({ name: 'Ny' }, member))).toEqual([403, 'networks.may-not-manage-group']);
    expect(await outcome(change({ name: 'Ny' }, stranger))).toEqual([404, 'networks.group-not-found']);
    expect(await outcome(change({ purpose: 'Om 010190-1234' }))).toEqual([422, 'networks.group-refused']);
    for (const wish of [{ name: '' }, { name: ' ' }, { name: 7 }, { open: 'ja' }, { owner: true }])
      expect((await change(wish)).status).toBe(400);
    expect((await ask('PATCH', `groups/${id}`, owner, { name: 'Ny' })).status).toBe(428);
  });
});

describe('a group that is archived', () => {
  const abilitiesOf = async (by: By): Promise<unknown> => (await ask<SpaceView>('GET', `spaces/${id}`, by)).body.abilities;

  it('is read and not written, and what is narrowed within it neither', async () => {
    const inner = await aSubSpace(world, id, ['participant']);
    const { body } = await archive('PUT');
    expect(body).toMatchObject({ archived: true, abilities: { enter: true, manage: false, change: true } });
    expect(await abilitiesOf(owner)).toEqual({ write: false, moderate: false });
    const granted = await world.app.get(AccessBook).granted(member.personId);
    expect([id, inner].map((space) => granted.get(space)?.writes)).toEqual([false, false]);
    const { body: spaces } = await ask<Page<SpaceView>>('GET', 'spaces', member);
    expect(
      spaces.items
        .filter(({ archived }) => archived)
        .map((space) => space.id)
        .sort(),
    ).toEqual([id, inner].sort());
    expect(await eventsOf()).toEqual(['group-made', 'group-entered', 'group-entered', 'group-archived', 'access-changed']);
  });

  it('stands last in the list, lets nobody in, and is left', async () => {
    await ask('POST', `networks/${network.id}/groups`, owner, { name: 'Ågruppe', open: true });
    await archive('PUT', secretary);
    const { body } = await ask<Page<GroupView>>('GET', `networks/${network.id}/groups`, owner);
    expect(body.items.map(({ name, archived }) => [name, archived])).toEqual([
      ['Ågruppe', false],
      ['Underretninger', true],
    ]);
    expect(await outcome(ask('PUT', `groups/${id}/place`, secretary))).toEqual([403, 'networks.may-not-join-group']);
    expect(await outcome(ask('DELETE', `groups/${id}/people/${member.personId}`, owner))).toEqual([403, 'networks.may-not-manage-group']);
    expect(await outcome(ask('DELETE', `groups/${id}/place`, member))).toEqual([204]);
  });

  it('is opened again, and each again is no change', async () => {
    for (const method of ['PUT', 'PUT', 'DELETE', 'DELETE'] as const) expect(await outcome(archive(method))).toEqual([200]);
    expect(await abilitiesOf(owner)).toEqual({ write: true, moderate: true });
    expect((await eventsOf()).slice(3)).toEqual(['group-archived', 'access-changed', 'group-reopened', 'access-changed']);
  });

  it('is archived by its owners and the secretariat alone', async () => {
    expect(await outcome(archive('PUT', member))).toEqual([403, 'networks.may-not-manage-group']);
    expect(await outcome(archive('PUT', stranger))).toEqual([404, 'networks.group-not-found']);
  });
});
