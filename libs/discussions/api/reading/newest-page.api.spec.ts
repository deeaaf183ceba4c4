import { randomUUID } from 'node:crypto';
import type { PostPageView, PostView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let thread: ThreadView;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
});
afterAll(() => world.close());
beforeEach(async () => (thread = await aThread(world, herning, network.spaceId)));

const read = (path = '', headers: object = {}): Promise<Answer<PostPageView>> =>
  new ThreadRequests(world, herning).get<PostPageView>(`/threads/${thread.id}/posts${path}`, headers);
const add = async (text: string): Promise<PostView> => (await new ThreadRequests(world, herning).add(thread.id, text)).body;

/** Posts up to a number, past the product, as they would stand after as many requests. */
const fill = (upTo: number): Promise<unknown> =>
  world.query(
    `WITH counted AS (UPDATE discussions_threads SET last_seq = $2, last_change = $2 WHERE id = $1)
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
     SELECT gen_random_uuid(), p.thread_id, n, n, p.author_id, p.membership_id, p.organisation_id, p.document, 'Nr. ' || n, '<p>Nr. ' || n || '</p>', 1
     FROM discussions_posts p, generate_series(2, $2) n WHERE p.thread_id = $1 AND p.seq = 1`,
    [thread.id, upTo],
  );

/** What the page must say, told by the statement that reads onwards from a post. */
const onwardsFrom = async (seq: number): Promise<PostPageView['items']> => (await read(`?after=${seq}&limit=100`)).body.items;

describe('the newest page', () => {
  it('of 50 posts holds them all', async () => {
    await fill(50);
    const { body } = await read();
    expect(body).toEqual({ items: await onwardsFrom(0), next: null });
    expect(body.items).toHaveLength(50);
  });

  it('of 51 posts holds the newest 50, and says from where the rest is read', async () => {
    await fill(51);
    const { body } = await read();
    expect(body).toEqual({ items: await onwardsFrom(1), next: 2 });
    expect((await read(`?before=${body.next}`)).body.items.map(({ seq }) => seq)).toEqual([1]);
  });

  it('is the same when its length is asked for', async () => {
    await fill(4);
    expect((await read('?limit=50')).body).toEqual((await read()).body);
    expect((await read('?limit=3')).body).toEqual({ items: await onwardsFrom(1), next: 2 });
    expect((await read('?limit=4')).body.next).toBeNull();
  });

  it('holds marks for removed posts and says what was edited', async () => {
    const [edited, removed] = [await add('Ændres'), await add('Fjernes')];
    await new ThreadRequests(world, herning).edit(edited.id, 'Ændret', 1);
    await new ThreadRequests(world, herning).remove(removed.id);
    const { body, text } = await read();
    expect(body.items).toEqual(await onwardsFrom(0));
    expect(body.items.slice(1)).toEqual([
      expect.objectContaining({ text: 'Ændret', version: 2, editedAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) }),
      { id: removed.id, threadId: thread.id, seq: 3, change: expect.any(Number), removed: true },
    ]);
    expect(text).not.toContain('Fjernes');
  });

  it('of a thread without posts is empty; of none, or for whoever does not see it, it is not there', async () => {
    await world.query('DELETE FROM discussions_read_marks WHERE thread_id = $1', [thread.id]);
    await world.query('DELETE FROM discussions_posts WHERE thread_id = $1', [thread.id]);
    for (const path of ['', '?limit=5']) expect(await read(path)).toMatchObject({ status: 200, body: { items: [], next: null } });
    const stranger = new ThreadRequests(world, await aMember(world, await aNetwork(world)));
    const answers = [
      await stranger.get(`/threads/${thread.id}/posts`),
      await stranger.get(`/threads/${thread.id}/posts?limit=5`),
      await new ThreadRequests(world, herning).get(`/threads/${randomUUID()}/posts`),
      await new ThreadRequests(world, herning).get(`/threads/${randomUUID()}/posts?limit=5`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('a name on the newest page', () => {
  const author = async (): Promise<unknown> => (await read()).body.items[0];

  it('is that of an erased person no more, also for whoever knows the page', async () => {
    const gone = await aMember(world, network, { organisation: 'Vejle Kommune' });
    thread = await aThread(world, gone, network.spaceId);
    await read();
    const known = String((await read()).headers['etag']);
    expect((await read('', { 'if-none-match': known })).status).toBe(304);
    await world.app.get(PersonalDataBook, { strict: false }).erase(bySystem, gone.personId);
    const { status, body, text } = await read('', { 'if-none-match': known });
    expect([status, body.items[0]]).toEqual([
      200,
      expect.objectContaining({ author: expect.objectContaining({ name: 'Tidligere medlem' }) }),
    ]);
    expect(text).not.toContain(gone.name);
  });

  it('makes another tag when it changes without a change of the thread', async () => {
    const known = String((await read()).headers['etag']);
    await world.query('UPDATE identity_persons SET name = name || $2 WHERE id = $1', [herning.personId, ' Hedegaard']);
    expect((await read('', { 'if-none-match': known })).status).toBe(200);
  });

  it('is the organisation’s name of today', async () => {
    const ikast = await aMember(world, network, { organisation: 'Ikast Kommune' });
    thread = await aThread(world, ikast, network.spaceId);
    await world.query('UPDATE networks_organisation_names SET valid_to = current_date WHERE organisation_id = $1', [ikast.organisationId]);
    const named = `INSERT INTO networks_organisation_names (organisation_id, name, valid_from, valid_to) VALUES ($1, $2, current_date + $3::integer, current_date + $4::integer)`;
    await world.query(named, [ikast.organisationId, 'Ikast-Brande Kommune', 0, 1]);
    await world.query(named, [ikast.organisationId, 'Midtjylland Kommune', 1, 2]);
    expect(await author()).toMatchObject({ author: { organisation: 'Ikast-Brande Kommune' } });
  });

  it('of an organisation that has none today is empty', async () => {
    const nobody = await aMember(world, network, { organisation: 'Ny Kommune' });
    thread = await aThread(world, nobody, network.spaceId);
    await world.query('DELETE FROM networks_organisation_names WHERE organisation_id = $1', [nobody.organisationId]);
    expect(await author()).toMatchObject({ author: { name: nobody.name, organisation: '' } });
  });
});
