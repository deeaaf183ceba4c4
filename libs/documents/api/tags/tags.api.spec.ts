import type { LibraryEntryView, LibraryTagView, TagView } from '@hv/documents/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());

const by = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const aLink = async (name: string, member = scene.herning, place: object = {}): Promise<string> =>
  (await by(member).addLink(spaceId, { name, ...place })).body.id;
const change = (member: SpecMember, id: string, wish: object): Promise<Answer<LibraryEntryView & ProblemView>> =>
  by(member).send('PATCH', `documents/${id}/tags`, wish);
const names = (tags: readonly TagView[]): string[] => tags.map(({ name }) => name);
const tagsFor = async (member: SpecMember): Promise<readonly LibraryTagView[]> =>
  (await by(member).get<Page<LibraryTagView>>(`spaces/${spaceId}/tags`)).body.items;
const tagOf = async (name: string, member = scene.herning): Promise<LibraryTagView> =>
  (await tagsFor(member)).find((tag) => tag.name === name)!;

describe('tags of a document', () => {
  it('are put on and taken off, in the order of Danish, and stand in every list; its version and date stay', async () => {
    const id = await aLink('Et');
    const before = (await by(scene.herning).get<LibraryEntryView>(`documents/${id}`)).body;
    const { body, status } = await change(scene.herning, id, { add: ['Åben ', '#fase  2', 'børn'] });
    expect(status).toBe(200);
    expect(names(body.tags)).toEqual(['børn', 'fase 2', 'Åben']);
    expect([body.version, body.changedAt]).toEqual([before.version, before.changedAt]);
    const listed = (await by(scene.hvidovre).get<Page<LibraryEntryView>>(`spaces/${spaceId}/entries`)).body.items;
    expect(names(listed.find((entry) => entry.id === id)!.tags)).toEqual(['børn', 'fase 2', 'Åben']);
    const off = await change(scene.hvidovre, id, { remove: [body.tags[1]!.id], add: ['BØRN'] });
    expect(names(off.body.tags)).toEqual(['børn', 'Åben']);
    expect(names(await tagsFor(scene.herning))).toEqual(['børn', 'Åben']);
    const told = await scene.world.query<{ type: string; payload: object }>(
      `SELECT name AS type, payload FROM platform_events WHERE name = 'documents.tagged' AND object_id = $1 ORDER BY id`,
      [id],
    );
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { added: 3, removed: 0 },
      { added: 0, removed: 1 },
    ]);
  });

  it('are at most ten, and each what can be read', async () => {
    const id = await aLink('To');
    expect((await change(scene.herning, id, { add: Array.from({ length: 10 }, (_, number) => `Mærke ${number}`) })).status).toBe(200);
    expect(await change(scene.herning, id, { add: ['Et til'] })).toMatchObject({ status: 422, body: { code: 'documents.too-many-tags' } });
    expect(names(await tagsFor(scene.herning))).not.toContain('Et til');
    for (const name of ['', ' ', '#', 'x'.repeat(41), 'a\u202eb', 'a\u0000b', '\u200b'])
      expect([422, 400]).toContain((await change(scene.herning, id, { add: [name] })).status);
    for (const wish of [
      { add: 'x' },
      { add: [1] },
      { remove: ['x'] },
      { add: Array(11).fill('x') },
      { set: [] },
      { add: ['x'.repeat(2000)] },
    ])
      expect((await change(scene.herning, id, wish)).status).toBe(400);
  });

  it('are not for outsiders, and a folder has none', async () => {
    const id = await aLink('Tre');
    const folder = (await by(scene.herning).makeFolder(spaceId, { name: 'Mappe' })).body.id;
    expect(await change(scene.outsider, id, { add: ['x'] })).toMatchObject({ status: 404, body: { code: 'documents.document-not-found' } });
    expect((await change(scene.herning, folder, { add: ['x'] })).status).toBe(404);
    expect((await by(scene.outsider).get(`spaces/${spaceId}/tags`)).status).toBe(404);
  });
});

describe('a tag', () => {
  it('lists what has it page by page, and is one of its name whoever writes it', async () => {
    for (const name of ['C', 'a', 'B']) await change(scene.herning, await aLink(name), { add: [name === 'B' ? 'SKOLE' : 'Skole'] });
    const tag = await tagOf('Skole');
    expect(tag).toMatchObject({ documents: 3, libraryId: spaceId, abilities: { rename: false } });
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Page<LibraryEntryView> = (
        await by(scene.hvidovre).get<Page<LibraryEntryView>>(`tags/${tag.id}/entries?limit=1${after && `&after=${after}`}`)
      ).body;
      found.push(...page.items.map(({ name }) => name));
      after = page.next;
    }
    expect(found).toEqual(['a', 'B', 'C']);
  });

  it('is not there for those who see nothing that has it, and is counted for what they see', async () => {
    const narrow = (await by(scene.consultant).makeFolder(spaceId, { name: 'Kun konsulenter', roles: ['consultant'] })).body.id;
    await change(scene.consultant, await aLink('Notat', scene.consultant, { folderId: narrow }), { add: ['Fortroligt', 'Fælles'] });
    await change(scene.herning, await aLink('Åbent'), { add: ['Fælles'] });
    const secret = await tagOf('Fortroligt', scene.consultant);
    const common = await tagOf('Fælles', scene.consultant);
    expect(common.documents).toBe(2);
    expect(names(await tagsFor(scene.herning))).not.toContain('Fortroligt');
    expect((await tagOf('Fælles')).documents).toBe(1);
    for (const path of [`tags/${secret.id}`, `tags/${secret.id}/entries`]) {
      expect((await by(scene.herning).get(path)).status).toBe(404);
      expect((await by(scene.outsider).get(path)).status).toBe(404);
    }
    const { body } = await by(scene.herning).get<Page<LibraryEntryView>>(`tags/${common.id}/entries`);
    expect(body.items.map(({ name }) => name)).toEqual(['Åbent']);
  });

  it('is named otherwise by those who moderate, and becomes one with another of that name', async () => {
    const [one, other] = [await aLink('Fire'), await aLink('Fem')];
    await change(scene.herning, one, { add: ['Fravær', 'Skolefravær'] });
    await change(scene.herning, other, { add: ['Skolefravær'] });
    const tag = await tagOf('Skolefravær');
    const rename = (member: SpecMember, id: string, name: string, wish: object = {}): Promise<Answer<LibraryTagView & ProblemView>> =>
      by(member).send('PATCH', `tags/${id}`, { name, ...wish });
    expect(await rename(scene.herning, tag.id, 'x')).toMatchObject({ status: 403, body: { code: 'documents.may-not-rename-tag' } });
    expect((await rename(scene.outsider, tag.id, 'x')).status).toBe(404);
    expect((await rename(scene.consultant, tag.id, 'a\u202e')).status).toBe(422);
    expect((await rename(scene.consultant, tag.id, 'SKOLEFRAVÆR')).body).toMatchObject({
      id: tag.id,
      name: 'SKOLEFRAVÆR',
      abilities: { rename: true },
    });
    expect((await rename(scene.consultant, tag.id, 'fravær')).body).toMatchObject({
      code: 'documents.tag-taken',
      about: { name: 'Fravær', documents: '2' },
    });
    expect((await rename(scene.consultant, tag.id, 'fravær', { join: 'ja' })).status).toBe(400);
    const joined = await rename(scene.consultant, tag.id, 'fravær', { join: true });
    expect(joined.body).toMatchObject({ name: 'Fravær', documents: 2 });
    expect(names((await by(scene.herning).get<LibraryEntryView>(`documents/${one}`)).body.tags)).toEqual(['Fravær']);
    expect((await by(scene.consultant).get(`tags/${tag.id}`)).status).toBe(404);
  });
});
