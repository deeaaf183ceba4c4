import type { LibraryEntryView, OwnEntryView } from '@hv/documents/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import { UnitOfWork } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Page } from '@hv/platform/contracts';
import { DocumentsPersonalData } from '../privacy/documents-personal-data';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { ownListed } from './own.queries';

let scene: LibraryScene;
let spaceId: string;

beforeEach(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
});
afterEach(() => scene.world.close());

const by = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const aLink = async (name: string, member = scene.herning, place: object = {}): Promise<string> =>
  (await by(member).addLink(spaceId, { name, ...place })).body.id;
const list = async (member: SpecMember, which: string): Promise<string[]> =>
  (await by(member).get<Page<OwnEntryView>>(`entries/${which}`)).body.items.map(({ name }) => name);
const seen = async (member: SpecMember, id: string): Promise<LibraryEntryView> =>
  (await by(member).get<LibraryEntryView>(`documents/${id}`)).body;
const entry = (member: SpecMember, id: string, method: 'PUT' | 'DELETE', what: string, noun = 'entries'): Promise<number> =>
  by(member)
    .send(method, `${noun}/${id}/${what}`)
    .then(({ status }) => status);

/** As if it had been so many hours ago. */
const ago = (hours: number): Promise<unknown> =>
  scene.world.query(`UPDATE documents_visits SET at = at - make_interval(hours => $1), since = since - make_interval(hours => $1)`, [
    hours,
  ]);

describe('favourites', () => {
  it('are one’s own, the latest first, also folders, and come page by page', async () => {
    const folder = (await by(scene.herning).makeFolder(spaceId, { name: 'Mappe' })).body.id;
    const ids = [await aLink('Et', scene.herning, { folderId: folder }), folder, await aLink('To')];
    for (const id of ids) expect(await entry(scene.herning, id, 'PUT', 'favourite')).toBe(204);
    expect(await entry(scene.herning, ids[0]!, 'PUT', 'favourite')).toBe(204);
    expect(await list(scene.herning, 'favourites')).toEqual(['To', 'Mappe', 'Et']);
    const { body } = await by(scene.herning).get<Page<OwnEntryView>>('entries/favourites?limit=2');
    expect(body.items[0]).toMatchObject({
      libraryName: scene.network.name,
      folderName: null,
      favourite: true,
      at: expect.stringMatching(/Z$/),
    });
    const rest = await by(scene.herning).get<Page<OwnEntryView>>(`entries/favourites?limit=2&after=${body.next}`);
    expect([rest.body.items.map(({ name, folderName }) => [name, folderName]), rest.body.next]).toEqual([[['Et', 'Mappe']], null]);
    expect([(await seen(scene.herning, ids[0]!)).favourite, (await seen(scene.hvidovre, ids[0]!)).favourite]).toEqual([true, false]);
    expect(await list(scene.hvidovre, 'favourites')).toEqual([]);
    expect(await entry(scene.herning, folder, 'DELETE', 'favourite')).toBe(204);
    expect(await list(scene.herning, 'favourites')).toEqual(['To', 'Et']);
    expect(await list(scene.herning, `favourites?space=${spaceId}`)).toEqual(['To', 'Et']);
    expect((await by(scene.outsider).get(`entries/favourites?space=${spaceId}`)).status).toBe(404);
  });

  it('are shown as far as one sees them at this moment', async () => {
    const [trashed, narrow] = [await aLink('Væk', scene.consultant), await aLink('Flyttet', scene.consultant)];
    for (const id of [trashed, narrow]) await entry(scene.herning, id, 'PUT', 'favourite');
    await entry(scene.consultant, trashed, 'PUT', 'trash');
    const folder = (await by(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body.id;
    await by(scene.consultant).change(await seen(scene.consultant, narrow), { folderId: folder });
    expect(await list(scene.herning, 'favourites')).toEqual([]);
    await entry(scene.consultant, trashed, 'DELETE', 'trash');
    expect(await list(scene.herning, 'favourites')).toEqual(['Væk']);
    for (const what of ['favourite']) expect(await entry(scene.outsider, trashed, 'PUT', what)).toBe(404);
    expect(await entry(scene.outsider, trashed, 'PUT', 'opened', 'documents')).toBe(404);
    expect(await entry(scene.outsider, spaceId, 'PUT', 'library-visit', 'spaces')).toBe(404);
  });
});

describe('what one opened', () => {
  it('is the last fifty, the latest first, and nobody else’s business', async () => {
    const ids = [await aLink('Et'), await aLink('To')];
    for (const id of [...ids, ids[0]!]) expect(await entry(scene.herning, id, 'PUT', 'opened', 'documents')).toBe(204);
    expect(await list(scene.herning, 'opened')).toEqual(['Et', 'To']);
    expect(await list(scene.hvidovre, 'opened')).toEqual([]);
    await scene.world.query(
      `WITH many AS (INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, name, url, created_by, changed_by)
         SELECT gen_random_uuid(), kind, network_id, library_id, space_id, 'Nr ' || n, url, created_by, changed_by
         FROM documents_entries, generate_series(1, 60) n WHERE id = $1 RETURNING id)
       INSERT INTO documents_opened (person_id, entry_id, at) SELECT $2, id, now() - interval '1 day' FROM many`,
      [ids[0], scene.herning.personId],
    );
    await entry(scene.herning, ids[1]!, 'PUT', 'opened', 'documents');
    expect((await by(scene.herning).get<Page<OwnEntryView>>('entries/opened?limit=200')).body.items).toHaveLength(50);
    expect((await list(scene.herning, 'opened')).slice(0, 2)).toEqual(['To', 'Et']);
    const folder = (await by(scene.herning).makeFolder(spaceId, { name: 'Mappe' })).body.id;
    expect(await entry(scene.herning, folder, 'PUT', 'opened', 'documents')).toBe(404);
    expect(await scene.world.query(`SELECT FROM platform_events WHERE name LIKE '%opened%' OR name LIKE '%favour%'`)).toEqual([]);
  });

  it('is also a file whose content was read from its beginning', async () => {
    const id = await by(scene.hvidovre).upload({ spaceId, name: 'Referat.txt' }, 'Vi mødtes.');
    expect(await list(scene.herning, 'opened')).toEqual([]);
    await by(scene.herning).content(id, { range: 'bytes=4-6' });
    expect(await list(scene.herning, 'opened')).toEqual([]);
    expect((await by(scene.herning).content(id)).status).toBe(200);
    expect(await list(scene.herning, 'opened')).toEqual(['Referat.txt']);
  });
});

describe('what is new', () => {
  it('is what others brought or changed since one looked, until one opens it', async () => {
    const old = await aLink('Gammelt', scene.hvidovre);
    await entry(scene.herning, spaceId, 'PUT', 'library-visit', 'spaces');
    expect(await list(scene.herning, 'new')).toEqual(['Gammelt']);
    await ago(2);
    await scene.world.query(`UPDATE documents_entries SET changed_at = changed_at - interval '3 hours'`);
    await entry(scene.herning, spaceId, 'PUT', 'library-visit', 'spaces');
    expect([await list(scene.herning, 'new'), (await seen(scene.herning, old)).isNew]).toEqual([[], false]);
    const fresh = await aLink('Nyt', scene.hvidovre);
    await aLink('Mit', scene.herning);
    expect(await list(scene.herning, 'new')).toEqual(['Nyt']);
    expect((await seen(scene.herning, fresh)).isNew).toBe(true);
    expect((await seen(scene.hvidovre, fresh)).isNew).toBe(false);
    // Still the same visit.
    await entry(scene.herning, spaceId, 'PUT', 'library-visit', 'spaces');
    expect(await list(scene.herning, 'new')).toEqual(['Nyt']);
    await entry(scene.herning, fresh, 'PUT', 'opened', 'documents');
    expect(await list(scene.herning, 'new')).toEqual([]);
    await by(scene.hvidovre).change(await seen(scene.hvidovre, old), { name: 'Rettet' });
    expect(await list(scene.herning, `new?space=${spaceId}`)).toEqual(['Rettet']);
  });

  it('is nothing that one does not see, nor older than thirty days', async () => {
    await aLink('For alle', scene.hvidovre);
    const ancient = await aLink('Gammelt', scene.hvidovre);
    await scene.world.query(`UPDATE documents_entries SET changed_at = now() - interval '31 days' WHERE id = $1`, [ancient]);
    const folder = (await by(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body.id;
    await aLink('Hemmeligt', scene.consultant, { folderId: folder });
    expect(await list(scene.herning, 'new')).toEqual(['For alle']);
    expect(await list(scene.outsider, 'new')).toEqual([]);
    const plan = await scene.world.app.get(UnitOfWork).run({ actor: null, requestId: null }, async (work) => {
      await work.query('SET LOCAL enable_seqscan = off');
      return work.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${ownListed.new.sql}`, [scene.herning.personId, null, 51, null, null]);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join(' ')).toMatch(/Index Cond: \(changed_at > \(now\(\)/);
  });
});

describe('one’s own data', () => {
  it('tells what one marked and opened, with names of what one still sees, and goes with its person', async () => {
    const [kept, moved] = [await aLink('Bliver', scene.consultant), await aLink('Flyttes', scene.consultant)];
    for (const id of [kept, moved]) {
      await entry(scene.herning, id, 'PUT', 'favourite');
      await entry(scene.herning, id, 'PUT', 'opened', 'documents');
    }
    await entry(scene.herning, spaceId, 'PUT', 'library-visit', 'spaces');
    const folder = (await by(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body.id;
    await by(scene.consultant).change(await seen(scene.consultant, moved), { folderId: folder });
    const own = scene.world.app.get(DocumentsPersonalData);
    expect(scene.world.app.get(PersonalDataBook).columns).toEqual(
      expect.arrayContaining(['documents_opened.person_id', 'documents_visits.person_id']),
    );
    expect(await own.personalData(scene.herning.personId)).toMatchObject({
      favourites: [{ name: 'Bliver' }, { name: null }],
      opened: [{ name: 'Bliver' }, { name: null }],
      visits: [{ library: scene.network.name }],
    });
    await scene.world.app.get(UnitOfWork).run({ actor: null, requestId: null }, (work) => own.erase(work, scene.herning.personId));
    expect(await own.personalData(scene.herning.personId)).toMatchObject({ favourites: [], opened: [], visits: [] });
  });
});
