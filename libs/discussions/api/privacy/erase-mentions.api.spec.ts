import type { PostPageView, PostSourceView, PostView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem, UnitOfWork } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { eraseMentions } from './erase-mentions';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

const mention = (id: string, label: string, kind = 'person'): object => ({ type: 'mention', attrs: { kind, id, label } });
const paragraph = (...content: object[]): object => ({ type: 'paragraph', content });
const text = (words: string): object => ({ type: 'text', text: words });

describe('erasing someone who is named by others', () => {
  let world: World;
  let address: string;
  let network: SpecNetwork;
  let author: SpecMember;
  let named: SpecMember;
  let thread: ThreadView;
  let reader: LiveClient | undefined;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
    address = await world.listen();
    network = await aNetwork(world);
    author = await aMember(world, network, { organisation: 'Herning Kommune' });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    named = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
    thread = await aThread(world, author, network.spaceId);
  });
  afterEach(() => {
    reader?.close();
    reader = undefined;
  });

  const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
  const post = async (...content: object[]): Promise<PostView> => {
    const { status, body } = await as(author).send<PostView>('POST', `/threads/${thread.id}/posts`, { body: { type: 'doc', content } });
    expect(status).toBe(201);
    return body;
  };
  const theirName = (): object => mention(named.personId, named.name);
  const erase = (): Promise<void> => world.app.get(PersonalDataBook).erase(bySystem, named.personId);
  const changes = async (after: number): Promise<ThreadChangesView> =>
    (await as(author).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${after}`)).body;
  const stored = async (): Promise<string> =>
    JSON.stringify(await world.query('SELECT document, text, html FROM discussions_posts WHERE thread_id = $1', [thread.id]));

  it('takes their name out of document, text and html, wherever it stands, and leaves all other names', async () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Spørg '), theirName())] }] };
    const { id } = await post(
      paragraph(text('Hvad siger '), theirName(), text(' og '), mention(author.personId, 'Bo Kjær'), text('?')),
      list,
      paragraph(mention(named.personId, 'Åse Ørbæk', 'organisation')),
    );
    await erase();
    const page = await as(author).get<PostPageView>(`/threads/${thread.id}/posts`);
    const shown = page.body.items[1] as PostView;
    expect(shown.text).toBe(
      'Hvad siger @Tidligere medlem fra Viborg Kommune og @Bo Kjær?\nSpørg @Tidligere medlem fra Viborg Kommune\n@Åse Ørbæk',
    );
    expect(shown.html.match(/@Tidligere medlem fra Viborg Kommune</g)).toHaveLength(2);
    const { body } = await as(author).get<PostSourceView>(`/posts/${id}/source`);
    expect(JSON.stringify(body.body).match(/"label":"Tidligere medlem fra Viborg Kommune"/g)).toHaveLength(2);
    expect(JSON.stringify(body.body)).toContain('Bo Kjær');
  });

  it('is a change of the thread for each post, numbered in their order, and not an edit by anybody', async () => {
    const posts = [await post(paragraph(theirName())), await post(paragraph(text('uden'))), await post(paragraph(theirName()))];
    const removed = await post(paragraph(theirName()));
    await as(author).remove(removed.id);
    const before = await changes(0);
    await erase();
    const after = await changes(before.lastChange);
    expect(after.lastChange).toBe(before.lastChange + 2);
    expect(after.items).toMatchObject([
      { id: posts[0]!.id, seq: 2, change: before.lastChange + 1, editedAt: null, version: 2, createdAt: posts[0]!.createdAt },
      { id: posts[2]!.id, seq: 4, change: before.lastChange + 2, editedAt: null, version: 2 },
    ]);
    expect(await stored()).not.toContain('Åse');
    expect((await as(author).edit(posts[0]!.id, 'Med det gamle navn', 1)).status).toBe(412);
    expect((await as(author).add(thread.id, 'Videre')).body).toMatchObject({ seq: 6, change: before.lastChange + 3 });
  });

  it('is told to whoever has the thread open, and nowhere marked as something new', async () => {
    await post(paragraph(theirName()));
    reader = await aLiveClient(address, author);
    const joined = await reader.ask<{ lastChange: number }>('thread.join', { threadId: thread.id });
    // Only the names: that a member is gone regroups all sockets of the space, and who is regrouped catches up by itself.
    await world.app.get(UnitOfWork).run(bySystem, (work) => eraseMentions(work, named.personId));
    const heard = await reader.hears('thread.changed', ({ id }) => id === thread.id);
    expect(heard).toMatchObject({ lastChange: joined.lastChange + 1, lastSeq: 2, byPersonId: null });
    expect(
      (await recordedEvents(world)).filter(({ name, object }) => name === 'discussions.thread-changed' && object === `thread ${thread.id}`),
    ).toHaveLength(1);
  });

  it('again, or of someone nobody named, changes nothing', async () => {
    await post(paragraph(theirName()));
    await erase();
    const [before, events] = [await stored(), (await recordedEvents(world)).length];
    await erase();
    await world.app.get(PersonalDataBook).erase(bySystem, '00000000-0000-4000-8000-000000000000');
    expect([await stored(), (await recordedEvents(world)).length]).toEqual([before, events]);
  });

  it('reaches more posts than fit one batch, in several threads, by three statements a batch', async () => {
    const document = { type: 'doc', schemaVersion: 1, content: [paragraph(text('Kære '), theirName())] };
    const html = `<p>Kære <span class="mention" data-kind="person" data-id="${named.personId}">@${named.name}</span></p>`;
    const other = await aThread(world, author, network.spaceId, 'En anden');
    for (const { id } of [thread, other])
      await world.query(
        `WITH added AS (
           INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
           SELECT platform_new_id(), $1, n, n, $2, $3, $4, $5, 'Kære @Åse Ørbæk', $6, 1 FROM generate_series(2, 131) n RETURNING seq)
         UPDATE discussions_threads SET last_seq = 131, last_change = 131 WHERE id = $1 AND (SELECT count(*) FROM added) > 0`,
        [id, author.personId, author.membershipId, author.organisationId, JSON.stringify(document), html],
      );
    await world.app.get(UnitOfWork).run(bySystem, async (work) => {
      const asked = jest.spyOn(work, 'statement');
      await eraseMentions(work, named.personId);
      expect(asked).toHaveBeenCalledTimes(3 * 3);
    });
    for (const { id } of [thread, other]) {
      const [row] = await world.query<object>(
        `SELECT t.last_change AS "lastChange", count(DISTINCT p.change)::integer AS changes, max(p.change) AS newest,
           count(*) FILTER (WHERE p.text || p.html || p.document::text LIKE '%Åse%')::integer AS named
         FROM discussions_threads t JOIN discussions_posts p ON p.thread_id = t.id WHERE t.id = $1 GROUP BY t.id`,
        [id],
      );
      expect(row).toEqual({ lastChange: 261, changes: 131, newest: 261, named: 0 });
    }
  });
});
