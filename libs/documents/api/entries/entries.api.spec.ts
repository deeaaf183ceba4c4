import { randomUUID } from 'node:crypto';
import { recordedEvents } from '@hv/identity/api/testing';
import { aSubSpace } from '@hv/networks/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import type { Answer } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let consultant: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  const { world } = scene;
  [herning, hvidovre, consultant, outsider] = [scene.herning, scene.hvidovre, scene.consultant, scene.outsider].map(
    (member) => new LibraryRequests(world, member),
  ) as [LibraryRequests, LibraryRequests, LibraryRequests, LibraryRequests];
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

describe('a folder', () => {
  it('is made by who writes there, and stands with the way to it', async () => {
    const { status, body } = await herning.makeFolder(spaceId, { name: '  Referater ' });
    expect([status, body]).toMatchObject([
      201,
      {
        id: expect.any(String),
        kind: 'folder',
        name: 'Referater',
        libraryId: spaceId,
        spaceId,
        folderId: null,
        version: 1,
        url: null,
        number: null,
        mediaType: null,
        bytes: null,
        narrowed: false,
        changedAt: expect.any(String),
        changedById: scene.herning.personId,
        changedBy: 'Anne Bæk',
        tags: [],
        favourite: false,
        isNew: false,
        abilities: { change: true, remove: true },
      },
    ]);
    const inner = await madeFolder({ name: '2026', folderId: body.id });
    expect((await hvidovre.folder(inner.id)).body).toMatchObject({
      path: [
        { id: body.id, name: 'Referater' },
        { id: inner.id, name: '2026' },
      ],
      abilities: { change: true, remove: false },
    });
    expect(await eventsOf(body.id)).toEqual(['documents.folder-created']);
  });

  it('is made once of one key, however often it is sent', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => herning.makeFolder(spaceId, {}, key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(outcome(await herning.makeFolder(spaceId, { name: 'En anden' }, key))).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it.each(['referater', 'REFERATER', 'Referater '])('whose name is taken is refused with one that is free: %s', async (name) => {
    await madeFolder();
    const { status, body } = await hvidovre.makeFolder(spaceId, { name });
    expect([status, body.code, body.proposal]).toEqual([409, 'documents.name-taken', `${name.trim()} (2)`]);
  });

  it('is the same in both forms that Unicode has for å, but not for aa', async () => {
    await madeFolder({ name: 'A\u030arsmøde' });
    expect(outcome(await herning.makeFolder(spaceId, { name: 'Årsmøde' }))).toEqual([409, 'documents.name-taken']);
    for (const name of ['Aarsmøde', 'Arsmøde', 'Ærø', 'Aerø', 'Æro', 'ÆRØ 2'])
      expect(outcome(await herning.makeFolder(spaceId, { name }))).toEqual([201]);
    expect(outcome(await herning.makeFolder(spaceId, { name: 'ærØ' }))).toEqual([409, 'documents.name-taken']);
  });

  it.each(['', ' ', '..', '../x', 'a/b', 'nul', 'COM1.txt', 'Referat.', 'a\u202eb', 'x'.repeat(201)])('is refused as %j', async (name) => {
    const { status, body } = await herning.makeFolder(spaceId, { name });
    expect([status, body.code]).toEqual([422, 'documents.name-refused']);
    expect(body.errors).toMatchObject([{ path: 'name', code: expect.stringMatching(/^documents\.name-/) }]);
  });

  it.each([{ name: 7 }, { name: null }, { folderId: 'x' }, { roles: [] }, { roles: ['chef'] }, { spaceId: 'x' }, { name: 'a\u0000b' }])(
    'is malformed with %j',
    async (wish) => {
      expect((await herning.makeFolder(spaceId, wish)).status).toBe(400);
    },
  );

  it('stands no deeper than twenty', async () => {
    let folderId: string | undefined;
    for (let depth = 1; depth <= 20; depth++) folderId = (await madeFolder({ name: `${depth}`, ...(folderId ? { folderId } : {}) })).id;
    expect(outcome(await herning.makeFolder(spaceId, { folderId }))).toEqual([409, 'documents.not-there']);
  });

  it('and all there is of a library is not there for outsiders', async () => {
    const { id } = await madeFolder();
    expect(outcome(await outsider.makeFolder(spaceId, {}))).toEqual([404, 'networks.space-not-found']);
    expect(outcome(await outsider.get(`spaces/${spaceId}/entries`))).toEqual([404, 'networks.space-not-found']);
    expect(outcome(await outsider.folder(id))).toEqual([404, 'documents.folder-not-found']);
    expect(outcome(await outsider.change({ id, version: 1 }, { name: 'Mit' }))).toEqual([404, 'documents.entry-not-found']);
    expect(outcome(await outsider.send('PUT', `entries/${id}/trash`))).toEqual([404, 'documents.entry-not-found']);
    const own = await outsider.get<Page<{ id: string }>>('spaces');
    expect(outcome(await outsider.makeFolder(own.body.items[0]!.id, { folderId: id }))).toEqual([404, 'documents.folder-not-found']);
  });
});

describe('a folder for some', () => {
  it('makes a sub-space, and nobody else learns of it or of what stands in it', async () => {
    const folder = await madeFolder({ name: 'Arbejdspapirer', roles: ['consultant'] }, consultant);
    expect([folder.narrowed, folder.spaceId === spaceId]).toEqual([true, false]);
    const inner = await madeFolder({ name: 'Kladder', folderId: folder.id }, consultant);
    expect(inner.spaceId).toBe(folder.spaceId);
    expect(await consultant.names(`spaces/${spaceId}`)).toEqual(['Arbejdspapirer']);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual([]);
    for (const { id } of [folder, inner]) expect(outcome(await herning.folder(id))).toEqual([404, 'documents.folder-not-found']);
    const { body } = await consultant.get<Page<{ name: string }>>(`spaces/${folder.spaceId}/members`);
    expect(body.items.map(({ name }) => name)).toEqual(['Carl Dam']);
    expect(await herning.makeFolder(spaceId, { name: 'Arbejdspapirer' })).toMatchObject({ status: 201 });
  });

  it('cannot be one that one does not see oneself, nor stand in another', async () => {
    expect(outcome(await herning.makeFolder(spaceId, { roles: ['consultant'] }))).toEqual([403, 'documents.narrowed-out']);
    const { id } = await madeFolder({ roles: ['consultant'] }, consultant);
    expect(outcome(await consultant.makeFolder(spaceId, { folderId: id, roles: ['consultant'] }))).toEqual([
      409,
      'documents.narrowed-twice',
    ]);
    const subSpace = await aSubSpace(scene.world, spaceId, ['consultant']);
    expect(outcome(await consultant.makeFolder(subSpace, { roles: ['consultant'] }))).toEqual([409, 'documents.narrowed-twice']);
  });
});

describe('a link', () => {
  it('leads to the web, and elsewhere when it is changed', async () => {
    const { status, body } = await herning.addLink(spaceId);
    expect([status, body.kind, body.url]).toEqual([201, 'link', 'https://example.dk/lov']);
    const changed = await hvidovre.change(body, { url: 'https://example.dk/ny?x=1' });
    expect([changed.status, changed.body.url, changed.body.changedBy]).toEqual([200, 'https://example.dk/ny?x=1', 'Bo Kjær']);
    expect((await hvidovre.get(`documents/${body.id}`)).body).toMatchObject({
      ...changed.body,
      abilities: { change: true, remove: false },
    });
    expect(await eventsOf(body.id)).toEqual(['documents.link-added', 'documents.link-changed']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.dk', 'https://a:b@example.dk', '//example.dk', ' '])(
    'does not lead to %j',
    async (url) => {
      expect(outcome(await herning.addLink(spaceId, { url }))).toEqual([422, 'documents.bad-address']);
    },
  );
});

describe('the list of a place', () => {
  it('has folders first, then by name as Danes sort, page by page without loss', async () => {
    for (const name of ['Zebra', 'Ærø', 'aben', 'Østers']) await herning.addLink(spaceId, { name });
    for (const name of ['Ørsted', 'Bo']) await madeFolder({ name });
    const whole = await hvidovre.names(`spaces/${spaceId}`);
    expect(whole).toEqual(['Bo', 'Ørsted', 'aben', 'Zebra', 'Ærø', 'Østers']);
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Answer<Page<LibraryEntryView>> = await herning.get(`spaces/${spaceId}/entries?limit=2${after && `&after=${after}`}`);
      found.push(...page.body.items.map(({ name }) => name));
      after = page.body.next;
    }
    expect(found).toEqual(whole);
  });

  it('takes as many statements for many narrowed folders as for none', async () => {
    const { database } = scene.world;
    const once = async (): Promise<number> => {
      const ran = jest.spyOn(database, 'run');
      await consultant.names(`spaces/${spaceId}`);
      const { length } = ran.mock.calls;
      ran.mockRestore();
      return length;
    };
    // What the system does meanwhile by itself is not theirs.
    const count = async (): Promise<number> => Math.min(await once(), await once(), await once());
    const before = await count();
    for (let index = 0; index < 8; index++) await madeFolder({ name: `${index}`, roles: ['consultant'] }, consultant);
    expect(await count()).toBe(before);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual([]);
  });
});

describe('renaming and moving', () => {
  it('needs the version one saw, and tells the state when it is another', async () => {
    const folder = await madeFolder();
    const renamed = await hvidovre.change(folder, { name: 'Møder' });
    expect([renamed.status, renamed.body.name, renamed.body.version]).toEqual([200, 'Møder', 2]);
    const late = await herning.change(folder, { name: 'Noter' });
    expect([late.status, (late.body.current as LibraryEntryView).name]).toEqual([412, 'Møder']);
    expect((await herning.send('PATCH', `entries/${folder.id}`, { name: 'x' })).status).toBe(428);
    expect((await herning.change(renamed.body, { name: 'MØDER' })).body.name).toBe('MØDER');
    expect(await eventsOf(folder.id)).toEqual(['documents.folder-created', 'documents.entry-renamed', 'documents.entry-renamed']);
  });

  it('takes along what stands in a folder, into what only some see and out of it', async () => {
    const secret = await madeFolder({ name: 'Arbejdspapirer', roles: ['consultant'] }, consultant);
    const folder = await madeFolder({}, consultant);
    const link = (await consultant.addLink(spaceId, { folderId: folder.id })).body;
    const moved = (await consultant.change(folder, { folderId: secret.id })).body;
    expect(moved.spaceId).toBe(secret.spaceId);
    expect(outcome(await herning.get(`documents/${link.id}`))).toEqual([404, 'documents.document-not-found']);
    expect(outcome(await consultant.change(moved, { folderId: null }))).toEqual([200]);
    expect(outcome(await herning.get(`documents/${link.id}`))).toEqual([200]);
    expect(await eventsOf(folder.id)).toEqual(['documents.folder-created', 'documents.entry-moved', 'documents.entry-moved']);
  });

  it('does not put a folder into itself, into a link, or where its name is taken', async () => {
    const outer = await madeFolder();
    const inner = await madeFolder({ name: 'Indre', folderId: outer.id });
    const link = (await herning.addLink(spaceId)).body;
    for (const folderId of [outer.id, inner.id])
      expect(outcome(await herning.change(outer, { folderId }))).toEqual([409, 'documents.not-there']);
    expect(outcome(await herning.change(outer, { folderId: link.id }))).toEqual([404, 'documents.folder-not-found']);
    await madeFolder({ name: 'indre' });
    expect((await herning.change(inner, { folderId: null })).body.proposal).toBe('Indre (2)');
    expect((await herning.change(inner, { folderId: null, name: 'Indre (2)' })).status).toBe(200);
  });
});
