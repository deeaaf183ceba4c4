import { randomUUID } from 'node:crypto';
import { recordedEvents } from '@hv/identity/api/testing';
import type { LibraryEntryView, SeveralView } from '@hv/documents/contracts';
import { Work } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;
let carl: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  [anne, bo, carl, outsider] = [scene.herning, scene.hvidovre, scene.consultant, scene.outsider].map(
    (member) => new LibraryRequests(scene.world, member),
  ) as [LibraryRequests, LibraryRequests, LibraryRequests, LibraryRequests];
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(() => scene.world.query('DELETE FROM documents_entries'));

type Wish = { readonly folderId?: string | null; readonly toFolderId?: string | null; readonly entryIds: readonly string[] };

const library = (what: string): string => `spaces/${spaceId}/${what}`;
const move = (by: LibraryRequests, wish: Wish) =>
  by.send<SeveralView>('PATCH', library('entries'), { folderId: null, toFolderId: null, ...wish });
const copy = (by: LibraryRequests, wish: Wish, key: string = randomUUID()) =>
  by.send<SeveralView>('POST', library('copies'), { folderId: null, toFolderId: null, ...wish }, { 'idempotency-key': key });
const trash = (by: LibraryRequests, wish: Wish) => by.send<SeveralView>('PUT', library('trash'), { folderId: null, ...wish });
const takeOut = (by: LibraryRequests, wish: Wish) => by.send<SeveralView>('PUT', library('entries'), { folderId: null, ...wish });

const folder = async (name: string, wish: object = {}, by = anne): Promise<LibraryEntryView> =>
  (await by.makeFolder(spaceId, { name, ...wish })).body;
const link = async (name: string, folderId: string | null = null, by = anne): Promise<string> =>
  (await by.addLink(spaceId, { name, ...(folderId ? { folderId } : {}) })).body.id;
const links = (names: readonly string[], by = anne): Promise<string[]> => Promise.all(names.map((name) => link(name, null, by)));
const atRoot = (by = anne): Promise<string[]> => by.names(`spaces/${spaceId}`);
const within = (id: string, by = anne): Promise<string[]> => by.names(`folders/${id}`);
const eventsOf = async (id: string): Promise<string[]> =>
  (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).map(({ name }) => name);

describe('several things that are moved', () => {
  it('go there together, each with its own event, and back by one request', async () => {
    const goal = await folder('Møder');
    const ids = [...(await links(['A', 'B'])), (await folder('Bilag')).id];
    const { status, body } = await move(bo, { toFolderId: goal.id, entryIds: ids });
    expect([status, body]).toEqual([200, { done: ids, left: [] }]);
    expect([await atRoot(), await within(goal.id)]).toEqual([['Møder'], ['Bilag', 'A', 'B']]);
    for (const id of ids) expect((await eventsOf(id)).at(-1)).toBe('documents.entry-moved');
    expect((await recordedEvents(scene.world)).at(-1)).toMatchObject({
      object: `folder ${ids[2]}`,
      payload: { libraryId: spaceId, entryId: ids[2], places: [spaceId, goal.id], fromSpaceId: spaceId, toSpaceId: spaceId },
    });
    expect((await move(bo, { toFolderId: goal.id, entryIds: ids })).body.done).toEqual(ids);
    await move(bo, { folderId: goal.id, entryIds: ids });
    expect(await atRoot()).toEqual(['Bilag', 'Møder', 'A', 'B']);
  });

  it('leave behind what cannot go, each with its reason, as it was', async () => {
    const goal = await folder('Møder');
    const [free, taken, elsewhere] = (await links(['Fri', 'Optaget', 'Et andet sted'])) as [string, string, string];
    await link('OPTAGET', goal.id);
    const locked = await anne.upload({ spaceId, name: 'Låst.txt' }, 'x');
    await bo.send('PUT', `documents/${locked}/lock`, {});
    const around = await folder('Udenom');
    const busy = await anne.upload({ spaceId, folderId: around.id, name: 'Indeni.txt' }, 'x');
    await bo.send('PUT', `documents/${busy}/lock`, {});
    const other = await folder('Andre');
    await move(bo, { toFolderId: other.id, entryIds: [elsewhere] });
    const nobodys = randomUUID();
    const ids = [free, taken, elsewhere, locked, around.id, goal.id, nobodys];
    const { body } = await move(anne, { toFolderId: goal.id, entryIds: ids });
    const about = { person: 'Bo Kjær', until: expect.any(String) };
    expect(body.done).toEqual([free]);
    expect(new Map(body.left.map(({ id, ...why }) => [id, why]))).toEqual(
      new Map<string, object>([
        [elsewhere, { code: 'documents.moved-meanwhile' }],
        [locked, { code: 'documents.locked', about }],
        [around.id, { code: 'documents.locked', about }],
        [nobodys, { code: 'documents.entry-not-found' }],
        [taken, { code: 'documents.name-taken' }],
        [goal.id, { code: 'documents.not-there' }],
      ]),
    );
    expect(await atRoot()).toEqual(['Andre', 'Møder', 'Udenom', 'Låst.txt', 'Optaget']);
  });

  it('take along what stands in them, into what only some see and out of it', async () => {
    const secret = await folder('Arbejdspapirer', { roles: ['consultant'] }, carl);
    const [outer, other] = [await folder('Udkast'), await folder('Kun for nogle', { roles: ['consultant'] }, carl)];
    const inner = await link('Notat', outer.id);
    const { body } = await move(carl, { toFolderId: secret.id, entryIds: [outer.id, other.id] });
    expect(body).toEqual({ done: [outer.id], left: [{ id: other.id, code: 'documents.narrowed-twice' }] });
    expect((await anne.get(`documents/${inner}`)).status).toBe(404);
    expect((await move(anne, { folderId: secret.id, entryIds: [outer.id] })).body.code).toBe('documents.folder-not-found');
    await move(carl, { folderId: secret.id, entryIds: [outer.id] });
    expect((await anne.get(`documents/${inner}`)).status).toBe(200);
  });
});

describe('several things that are thrown away', () => {
  it('go to the trash and come back by one request each; what others brought stays', async () => {
    const own = await links(['A', 'B']);
    const outer = await folder('Møder');
    const inner = await link('Referat', outer.id);
    const foreign = await link('C', null, bo);
    const locked = await anne.upload({ spaceId, name: 'Låst.txt' }, 'x');
    await carl.send('PUT', `documents/${locked}/lock`, {});
    const { body } = await trash(anne, { entryIds: [...own, outer.id, foreign, locked] });
    expect(body.done).toEqual([...own, outer.id]);
    expect(body.left).toMatchObject([
      { id: foreign, code: 'documents.may-not-remove' },
      { id: locked, code: 'documents.locked', about: { person: 'Carl Dam' } },
    ]);
    expect((await trash(anne, { entryIds: own })).body).toEqual({ done: own, left: [] });
    const { items } = (await anne.get<Page<object>>(`spaces/${spaceId}/trash`)).body;
    expect(items).toHaveLength(3);
    await link('a', null, bo);
    expect((await takeOut(bo, { entryIds: own })).body.left.map(({ code }) => code)).toEqual(Array(2).fill('documents.may-not-remove'));
    expect((await takeOut(anne, { entryIds: [...body.done, inner] })).body).toEqual({
      done: body.done,
      left: [{ id: inner, code: 'documents.moved-meanwhile' }],
    });
    expect(await atRoot()).toEqual(['Møder', 'a', 'A (2)', 'B', 'C', 'Låst.txt']);
    expect(await within(outer.id)).toEqual(['Referat']);
    expect(await eventsOf(own[0]!)).toEqual(['documents.link-added', 'documents.entry-trashed', 'documents.entry-restored']);
  });
});

describe('several things that are copied', () => {
  it('are numbered apart, made once for a key, and thrown away together', async () => {
    const file = await anne.upload({ spaceId, name: 'Plan.txt' }, 'et');
    const ids = [file, await anne.upload({ spaceId, name: 'Plan (2).txt' }, 'to'), (await folder('Bilag')).id];
    const inside = await link('Inde', ids[2]!);
    const secret = await folder('Fortroligt', { roles: ['consultant'] }, carl);
    const wish = { entryIds: [secret.id, ...ids] };
    const key = randomUUID();
    const [first, again] = [(await copy(carl, wish, key)).body, (await copy(carl, wish, key)).body];
    expect(first).toMatchObject({ done: { length: 3 }, left: [{ id: secret.id, code: 'documents.narrowed-not-copied' }] });
    expect([new Set(again.done), again.left]).toEqual([new Set(first.done), first.left]);
    expect((await atRoot()).sort()).toEqual(['Bilag', 'Bilag (2)', 'Plan (2) (2).txt', 'Plan (2).txt', 'Plan (3).txt', 'Plan.txt']);
    expect((await copy(carl, { entryIds: wish.entryIds.map((id) => id.toUpperCase()) })).body.done).toHaveLength(3);
    expect((await copy(carl, { entryIds: [file, file.toUpperCase()] })).body.done).toHaveLength(1);
    await scene.world.query(`DELETE FROM documents_entries WHERE id <> ALL ($1)`, [[...wish.entryIds, ...first.done, inside]]);
    expect((await copy(carl, { ...wish, toFolderId: ids[2]! }, key)).body.code).toBe('platform.idempotency-key-reused');
    for (const id of first.done) expect(await eventsOf(id)).toEqual(['documents.entry-copied']);
    expect((await trash(carl, { entryIds: first.done })).body.left).toEqual([]);
    expect((await atRoot()).sort()).toEqual(['Bilag', 'Plan (2).txt', 'Plan.txt']);
  });

  it('go where one may add, and not into themselves', async () => {
    const [goal, file] = [await folder('Møder'), await link('A')];
    const { body } = await copy(bo, { toFolderId: goal.id, entryIds: [goal.id, file] });
    expect(body.left).toEqual([{ id: goal.id, code: 'documents.not-there' }]);
    expect(await within(goal.id)).toEqual(['A']);
    expect((await copy(bo, { toFolderId: file, entryIds: [file] })).body.code).toBe('documents.folder-not-found');
  });
});

describe('a request for several things', () => {
  const deeds = { move, copy, trash, takeOut };

  it.each(Object.keys(deeds) as (keyof typeof deeds)[])('%s takes as many statements for many as for one', async (name) => {
    const goal = await folder('Møder');
    const all = await links(Array.from({ length: 9 }, (_, index) => `Link ${index}`));
    if (name === 'takeOut') await trash(anne, { entryIds: all });
    const ran = [jest.spyOn(Work.prototype, 'statement'), jest.spyOn(Work.prototype, 'query')];
    const count = async (entryIds: string[]): Promise<number> => {
      for (const one of ran) one.mockClear();
      expect(
        (await deeds[name](anne, { entryIds, ...(name === 'move' || name === 'copy' ? { toFolderId: goal.id } : {}) })).body.left,
      ).toEqual([]);
      // What the system does meanwhile by itself is not theirs.
      return ran.flatMap(({ mock }) => mock.contexts.filter((work) => work['origin'].actor !== null)).length;
    };
    const one = await count(all.slice(0, 1));
    expect(await count(all.slice(1))).toBe(one);
    for (const spy of ran) spy.mockRestore();
  });

  it('says nothing to outsiders, and nothing of another library', async () => {
    const [id, foreign] = [await link('A'), (await outsider.addLink((await ownSpace())!)).body.id];
    for (const deed of Object.values(deeds)) {
      expect((await deed(outsider, { entryIds: [id] })).body.code).toBe('networks.space-not-found');
      expect((await deed(anne, { entryIds: [foreign] })).body).toEqual({
        done: [],
        left: [{ id: foreign, code: 'documents.entry-not-found' }],
      });
    }
  });

  const ownSpace = async (): Promise<string | undefined> => {
    const [row] = await scene.world.query<{ id: string }>(
      `SELECT s.id FROM networks_spaces s JOIN networks_access a ON a.space_id = s.id WHERE a.person_id = $1 AND s.kind = 'network'`,
      [scene.outsider.personId],
    );
    return row?.id;
  };

  it.each([
    {},
    { entryIds: [] },
    { entryIds: 'x' },
    { entryIds: ['x'] },
    { entryIds: [null] },
    { entryIds: Array.from({ length: 201 }, () => randomUUID()) },
    { entryIds: [randomUUID()], folderId: 'x' },
    { entryIds: [randomUUID()], folderId: undefined },
    { entryIds: [randomUUID()], toFolderId: '../x' },
    { entryIds: [randomUUID()], spaceId: 'x' },
  ])('is malformed: %j', async (wish) => {
    for (const deed of [move, copy]) expect((await deed(anne, wish as unknown as Wish)).status).toBe(400);
    if (!('toFolderId' in wish)) for (const deed of [trash, takeOut]) expect((await deed(anne, wish as unknown as Wish)).status).toBe(400);
  });
});
