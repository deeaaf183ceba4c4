import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { Database } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import pg from 'pg';
import { CommonNames } from './common-names';
import { SearchModule } from './search.module';
import { catchUp, foundBy, searchAs } from './testing';

/** More than are put in order by how well they fit. */
const posts = 1_200;

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
/** Where Bo is alone. */
let alone: string;

/** As if many had written: the same post again and again, each with its number as a word. */
const repeat = (threadId: string): Promise<object[]> =>
  world.query(
    `WITH more AS (
       INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, created_at)
       SELECT uuidv7(), p.thread_id, n, n, p.author_id, p.membership_id, p.organisation_id, p.document, p.text || ' n' || n, p.html, p.renderer_version,
         p.created_at + n * interval '1 second'
       FROM discussions_posts p, generate_series(2, $2) n WHERE p.thread_id = $1 AND p.seq = 1
     ) UPDATE discussions_threads SET last_seq = $2, last_change = $2 WHERE id = $1`,
    [threadId, posts],
  );
/** Has PostgreSQL count, as it does by itself in time: only the owner of a table may ask for it. */
const analyze = async (table: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: world.specDatabase.ownerUrl });
  await owner.connect();
  await owner.query(`ANALYZE ${table}`);
  await owner.end();
};
const numbersOf = (texts: readonly string[]): number[] => texts.map((text) => Number(/ n(\d+)/.exec(text)?.[1]));

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  alone = await aGroup(world, network, { members: [bo] });
  await aThread(world, anne, network.spaceId, 'Forebyggelse før alt andet');
  await new ThreadRequests(world, bo).start(alone, 'Bos eget', 'Forebyggende hjemmebesøg');
  const { body } = await new ThreadRequests(world, anne).start(network.spaceId, 'Lang', 'Vi taler om forebyggelse');
  await repeat(body.id);
  await searchAs(world, anne, { q: 'forebyggelse' });
  await analyze('search_entries');
});
afterAll(() => world.close());

describe.each(['forebyggelse ', 'forebyg'])('what stands in more than a thousand posts, asked for as »%s«,', (q) => {
  it('is found from the latest on, page by page', async () => {
    const found: number[] = [];
    for (let after: string | null = ''; after !== null && found.length < 120;) {
      const { body } = await searchAs(world, anne, { q, order: 'recent', limit: '50', ...(after && { after }) });
      found.push(...numbersOf(body.items.map(({ snippet }) => snippet.text)));
      after = body.next;
    }
    expect(found).toEqual(Array.from({ length: 150 }, (_, place) => posts - place));
  });

  it('is found in a title first, however old that is', async () => {
    expect((await foundBy(world, anne, q))[0]).toBe('Forebyggelse før alt andet');
  });

  it('is found together with a word that only one of them has', async () => {
    for (const order of ['rank', 'recent']) {
      const { body } = await searchAs(world, anne, { q: `n7 ${q}`, order });
      expect(numbersOf(body.items.map(({ snippet }) => snippet.text))).toEqual([7]);
    }
  });

  it('is found by whoever sees only one of all', async () => {
    for (const order of ['rank', 'recent']) expect(await foundBy(world, bo, q, { space: alone, order })).toEqual(['Bos eget']);
    expect(await foundBy(world, anne, q, { space: alone })).toEqual([]);
  });
});

describe('the statements of a search', () => {
  /** Without those of what goes on in the background, and of what is kept of who sees what. */
  const count = async (parameters: Record<string, string>): Promise<number> => {
    const database = world.app.get(Database);
    const [run, query] = [jest.spyOn(database, 'run'), jest.spyOn(database, 'query')];
    const { body } = await searchAs(world, anne, parameters);
    const statements = [...run.mock.calls.map(([{ sql }]) => sql), ...query.mock.calls.map(([sql]) => sql)];
    run.mockRestore();
    query.mockRestore();
    expect(body.items.length).toBeGreaterThan(0);
    return statements.filter((sql) => /(FROM|JOIN) search_entries/.test(sql)).length;
  };

  it('are as many however much is found, asked for and shown', async () => {
    const once = await count({ q: 'forebyggelse ', limit: '1' });
    expect(once).toBe(2);
    for (const order of ['rank', 'recent'])
      for (const q of ['forebyg', 'forebyggelse ', 'tale forebyg'])
        for (const limit of ['3', '200']) expect(await count({ q, order, limit })).toBe(once);
  });
});

describe('names of documents with a beginning of a word', () => {
  const fewHave = (...beginnings: string[]): Promise<boolean> => new CommonNames(world.app.get(Database)).fewHave(beginnings);

  beforeAll(async () => {
    // Three hundred folders of minutes, half of them of the steering group, one of them about prevention.
    await world.query(
      `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, name, created_by, created_at, changed_by, changed_at)
       SELECT uuidv7(), 'folder', $1, $2, $2,
         'Referat ' || CASE n % 2 WHEN 0 THEN 'Styregruppen ' ELSE '' END || CASE n WHEN 7 THEN 'Forebyggelse ' ELSE '' END || n, $3, now(), $3, now()
       FROM generate_series(1, 300) n`,
      [network.id, network.spaceId, anne.personId],
    );
    await catchUp(world);
    await analyze('search_documents');
  });

  it.each([
    [['foreb'], 'few'],
    [['sommerfugl'], 'few'],
    [['styregr'], 'many'],
    [['referat'], 'many'],
    // One of them is enough.
    [['sommerfugl', 'refer'], 'many'],
    // So short a beginning may have any number of words.
    [['som'], 'many'],
    [[], 'many'],
  ])('%j are %s by what PostgreSQL counted', async (beginnings, expected) => {
    expect(await fewHave(...beginnings)).toBe(expected === 'few');
  });

  it.each([
    ['forebyg', 1],
    ['styregr', 20],
  ])('are found whether they are few or many: %s', async (q, amount) => {
    expect(await foundBy(world, anne, q, { in: 'documents', limit: '20' })).toHaveLength(amount);
  });
});
