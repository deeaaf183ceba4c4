import { recordedEvents } from '@hv/identity/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { bySystem, type Statement, UnitOfWork } from '@hv/platform/api';
import type { Answer } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { removeTrashed } from '../locks/locks.queries';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { untrashEntry } from './changes.queries';
import { TrashService } from './trash.service';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let consultant: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  const { world } = scene;
  [herning, hvidovre, consultant] = [scene.herning, scene.hvidovre, scene.consultant].map(
    (member) => new LibraryRequests(world, member),
  ) as [LibraryRequests, LibraryRequests, LibraryRequests];
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const madeFolder = async (wish: object = {}, by = herning): Promise<LibraryEntryView> => (await by.makeFolder(spaceId, wish)).body;
const eventsOf = async (id: string): Promise<string[]> =>
  (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).map(({ name }) => name);

describe('the trash', () => {
  it('takes a folder with all that stands in it, and gives it back', async () => {
    const folder = await madeFolder();
    const link = (await hvidovre.addLink(spaceId, { folderId: folder.id })).body;
    expect(outcome(await hvidovre.send('PUT', `entries/${folder.id}/trash`))).toEqual([403, 'documents.may-not-remove']);
    expect(outcome(await herning.send('PUT', `entries/${folder.id}/trash`))).toEqual([204]);
    expect(outcome(await hvidovre.get(`documents/${link.id}`))).toEqual([404, 'documents.document-not-found']);
    expect(outcome(await hvidovre.makeFolder(spaceId, { folderId: folder.id }))).toEqual([404, 'documents.folder-not-found']);
    const trash = await hvidovre.get<Page<object>>(`spaces/${spaceId}/trash`);
    expect(trash.body.items).toMatchObject([{ id: folder.id, trashedBy: 'Anne Bæk', abilities: { remove: false } }]);
    await madeFolder();
    const back = await consultant.send<LibraryEntryView>('DELETE', `entries/${folder.id}/trash`);
    expect([back.status, back.body.name]).toEqual([200, 'Referater (2)']);
    expect(outcome(await hvidovre.get(`documents/${link.id}`))).toEqual([200]);
    expect(await eventsOf(folder.id)).toEqual(['documents.folder-created', 'documents.entry-trashed', 'documents.entry-restored']);
  });

  it('gives nothing back while its folder lies there too, and only itself what went there by itself', async () => {
    const folder = await madeFolder();
    const [first, second] = [(await herning.addLink(spaceId, { folderId: folder.id })).body, await madeFolder({ folderId: folder.id })];
    await herning.send('PUT', `entries/${first.id}/trash`);
    await herning.send('PUT', `entries/${folder.id}/trash`);
    expect(outcome(await herning.send('DELETE', `entries/${first.id}/trash`))).toEqual([409, 'documents.folder-in-trash']);
    expect(outcome(await herning.send('DELETE', `entries/${second.id}/trash`))).toEqual([404, 'documents.entry-not-found']);
    await herning.send('DELETE', `entries/${folder.id}/trash`);
    expect(await herning.names(`folders/${folder.id}`)).toEqual(['Referater']);
    await herning.send('DELETE', `entries/${first.id}/trash`);
    expect(await herning.names(`folders/${folder.id}`)).toEqual(['Referater', 'Barnets lov']);
  });

  it('is read page by page, also when all of it went there at one moment', async () => {
    const wished = ['a', 'b', 'c', 'd', 'e'];
    for (const name of wished) await herning.send('PUT', `entries/${(await madeFolder({ name })).id}/trash`);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = '2026-11-22T09:00:00.123456Z'`);
    const names: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: Answer<Page<LibraryEntryView>> = await herning.get<Page<LibraryEntryView>>(
        `spaces/${spaceId}/trash?limit=2${after && `&after=${after}`}`,
      );
      names.push(...body.items.map(({ name }) => name));
      after = body.next;
    }
    expect(names.sort()).toEqual(wished);
  });

  it.each([
    ['gives back', untrashEntry, ['Navn']],
    ['ends locks', removeTrashed, []],
  ] as [string, Statement<object>, string[]][])('%s along an index, however much the library holds', async (_what, statement, values) => {
    const plan = await scene.world.app.get(UnitOfWork).run(bySystem, async (work) => {
      await work.query('SET LOCAL enable_seqscan = off');
      return work.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement.sql}`, [spaceId, ...values]);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('documents_entries_trashed_with');
  });

  it('is emptied after a month however large a folder is, a part at a time', async () => {
    const folder = await madeFolder();
    await madeFolder({ folderId: folder.id });
    await scene.world.query(
      `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, folder_id, name, created_by, changed_by)
       SELECT platform_new_id(), 'folder', network_id, library_id, space_id, id, 'Mappe ' || n, created_by, created_by
       FROM documents_entries CROSS JOIN generate_series(1, 1500) n WHERE folder_id IS NOT NULL`,
    );
    await herning.send('PUT', `entries/${folder.id}/trash`);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = trashed_at - interval '31 days'`);
    await scene.world.app.get(TrashService).purge();
    expect(await scene.world.query('SELECT FROM documents_entries')).toEqual([]);
    const emptied = (await recordedEvents(scene.world)).filter(({ name }) => name === 'documents.trash-emptied');
    expect(emptied.map(({ payload }) => payload)).toEqual([1000, 500, 1, 1].map((entries) => ({ entries, versions: 0 })));
  });
});
