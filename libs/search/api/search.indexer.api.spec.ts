import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { SearchIndexer } from './search.indexer';
import { SearchModule } from './search.module';
import { foundBy } from './testing';

let world: World;
let network: SpecNetwork;
let member: SpecMember;
let group: string;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
  network = await aNetwork(world);
  member = await aMember(world, network);
  group = await aGroup(world, network, { members: [member] });
});
afterAll(() => world.close());

const requests = (): ThreadRequests => new ThreadRequests(world, member);
const found = (q: string): Promise<string[]> => foundBy(world, member, q);
const entries = (): Promise<object[]> =>
  world.query(
    'SELECT object_id, kind, thread_id, space_id, network_id, author_id, at, title, words::text FROM search_entries ORDER BY object_id',
  );

describe('the index', () => {
  it('has what was written soon after, without being asked', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Lige skrevet');
    await requests().add(thread.id, 'Sommerferieplaner');
    const there = async (): Promise<boolean> =>
      (await world.query(`SELECT FROM search_entries WHERE thread_id = $1`, [thread.id])).length === 2;
    while (!(await there())) await pause(20);
  });

  it('follows edits, removals and new titles', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Om dagplejen');
    const { body: post } = await requests().add(thread.id, 'Vuggestuer');
    expect(await found('vuggestue')).toEqual(['Vuggestuer']);
    await requests().edit(post.id, 'Legestuer', 1);
    expect([await found('vuggestue'), await found('legestue')]).toEqual([[], ['Legestuer']]);
    await requests().remove(post.id);
    expect(await found('legestue')).toEqual([]);
    await requests().send('PATCH', `/threads/${thread.id}`, { title: 'Om fritidshjem' }, { 'if-match': '"1"' });
    expect([await found('dagplejen'), await found('fritidshjem')]).toEqual([[], ['Om fritidshjem']]);
  });

  it('has a thread without its first post when that is removed', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Bliver stående');
    const { body } = await requests().get<{ items: { id: string }[] }>(`/threads/${thread.id}/posts`);
    await requests().edit(body.items[0]!.id, 'Forsvindingsnummer', 1);
    expect(await found('forsvindingsnummer')).toEqual(['Bliver stående']);
    await requests().remove(body.items[0]!.id);
    expect([await found('forsvindingsnummer'), await found('bliver stående')]).toEqual([[], ['Bliver stående']]);
  });

  it('lets nothing be found that was hidden, moved or removed a moment ago', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Tidsmaskine');
    const { body: hidden } = await requests().add(thread.id, 'Tidsrejse et');
    const { body: removed } = await requests().add(thread.id, 'Tidsrejse to');
    expect(await found('tidsrejse')).toHaveLength(2);
    await world.query(`UPDATE discussions_posts SET extra = '{"hiddenReason": "x"}' WHERE id = $1`, [hidden.id]);
    await world.query(`UPDATE discussions_posts SET removed_at = now() WHERE id = $1`, [removed.id]);
    // The index still has them: nothing has told it.
    expect(await found('tidsrejse')).toEqual([]);
  });

  it('takes a thread along to the space it is moved to', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Flyttedag');
    await requests().add(thread.id, 'Flyttekasser');
    expect(await found('flytte')).toHaveLength(2);
    await world.query('UPDATE discussions_threads SET space_id = $2, last_change = last_change + 1 WHERE id = $1', [thread.id, group]);
    expect(await foundBy(world, member, 'flytte', { space: group })).toHaveLength(2);
    expect(await foundBy(world, member, 'flytte', { space: network.spaceId })).toEqual([]);
  });

  it('follows a post to the thread it is moved to, whichever of the two comes first', async () => {
    const [from, to] = [await aThread(world, member, network.spaceId, 'Herfra'), await aThread(world, member, network.spaceId, 'Hertil')];
    const { body: post } = await requests().add(from.id, 'Vandrende indlæg');
    expect(await found('vandrende')).toHaveLength(1);
    await world.query('UPDATE discussions_posts SET thread_id = $2, seq = 2, change = 2 WHERE id = $1', [post.id, to.id]);
    await world.query(
      `INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version, removed_at)
       SELECT gen_random_uuid(), $2, 2, 3, author_id, membership_id, organisation_id, document, '', '', 1, now() FROM discussions_posts WHERE id = $1`,
      [post.id, from.id],
    );
    await world.query('UPDATE discussions_threads SET last_seq = 2, last_change = 3 WHERE id = ANY ($1::uuid[])', [[from.id, to.id]]);
    expect(await found('vandrende')).toHaveLength(1);
    expect(await world.query('SELECT thread_id FROM search_entries WHERE object_id = $1', [post.id])).toEqual([{ thread_id: to.id }]);
  });

  it('misses no commit, in whatever order many writers commit', async () => {
    const thread = await aThread(world, member, network.spaceId, 'Mange på én gang');
    const indexer = world.app.get(SearchIndexer);
    const writing = Array.from({ length: 40 }, (_, number) => requests().add(thread.id, `Mylder nummer ${number}`));
    let written = false;
    const all = Promise.all(writing).then(() => (written = true));
    while (!written) await indexer.catchUp();
    await all;
    await indexer.catchUp();
    const rows = await world.query(`SELECT FROM search_entries WHERE thread_id = $1 AND kind = 'post'`, [thread.id]);
    expect(rows).toHaveLength(40);
  });

  it('is the same when everything is indexed anew, even by several at once', async () => {
    const before = await entries();
    expect(before.length).toBeGreaterThan(40);
    await world.query('UPDATE search_threads SET rules = 0');
    const indexer = world.app.get(SearchIndexer);
    await Promise.all([indexer.catchUp(), indexer.catchUp(), indexer.catchUp()]);
    const after = await entries();
    const shown = new Set(after.map((row) => (row as { object_id: string }).object_id));
    // Those two that were taken away behind the index's back are gone now.
    expect(before.filter((row) => shown.has((row as { object_id: string }).object_id))).toEqual(after);
    expect(before.length - after.length).toBe(2);
  });

  it('is made anew where it was lost', async () => {
    const before = await entries();
    for (const table of ['entries', 'threads', 'words']) await world.query(`DELETE FROM search_${table}`);
    await world.app.get(SearchIndexer).catchUp();
    expect(await entries()).toEqual(before);
  });
});
