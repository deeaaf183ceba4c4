import type { ThreadView } from '@hv/discussions/contracts';
import type { DocumentThreadsView, LibraryEntryView, LibraryTagView } from '@hv/documents/contracts';
import { recordedEvents } from '@hv/identity/api/testing';
import { aGroup, aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
/** Of Anne and Carl, not of Bo. */
let groupId: string;
let anne: DavRequests;
let bo: DavRequests;

beforeAll(async () => {
  scene = await aLibrary();
  const { world, network, herning, hvidovre, consultant } = scene;
  spaceId = network.spaceId;
  groupId = await aGroup(world, network, { members: [herning, consultant] });
  [anne, bo] = [await DavRequests.of(world, herning), await DavRequests.of(world, hvidovre)];
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  await scene.world.query('DELETE FROM documents_tags');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const send = (by: DavRequests, method: string, from: string, to: string, headers: Record<string, string> = {}) =>
  by.send(method, from, { headers: { destination: `/dav/${to}`, ...headers } });
const move = (by: DavRequests, from: string, to: string, headers: Record<string, string> = {}) => send(by, 'MOVE', from, to, headers);
const entryOf = async (id: string, member = scene.herning): Promise<LibraryEntryView> =>
  (await as(member).get<LibraryEntryView>(`documents/${id}`)).body;
const tagsOf = async (library: string): Promise<[string, number][]> =>
  (await as(scene.herning).get<{ items: LibraryTagView[] }>(`spaces/${library}/tags`)).body.items.map((tag) => [tag.name, tag.documents]);

describe('what is moved to another library', () => {
  it('is the same document there: its versions, its thread, its tags and who follows it', async () => {
    const id = await as(scene.herning).upload({ spaceId, name: 'Referat.txt' }, 'et');
    await as(scene.herning).upload({ documentId: id }, 'to!');
    await as(scene.herning).send('PATCH', `documents/${id}/tags`, { add: ['Fase 2'] });
    await as(scene.herning).send('PUT', `documents/${id}/following`, { level: 'follow' });
    const thread = (await as(scene.herning).send<ThreadView>('POST', `documents/${id}/threads`, { body: { text: 'Enige?' } })).body.id;
    expect((await as(scene.hvidovre).get(`threads/${thread}`)).status).toBe(200);
    const { status } = await move(anne, `${spaceId}/Referat.txt`, `${groupId}/R%C3%A9f%C3%A9rat.txt`);
    expect(status).toBe(201);
    expect(await entryOf(id)).toMatchObject({ name: 'Référat.txt', libraryId: groupId, spaceId: groupId, number: 2 });
    expect((await as(scene.herning).versions(id)).body.items.map(({ bytes }) => bytes)).toEqual([3, 2]);
    expect([await tagsOf(spaceId), await tagsOf(groupId)]).toEqual([[], [['Fase 2', 1]]]);
    const { body } = await as(scene.consultant).get<DocumentThreadsView>(`documents/${id}/threads`);
    expect(body.items).toMatchObject([{ id: thread, spaceId: groupId }]);
    for (const path of [`threads/${thread}`, `documents/${id}`]) expect((await as(scene.hvidovre).get(path)).status).toBe(404);
    const held = await scene.world.query(`SELECT library_id FROM documents_versions UNION SELECT library_id FROM documents_levels`);
    expect(held).toEqual([{ library_id: groupId }]);
    const moved = (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).slice(-2);
    expect(moved).toMatchObject([
      {
        name: 'documents.entry-moved',
        payload: { libraryId: groupId, places: [spaceId, groupId], fromSpaceId: spaceId, toSpaceId: groupId },
      },
      { name: 'documents.entry-renamed' },
    ]);
  });

  it('goes with all that stands in it, also what lies in the trash, and an upload on its way there arrives', async () => {
    const folder = (await as(scene.herning).makeFolder(spaceId, { name: 'Møder' })).body.id;
    const inner = (await as(scene.herning).makeFolder(spaceId, { name: '2026', folderId: folder })).body.id;
    const gone = await as(scene.herning).upload({ spaceId, folderId: inner, name: 'Væk.txt' }, 'et');
    await as(scene.herning).send('PUT', `entries/${gone}/trash`);
    const begun = await as(scene.herning).begin({ spaceId, folderId: inner, name: 'Ny.txt' }, 2);
    const shown = await anne.lock(`${spaceId}/M%C3%B8der/2026`);
    expect((await move(anne, `${spaceId}/M%C3%B8der`, `${groupId}/M%C3%B8der`)).status).toBe(423);
    const tagged = { if: `</dav/${spaceId}/M%C3%B8der/2026> ${shown.if}` };
    expect((await move(anne, `${spaceId}/M%C3%B8der`, `${groupId}/M%C3%B8der`, tagged)).status).toBe(201);
    expect((await as(scene.herning).sendOn(String(begun.headers['location']), 0, Buffer.from('ny'))).status).toBe(204);
    await as(scene.herning).send('DELETE', `entries/${gone}/trash`);
    expect(await anne.listed(`${groupId}/M%C3%B8der/2026`)).toHaveLength(3);
    expect(await scene.world.query('SELECT FROM documents_locks')).toEqual([]);
    expect(await scene.world.query('SELECT DISTINCT library_id, space_id FROM documents_entries')).toEqual([
      { library_id: groupId, space_id: groupId },
    ]);
  });

  it('takes the place of what is there only where that may be', async () => {
    const there = await as(scene.herning).upload({ spaceId: groupId, name: 'Plan.txt' }, 'gammel');
    await as(scene.herning).upload({ spaceId, name: 'Plan.txt' }, 'ny');
    const [from, to] = [`${spaceId}/Plan.txt`, `${groupId}/Plan.txt`];
    expect((await move(anne, from, to, { overwrite: 'F' })).status).toBe(412);
    expect((await move(anne, from, to, { overwrite: 'T' })).status).toBe(204);
    expect(await entryOf(there)).toMatchObject({ number: 2, bytes: 2 });
    expect(await anne.listed(spaceId)).toEqual([`/dav/${spaceId}/`]);
    await as(scene.herning).makeFolder(spaceId, { name: 'Plan.txt' });
    expect((await move(anne, from, to)).status).toBe(204);
    expect((await as(scene.herning).get<{ items: object[] }>(`spaces/${groupId}/trash`)).body.items).toMatchObject([{ id: there }]);
  });

  it('is what one may throw away, and goes where one may add, within the network', async () => {
    const { world, network, consultant, hvidovre } = scene;
    await as(hvidovre).upload({ spaceId, name: 'Bos.txt' }, 'x');
    await as(scene.herning).upload({ spaceId, name: 'Annes.txt' }, 'x');
    expect((await move(anne, `${spaceId}/Bos.txt`, `${groupId}/Bos.txt`)).status).toBe(403);
    expect((await move(bo, `${spaceId}/Bos.txt`, `${groupId}/Bos.txt`)).status).toBe(404);
    const carl = await DavRequests.of(world, consultant);
    await as(hvidovre).send('PUT', `documents/${await idOf('Bos.txt')}/lock`, {});
    expect((await move(carl, `${spaceId}/Bos.txt`, `${groupId}/Bos.txt`)).status).toBe(423);
    const other = await aNetwork(world, { name: 'Tværs' });
    await aMember(world, other, { person: scene.herning.person });
    expect((await move(anne, `${spaceId}/Annes.txt`, `${other.spaceId}/Annes.txt`)).status).toBe(403);
    expect((await send(anne, 'COPY', `${spaceId}/Annes.txt`, `${other.spaceId}/Annes.txt`)).status).toBe(201);
    const folder = (await as(consultant).makeFolder(network.spaceId, { name: 'Mappe' })).body.id;
    await as(consultant).makeFolder(spaceId, { name: 'Fortroligt', folderId: folder, roles: ['consultant'] });
    expect((await move(carl, `${spaceId}/Mappe`, `${groupId}/Mappe`)).status).toBe(409);
    expect(await as(hvidovre).names(`spaces/${spaceId}`)).toEqual(['Mappe', 'Annes.txt', 'Bos.txt']);
  });
});

const idOf = async (name: string): Promise<string> => {
  const rows = await scene.world.query<{ id: string }>('SELECT id FROM documents_entries WHERE name = $1', [name]);
  return rows[0]!.id;
};

describe('two libraries', () => {
  /** Few enough that on a slow machine nobody waits too long for their turn. */
  const atOnce = 6;

  it('are copied and moved between both ways at once, and nobody waits for one who waits for them', async () => {
    const both = [spaceId, groupId];
    for (const library of both) await as(scene.herning).upload({ spaceId: library, name: 'a.txt' }, library);
    for (let round = 0; round < 8; round++) {
      const answers = await Promise.all(
        Array.from({ length: atOnce }, (_, index) => {
          const [from, to] = index % 2 ? both : both.toReversed();
          return send(anne, 'COPY', `${from}/a.txt`, `${to}/${round}-${index}.txt`);
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(atOnce).fill(201));
    }
    const back = await Promise.all(
      Array.from({ length: atOnce }, (_, index) => {
        const [from, to] = index % 2 ? both.toReversed() : both;
        return move(anne, `${from}/0-${index}.txt`, `${to}/moved-${index}.txt`);
      }),
    );
    expect(back.map(({ status }) => status)).toEqual(Array(atOnce).fill(201));
    expect(await scene.world.query('SELECT library_id, count(*)::integer AS files FROM documents_entries GROUP BY 1 ORDER BY 1')).toEqual(
      both.toSorted().map((library) => ({ library_id: library, files: 1 + 8 * (atOnce / 2) })),
    );
  });
});
