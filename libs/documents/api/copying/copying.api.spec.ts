import { randomUUID } from 'node:crypto';
import { recordedEvents } from '@hv/identity/api/testing';
import type { LibraryEntryView, LibraryTagView } from '@hv/documents/contracts';
import { aGroup } from '@hv/networks/api/testing';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;
let carl: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  anne = new LibraryRequests(scene.world, scene.herning);
  bo = new LibraryRequests(scene.world, scene.hvidovre);
  carl = new LibraryRequests(scene.world, scene.consultant);
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(() => scene.world.query('DELETE FROM documents_entries'));

const copy = (by: LibraryRequests, id: string, wish: object = {}, key: string = randomUUID()) =>
  by.send<LibraryEntryView>('POST', `entries/${id}/copies`, wish, { 'idempotency-key': key });

describe('a copy', () => {
  it('of a file is its newest version, the first of another, by who made it', async () => {
    const file = await anne.upload({ spaceId, name: 'Referat.txt' }, 'et');
    await anne.upload({ documentId: file }, 'to');
    const { status, body } = await copy(bo, file);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Referat (2).txt', number: 1, changedBy: 'Bo Kjær', abilities: { remove: true } });
    expect((await bo.content(body.id)).text).toBe('to');
    expect((await recordedEvents(scene.world)).at(-1)).toMatchObject({
      name: 'documents.entry-copied',
      object: `document ${body.id}`,
      payload: { copiedFrom: file, entries: 1, places: [spaceId] },
    });
    await bo.send('PUT', `entries/${body.id}/trash`);
    expect(await bo.names(`spaces/${spaceId}`)).toEqual(['Referat.txt']);
  });

  it('of a folder has all that stands in it, but for what is thrown away, and what only some see', async () => {
    const folder = (await anne.makeFolder(spaceId, { name: 'Møder' })).body;
    const inner = (await anne.makeFolder(spaceId, { name: '2026', folderId: folder.id })).body;
    await anne.upload({ spaceId, folderId: inner.id, name: 'Referat.txt' }, 'et');
    await anne.addLink(spaceId, { folderId: folder.id });
    const gone = await anne.upload({ spaceId, folderId: folder.id, name: 'Væk.txt' }, 'et');
    await anne.send('PUT', `entries/${gone}/trash`);
    const secret = (await carl.makeFolder(spaceId, { name: 'Fortroligt', folderId: folder.id, roles: ['consultant'] })).body;
    await carl.upload({ spaceId, folderId: secret.id, name: 'Notat.txt' }, 'et');
    const { body } = await copy(carl, folder.id, { name: 'Møder, kopi' });
    expect(await carl.names(`folders/${body.id}`)).toEqual(['2026', 'Barnets lov']);
    const [copied] = (await anne.get<{ items: LibraryEntryView[] }>(`folders/${body.id}/entries`)).body.items;
    expect(await anne.names(`folders/${copied!.id}`)).toEqual(['Referat.txt']);
    const refused = await copy(carl, secret.id);
    expect([refused.status, refused.body.code]).toEqual([409, 'documents.narrowed-not-copied']);
  });

  it('has the tags of what it is of, each file in a folder its own', async () => {
    const folder = (await anne.makeFolder(spaceId, { name: 'Møder' })).body;
    const file = await anne.upload({ spaceId, folderId: folder.id, name: 'Referat.txt' }, 'et');
    const link = (await anne.addLink(spaceId, { folderId: folder.id })).body.id;
    await anne.send('PATCH', `documents/${file}/tags`, { add: ['Skolefravær', 'Fase 2'] });
    await anne.send('PATCH', `documents/${link}/tags`, { add: ['skolefravær'] });
    const { body } = await copy(bo, folder.id);
    const within = (await anne.get<{ items: LibraryEntryView[] }>(`folders/${body.id}/entries`)).body.items;
    expect(within.map(({ name, tags }) => [name, tags.map((tag) => tag.name)])).toEqual([
      ['Barnets lov', ['Skolefravær']],
      ['Referat.txt', ['Fase 2', 'Skolefravær']],
    ]);
    const tags = (await anne.get<{ items: LibraryTagView[] }>(`spaces/${spaceId}/tags`)).body.items;
    expect(tags.map(({ name, documents }) => [name, documents])).toEqual([
      ['Fase 2', 2],
      ['Skolefravær', 4],
    ]);
    expect((await copy(anne, file)).body.tags.map(({ name }) => name)).toEqual(['Fase 2', 'Skolefravær']);
  });

  it('in another library has the tags of that name there, and those that were missing', async () => {
    const group = await aGroup(scene.world, scene.network, { members: [scene.herning] });
    const there = await anne.upload({ spaceId: group, name: 'Plan.txt' }, 'x');
    await anne.send('PATCH', `documents/${there}/tags`, { add: ['SKOLEFRAVÆR'] });
    const file = await anne.upload({ spaceId, name: 'Referat.txt' }, 'et');
    await anne.send('PATCH', `documents/${file}/tags`, { add: ['Skolefravær', 'Fase 2'] });
    const dav = await DavRequests.of(scene.world, scene.herning);
    const destination = `/dav/${group}/Referat.txt`;
    expect((await dav.send('COPY', `${spaceId}/Referat.txt`, { headers: { destination } })).status).toBe(201);
    const tags = (await anne.get<{ items: LibraryTagView[] }>(`spaces/${group}/tags`)).body.items;
    expect(tags.map(({ name, documents }) => [name, documents])).toEqual([
      ['Fase 2', 1],
      ['SKOLEFRAVÆR', 2],
    ]);
    const here = (await anne.get<{ items: LibraryTagView[] }>(`spaces/${spaceId}/tags`)).body.items;
    expect(here.map(({ documents }) => documents)).toEqual([1, 1]);
  });

  it('goes where one may add, and not into itself', async () => {
    const folder = (await anne.makeFolder(spaceId, { name: 'Møder' })).body;
    const inner = (await anne.makeFolder(spaceId, { name: '2026', folderId: folder.id })).body;
    const into = await copy(anne, folder.id, { folderId: inner.id });
    expect([into.status, into.body.code]).toEqual([409, 'documents.not-there']);
    expect((await copy(anne, inner.id, { folderId: null })).body).toMatchObject({ name: '2026', folderId: null });
    const nowhere = await copy(anne, inner.id, { folderId: randomUUID() });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'documents.folder-not-found']);
  });

  it('is made once for a key, and is nothing for who does not see it', async () => {
    const { body } = await anne.addLink(spaceId);
    const key = randomUUID();
    const [first, again] = [await copy(anne, body.id, {}, key), await copy(anne, body.id, {}, key)];
    expect(again.body.id).toBe(first.body.id);
    expect((await copy(anne, body.id, { name: 'Andet' }, key)).body.code).toBe('platform.idempotency-key-reused');
    expect((await copy(new LibraryRequests(scene.world, scene.outsider), body.id)).status).toBe(404);
    expect((await anne.names(`spaces/${spaceId}`)).length).toBe(2);
  });

  it.each([
    [{ name: '../x' }, 422],
    [{ name: 7 }, 400],
    [{ folderId: 'x' }, 400],
    [{ spaceId: 'x' }, 400],
  ])('is not made of %j', async (wish, status) => {
    const { body } = await anne.addLink(spaceId);
    expect((await copy(anne, body.id, wish)).status).toBe(status);
  });
});

describe('a library that is full', () => {
  it('takes no copies, also not onto a file, and no old version once more', async () => {
    const small = await aLibrary({ LIBRARY_QUOTA_BYTES: '5' });
    try {
      const requests = new LibraryRequests(small.world, small.herning);
      const { spaceId } = small.network;
      const file = await requests.upload({ spaceId, name: 'Referat.txt' }, 'ab');
      const other = await requests.upload({ spaceId, name: 'Plan.txt' }, 'c');
      const restore = (): Promise<Answer<ProblemView>> => requests.send('POST', `documents/${other}/versions`, { number: 1 });
      expect((await restore()).status).toBe(201);
      const copied = await copy(requests, file);
      expect([copied.status, copied.body.code]).toEqual([507, 'documents.library-full']);
      expect((await restore()).status).toBe(201);
      const restored = await restore();
      expect([restored.status, restored.body.code]).toEqual([507, 'documents.library-full']);
      const dav = await DavRequests.of(small.world, small.herning);
      for (const method of ['COPY', 'MOVE']) {
        const onto = await dav.send(method, `${spaceId}/Referat.txt`, { headers: { destination: `/dav/${spaceId}/Plan.txt` } });
        expect([method, onto.status]).toEqual([method, 507]);
      }
      expect(await requests.names(`spaces/${spaceId}`)).toEqual(['Plan.txt', 'Referat.txt']);
      expect((await requests.content(other)).text).toBe('c');
    } finally {
      await small.world.close();
    }
  });
});
