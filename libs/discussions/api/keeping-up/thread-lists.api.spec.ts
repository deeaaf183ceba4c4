import type { ThreadFilter, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let group: string;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const titles = async (member: SpecMember, url: string): Promise<string[]> => {
  const { status, body, text } = await as(member).get<Page<ThreadSummaryView>>(url);
  if (status !== 200) throw new Error(text);
  return body.items.map(({ title }) => title);
};
const inSpace = (filter: ThreadFilter): Promise<string[]> => titles(anne, `/spaces/${network.spaceId}/threads?filter=${filter}`);
const everywhere = (filter: ThreadFilter): Promise<string[]> => titles(anne, `/threads?filter=${filter}`);
const put = (thread: ThreadView, column: string): Promise<object[]> =>
  world.query(`UPDATE discussions_threads SET ${column} WHERE id = $1`, [thread.id]);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  group = await aGroup(world, network, { members: [anne, bo] });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
});
afterAll(() => world.close());

describe('the threads that fit a filter, in a space and over all of them', () => {
  it('unread: with something new', async () => {
    const read = await aThread(world, bo, network.spaceId, 'læst');
    await aThread(world, bo, network.spaceId, 'ny');
    await aThread(world, bo, group, 'ny i gruppen');
    await as(anne).read(read.id, 1);
    expect(await inSpace('unread')).toEqual(['ny']);
    expect(await everywhere('unread')).toEqual(['ny i gruppen', 'ny']);
  });

  it('mine: started or written in; mentioned: where one was named', async () => {
    await aThread(world, bo, network.spaceId, 'uden mig');
    await aThread(world, anne, network.spaceId, 'min');
    const answered = await aThread(world, bo, group, 'besvaret af mig');
    await as(anne).add(answered.id, 'Ja');
    const naming = { type: 'mention', attrs: { kind: 'person', id: anne.personId, label: anne.name } };
    const named = await aThread(world, bo, network.spaceId, 'om mig');
    await as(bo).send('POST', `/threads/${named.id}/posts`, { body: { type: 'doc', content: [{ type: 'paragraph', content: [naming] }] } });
    expect(await inSpace('mine')).toEqual(['min']);
    expect(await everywhere('mine')).toEqual(['besvaret af mig', 'min']);
    expect(await inSpace('mentioned')).toEqual(['om mig']);
    expect(await everywhere('mentioned')).toEqual(['om mig']);
    expect(await everywhere('followed')).toEqual(['om mig', 'besvaret af mig', 'min']);
  });

  it('followed: by one’s own word, by the space’s, or by taking part', async () => {
    const [chosen, muted] = [await aThread(world, bo, network.spaceId, 'valgt'), await aThread(world, anne, network.spaceId, 'lydløs')];
    await aThread(world, bo, network.spaceId, 'ikke');
    await aThread(world, bo, group, 'i gruppen');
    const exempt = await aThread(world, bo, group, 'undtaget');
    await as(anne).send('PUT', `/threads/${chosen.id}/level`, { level: 'follow' });
    await as(anne).send('PUT', `/threads/${muted.id}/level`, { level: 'mute' });
    await as(anne).send('PUT', `/threads/${exempt.id}/level`, { level: 'normal' });
    await as(anne).send('PUT', `/spaces/${group}/level`, { level: 'follow' });
    expect(await inSpace('followed')).toEqual(['valgt']);
    expect(await everywhere('followed')).toEqual(['i gruppen', 'valgt']);
  });

  it('unanswered: open questions without an answer; closed', async () => {
    const [open, answered, closed] = [
      await aThread(world, bo, network.spaceId, 'åben'),
      await aThread(world, bo, network.spaceId, 'svaret'),
      await aThread(world, bo, group, 'lukket'),
    ];
    await aThread(world, bo, network.spaceId, 'en snak');
    for (const thread of [open, answered, closed]) await put(thread, `kind = 'question'`);
    await put(answered, `answer_post_id = (SELECT id FROM discussions_posts WHERE thread_id = discussions_threads.id)`);
    await put(closed, 'closed_at = now()');
    expect(await inSpace('unanswered')).toEqual(['åben']);
    expect(await everywhere('unanswered')).toEqual(['åben']);
    expect(await inSpace('closed')).toEqual([]);
    expect(await everywhere('closed')).toEqual(['lukket']);
  });

  it.each(['unread', 'followed', 'mine', 'mentioned', 'unanswered', 'closed', ''])(
    'go on page by page without a gap or a double (%s)',
    async (filter) => {
      await as(anne).send('PUT', `/spaces/${group}/level`, { level: 'follow' });
      for (const place of [0, 1, 2, 3, 4]) {
        const thread = await aThread(world, bo, place % 2 ? group : network.spaceId, `tråd ${place}`);
        await as(anne).send('PUT', `/threads/${thread.id}/level`, { level: 'follow' });
        const column = { mine: 'wrote', mentioned: 'named' }[filter];
        if (column)
          await world.query(`INSERT INTO discussions_read_marks (person_id, thread_id, seq, ${column}) VALUES ($1, $2, 0, true)`, [
            anne.personId,
            thread.id,
          ]);
        if (filter === 'unanswered') await put(thread, `kind = 'question'`);
        if (filter === 'closed') await put(thread, 'closed_at = now()');
      }
      const seen: string[] = [];
      let after = '';
      do {
        const query = `limit=2${filter ? `&filter=${filter}` : ''}${after ? `&after=${after}` : ''}`;
        const { body } = await as(anne).get<Page<ThreadSummaryView>>(`/threads?${query}`);
        seen.push(...body.items.map(({ title }) => title));
        after = body.next ?? '';
      } while (after);
      expect(seen).toEqual(['tråd 4', 'tråd 3', 'tråd 2', 'tråd 1', 'tråd 0']);
    },
  );

  it('show only what one sees, and one network when asked', async () => {
    await aThread(world, bo, network.spaceId, 'vores');
    expect(await titles(outsider, '/threads')).toEqual([]);
    expect((await as(outsider).get(`/spaces/${network.spaceId}/threads?filter=unread`)).status).toBe(404);
    const theirs = await aNetwork(world, { name: 'Endnu et' });
    await aMember(world, theirs, { person: anne.person });
    await aThread(world, await aMember(world, theirs, { organisation: 'Vejle Kommune' }), theirs.spaceId, 'deres');
    expect(await everywhere('unread')).toEqual(['deres', 'vores']);
    expect(await titles(anne, `/threads?filter=unread&network=${network.id}`)).toEqual(['vores']);
  });

  it.each(['filter=alle', 'filter=', 'network=x', 'after=x', 'limit=0', 'filter[]=unread'])('refuse %s', async (query) => {
    expect((await as(anne).get(`/threads?${query}`)).status).toBe(400);
  });
});
