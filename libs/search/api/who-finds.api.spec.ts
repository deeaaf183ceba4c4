import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, aSubSpace, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { SearchModule } from './search.module';
import { foundBy, searchAs, similarTo } from './testing';

let world: World;
let network: SpecNetwork;
let other: SpecNetwork;
let secretariat: SpecMember;
let lead: SpecMember;
let shared: SpecMember;
let outsider: SpecMember;
let sub: string;
let group: string;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
  network = await aNetwork(world);
  other = await aNetwork(world, { name: 'Efterværn' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  lead = await aMember(world, network);
  outsider = await aMember(world, other);
  shared = await aMember(world, other, { organisation: 'Odense Kommune' });
  await aMember(world, network, { organisation: 'Odense Kommune', person: shared.person });
  sub = await aSubSpace(world, network.spaceId, ['secretariat']);
  group = await aGroup(world, network, { members: [secretariat] });
  await aThread(world, lead, network.spaceId, 'Køreplanen hos os');
  await aThread(world, outsider, other.spaceId, 'Køreplanen i efterværn');
});
afterAll(() => world.close());

describe('a search finds', () => {
  it('what stands in spaces one sees, and nothing else', async () => {
    expect(await foundBy(world, lead, 'køreplan')).toEqual(['Køreplanen hos os']);
    expect(await foundBy(world, outsider, 'køreplan')).toEqual(['Køreplanen i efterværn']);
    expect(await foundBy(world, outsider, 'køreplan', { space: network.spaceId })).toEqual([]);
    expect(await foundBy(world, outsider, '', { person: lead.personId })).toEqual([]);
    await aThread(world, secretariat, sub, 'Køreplanen i kredsen');
    expect(await foundBy(world, lead, 'køreplan')).toEqual(['Køreplanen hos os']);
    expect(await foundBy(world, secretariat, 'kreds køreplan')).toEqual(['Køreplanen i kredsen']);
  });

  it('one network alone when it is asked for', async () => {
    expect(await foundBy(world, shared, 'køreplan')).toHaveLength(2);
    expect(await foundBy(world, shared, 'køreplan', { network: other.id })).toEqual(['Køreplanen i efterværn']);
    expect(await foundBy(world, shared, 'køreplan', { network: network.id.toUpperCase() })).toEqual(['Køreplanen hos os']);
    expect(await foundBy(world, shared, 'køreplan', { network: network.id, space: other.spaceId })).toEqual([]);
  });

  it('nothing in a network that one is not in, and no word of it', async () => {
    await aThread(world, outsider, other.spaceId, 'Overgangsordning');
    expect(await foundBy(world, outsider, 'overgangsordning', { network: other.id })).toHaveLength(1);
    for (const id of [other.id, lead.personId])
      for (const q of ['overgangsordning', 'overgangsordnning'])
        expect((await searchAs(world, lead, { q, network: id })).body).toEqual({ items: [], people: [], next: null, meant: null });
  });

  it('nothing more when one’s membership has ended, from that moment on', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    expect(await foundBy(world, leaver, 'køreplan')).toHaveLength(1);
    await new ThreadRequests(world, secretariat).send('DELETE', `/memberships/${leaver.membershipId}`);
    expect(await foundBy(world, leaver, 'køreplan')).toEqual([]);
    await new ThreadRequests(world, lead).start(network.spaceId, 'Køreplanen hos os igen');
    expect((await similarTo(world, leaver, 'Køreplanen', network.spaceId)).status).toBe(404);
  });
});

describe('similar threads', () => {
  it('are those of the network that one sees, at most five, the most alike first', async () => {
    for (let number = 1; number <= 6; number++) await aThread(world, lead, network.spaceId, `Underretninger fra skolen, del ${number}`);
    await aThread(world, lead, network.spaceId, 'Hvad gør I ved underretninger om natten?');
    await aThread(world, shared, other.spaceId, 'Underretninger i efterværn');
    await aThread(world, secretariat, group, 'Underretninger i gruppen');
    const { body } = await similarTo(world, lead, 'underretning om natten', network.spaceId);
    expect(body.items[0]).toMatchObject({
      title: 'Hvad gør I ved underretninger om natten?',
      spaceName: network.name,
      posts: 1,
      answered: false,
    });
    const all = (await similarTo(world, shared, 'Underretninger fra skole', network.spaceId)).body.items;
    expect(all).toHaveLength(5);
    expect(all.map(({ title }) => title).filter((title) => /gruppen|efterværn/.test(title))).toEqual([]);
  });

  it('are found by how a title is written, too, and not by its smallest words', async () => {
    await aThread(world, lead, network.spaceId, 'Sundhedsplejerskens rolle');
    const titles = async (title: string): Promise<string[]> =>
      (await similarTo(world, lead, title, network.spaceId)).body.items.map((one) => one.title);
    expect(await titles('Sundhedplejerskers roler')).toEqual(['Sundhedsplejerskens rolle']);
    expect(await titles('Hvad er det vi er ved?')).toEqual([]);
    expect(await titles('!!!')).toEqual([]);
    expect((await similarTo(world, outsider, 'Sundhedsplejerskens rolle', network.spaceId)).status).toBe(404);
  });
});

describe('hostile questions', () => {
  const hostile = [
    '',
    ' ',
    '"',
    '""',
    '-',
    '--',
    '-"',
    '- - -',
    '& | ! <-> :* ( )',
    "' OR 1=1 --",
    "køreplan' & !x",
    'køreplan:*A | !!(',
    'a <2> b <-> "c',
    '\\',
    '\\x00',
    '\u0000',
    'køre\u0000plan',
    '%%%___',
    '[[:alnum:]]+(a+)+$',
    '<script>alert(1)</script>',
    '\u202e\u200b\ufeff',
    '👩‍👩‍👧 ʻ ﷺ',
    '1e309 -0 0x10 1.2.3.4 a@b.dk http://x/y?z',
    'æ'.repeat(400),
    'og '.repeat(133),
    'x y '.repeat(100),
    '-a '.repeat(133),
    `${'"a b" '.repeat(66)}`,
  ];

  it.each(hostile)('%j is answered', async (q) => {
    const { status, body } = await searchAs(world, lead, { q });
    expect([200, 400]).toContain(status);
    if (status === 200) expect(body).toMatchObject({ items: expect.any(Array), next: null });
  });

  it.each(hostile.filter((title) => title !== ''))('%j as a title is answered', async (title) => {
    expect([200, 400]).toContain((await similarTo(world, lead, title, network.spaceId)).status);
  });

  it.each([
    { q: 'x'.repeat(401) },
    { q: 'ord '.repeat(1_000) },
    { q: 'x', order: 'best' },
    { q: 'x', in: 'threads;posts' },
    { q: 'x', space: 'x' },
    { q: 'x', from: '2026-02-31' },
    { q: 'x', from: 'i går' },
    { q: 'x', after: 'x' },
    { q: 'x', after: Buffer.from('["a",1,2]').toString('base64url') },
    { q: 'x', after: Buffer.from('[0,"i går","x"]').toString('base64url') },
    { q: 'x', limit: '201' },
    { q: 'x', other: '1' },
  ])('%j is refused', async (parameters) => {
    expect((await searchAs(world, lead, parameters as unknown as Record<string, string>)).status).toBe(400);
  });

  it('find no more when they look like operators', async () => {
    expect(await foundBy(world, lead, 'køreplan & (os | efterværn)')).toEqual([]);
    expect(await foundBy(world, lead, "'køreplan':*")).toHaveLength(2);
  });
});
