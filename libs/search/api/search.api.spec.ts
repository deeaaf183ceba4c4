import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { MarkedTextView, SearchHitView } from '@hv/search/contracts';
import { SearchModule } from './search.module';
import { foundBy, searchAs } from './testing';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
/** Where both are, and where Bo is alone. */
let group: string;
let alone: string;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
  network = await aNetwork(world, { name: 'Hele netværket' });
  anne = await aMember(world, network, { name: 'Anne Kjær', organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { name: 'Bo Ås', organisation: 'Hvidovre Kommune' });
  group = await aGroup(world, network, { members: [anne, bo] });
  alone = await aGroup(world, network, { members: [bo] });
});
afterAll(() => world.close());

const write = async (title: string, ...texts: string[]): Promise<string> => {
  const requests = new ThreadRequests(world, anne);
  const { body } = await requests.start(network.spaceId, title, texts[0]);
  for (const text of texts.slice(1)) await requests.add(body.id, text);
  return body.id;
};
const markedIn = ({ text, marks }: MarkedTextView): string[] => marks.map(({ start, end }) => text.slice(start, end));
const first = async (q: string): Promise<SearchHitView> => (await searchAs(world, anne, { q })).body.items[0]!;

describe('a search', () => {
  it('finds a post with its place, title, who, when, and where in it the words stand', async () => {
    const id = await write(
      'Netværksmøder med familien',
      'Hvordan begynder I?',
      'Hos os inviterer sagsbehandleren\nbørnene med <b>fra starten</b>.',
    );
    const hit = await first('barn sagsbehandler');
    expect(hit).toMatchObject({
      kind: 'post',
      threadId: id,
      seq: 2,
      title: { text: 'Netværksmøder med familien', marks: [] },
      snippet: { text: 'Hos os inviterer sagsbehandleren børnene med <b>fra starten</b>.' },
      author: { id: anne.personId, name: 'Anne Kjær', organisation: 'Herning Kommune' },
      place: {
        networkId: network.id,
        spaceId: network.spaceId,
        spaceName: 'Hele netværket',
        spaceKind: 'network',
        path: `/rum/${network.spaceId}/samtaler/${id}#indlaeg-2`,
      },
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(markedIn(hit.snippet)).toEqual(['sagsbehandleren', 'børnene']);
  });

  it('finds a thread by its title and its first post together', async () => {
    const id = await write('Køreplan for skolerne', 'Fase to begynder i Vesthimmerland.');
    const hit = await first('køreplan vesthimmerland');
    expect(hit).toMatchObject({ kind: 'thread', id, seq: 1, place: { path: `/rum/${network.spaceId}/samtaler/${id}` } });
    expect([markedIn(hit.title), markedIn(hit.snippet)]).toEqual([['Køreplan'], ['Vesthimmerland']]);
  });

  it('shows the place of a long text where the words stand', async () => {
    await write('Lang', 'x', `${'Indledning uden noget. '.repeat(60)}Her nævnes mentalisering endelig. ${'Og videre. '.repeat(60)}`);
    const { snippet } = await first('mentalisering');
    expect(snippet.text).toMatch(/^… .*nævnes mentalisering endelig.* …$/);
    expect(snippet.text.length).toBeLessThan(240);
    expect(markedIn(snippet)).toEqual(['mentalisering']);
  });

  it('takes words beside each other, words left out, and a last word that is still being typed', async () => {
    await write('A', 'Tidlig indsats i skolen');
    await write('B', 'Indsatsen kom ikke tidligt nok i dagplejen');
    expect(await foundBy(world, anne, '"tidlig indsats"')).toEqual(['A']);
    expect((await foundBy(world, anne, 'indsats tidlig')).sort()).toEqual(['A', 'B']);
    expect(await foundBy(world, anne, 'indsats -skole')).toEqual(['B']);
    expect(await foundBy(world, anne, 'indsats dagpl')).toEqual(['B']);
    expect(await foundBy(world, anne, 'dagpl indsats')).toEqual([]);
    expect(await foundBy(world, anne, 'indsatsen dagpleje')).toEqual(['B']);
  });

  it('puts titles first, or the latest', async () => {
    await write('Efterværn', 'Ja');
    await write('Andet', 'Vi har intet efterværn.');
    expect(await foundBy(world, anne, 'efterværn')).toEqual(['Efterværn', 'Andet']);
    expect(await foundBy(world, anne, 'efterværn', { order: 'recent' })).toEqual(['Andet', 'Efterværn']);
  });

  it('comes page by page, in either order, nothing twice and nothing left out', async () => {
    for (let number = 1; number <= 7; number++) await write(`Puljer ${'igen '.repeat(number % 3)}${number}`, 'om puljer');
    for (const order of ['rank', 'recent']) {
      const whole = (await searchAs(world, anne, { q: 'puljer', order })).body.items.map(({ id }) => id);
      const found: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const { body } = await searchAs(world, anne, { q: 'puljer', order, limit: '2', ...(after && { after }) });
        found.push(...body.items.map(({ id }) => id));
        after = body.next;
      }
      expect(found).toEqual(whole);
      expect(new Set(found).size).toBe(7);
    }
  });

  it('is narrowed to a space, a person, days, and things of a kind', async () => {
    const requests = new ThreadRequests(world, bo);
    const { body } = await requests.start(group, 'Visitation i gruppen', 'Hvem visiterer?');
    await write('Visitation i netværket', 'Hvem visiterer?');
    const found = (parameters: Record<string, string>): Promise<string[]> => foundBy(world, anne, 'visitation', parameters);
    expect(await found({})).toHaveLength(2);
    expect(await found({ space: group })).toEqual(['Visitation i gruppen']);
    expect(await found({ person: anne.personId })).toEqual(['Visitation i netværket']);
    await world.query(`UPDATE discussions_threads SET created_at = '2026-03-29T22:30:00Z', version = version + 1 WHERE id = $1`, [body.id]);
    expect(await found({ to: '2026-03-30' })).toEqual(['Visitation i gruppen']);
    expect(await found({ to: '2026-03-29' })).toEqual([]);
    expect(await found({ from: '2026-03-31' })).toEqual(['Visitation i netværket']);
    expect(await found({ in: 'threads' })).toHaveLength(2);
    expect((await searchAs(world, anne, { q: 'visitation', in: 'threads,planets' })).status).toBe(400);
  });

  it('without words finds what a person has written, the latest first', async () => {
    const carl = await aMember(world, network);
    const thread = await aThread(world, carl, network.spaceId, 'Carls tråd');
    await new ThreadRequests(world, carl).add(thread.id, 'og mere');
    expect(await foundBy(world, anne, '', { person: carl.personId })).toEqual(['og mere', 'Carls tråd']);
    expect(await foundBy(world, anne, '')).toEqual([]);
    expect(await foundBy(world, anne, '!!', { person: carl.personId })).toEqual([]);
  });
});

describe('a word that finds nothing', () => {
  beforeAll(() => write('Om underretninger', 'Børnehaven underretter om mistrivsel.'));

  it.each([
    ['mistriivsel', 'mistrivsel'],
    ['mistrvsel skole', 'mistrivsel skole'],
    ['bornehaven', 'børnehaven'],
  ])('%s is answered with what may have been meant', async (q, meant) => {
    expect((await searchAs(world, anne, { q })).body.meant).toBe(meant);
  });

  it('says nothing of words that only others can find', async () => {
    await new ThreadRequests(world, bo).start(alone, 'Hemmeligt', 'Sommerfugleeffekten');
    expect((await searchAs(world, bo, { q: 'sommerfugleefekten' })).body.meant).toBe('sommerfugleeffekten');
    expect((await searchAs(world, anne, { q: 'sommerfugleefekten' })).body).toMatchObject({ items: [], meant: null });
  });

  it('is left alone when enough is found', async () => {
    for (const title of ['Sprogvurdering 1', 'Sprogvurdering 2', 'Sprogvurdering 3']) await write(title);
    expect((await searchAs(world, anne, { q: 'sprogvurdering' })).body.meant).toBeNull();
  });
});
