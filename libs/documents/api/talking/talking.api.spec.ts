import { randomUUID } from 'node:crypto';
import type { ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import type { DocumentThreadsView, LibraryEntryView } from '@hv/documents/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { mayTalk } from './talking.policy';

let scene: LibraryScene;
let spaceId: string;
let documentId: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  documentId = await as(scene.herning).upload({ spaceId, name: 'Køreplan.docx' }, 'Uge 4');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const write = (member: SpecMember, wish: object = {}, key: string = randomUUID()) =>
  as(member).send<ThreadView>(
    'POST',
    `documents/${documentId}/threads`,
    { body: { text: 'Er ugen rigtig?' }, ...wish },
    { 'idempotency-key': key },
  );
const threadsOf = async (member: SpecMember): Promise<ThreadView[]> =>
  (await as(member).get<DocumentThreadsView>(`documents/${documentId}/threads`)).body.items;
const statusAs = async (member: SpecMember, threadId: string): Promise<number> => (await as(member).get(`threads/${threadId}`)).status;
const entryOf = async (id: string): Promise<LibraryEntryView> => (await as(scene.consultant).get<LibraryEntryView>(`documents/${id}`)).body;
const aNarrowFolder = async (): Promise<string> =>
  (await as(scene.consultant).makeFolder(spaceId, { name: 'Arbejdspapirer', roles: ['consultant'] })).body.id;

it('is talked of by whoever writes in its space', () => {
  const standing = { personId: 'me', moderates: false };
  expect([mayTalk({ ...standing, writes: true }), mayTalk({ ...standing, writes: false })]).toEqual([true, false]);
});

describe('the thread about a document', () => {
  it('is called after it, and stands among the threads of its space with what it is about', async () => {
    const { status, body } = await write(scene.herning);
    const subject = { kind: 'document', id: documentId };
    expect([status, body]).toMatchObject([201, { title: 'Køreplan.docx', spaceId, subject, lastSeq: 1 }]);
    expect(await threadsOf(scene.hvidovre)).toMatchObject([{ id: body.id, unread: 1 }]);
    const list = await as(scene.hvidovre).get<Page<ThreadSummaryView>>(`spaces/${spaceId}/threads`);
    expect(list.body.items.find(({ id }) => id === body.id)).toMatchObject({ unread: 1, subject });
  });

  it('is one, of one key or of two; a version has one of its own', async () => {
    const key = randomUUID();
    const [first, again] = [await write(scene.herning, {}, key), await write(scene.herning, {}, key)];
    expect(again.body.id).toBe(first.body.id);
    const second = await write(scene.hvidovre);
    expect([second.status, second.body.code]).toEqual([409, 'discussions.subject-taken']);
    const ofVersion = await write(scene.hvidovre, { version: 1 });
    expect(ofVersion.body).toMatchObject({ title: 'Køreplan.docx (version 1)', subject: { kind: 'document', id: documentId, part: 1 } });
    expect((await threadsOf(scene.herning)).map(({ id }) => id)).toEqual([first.body.id, ofVersion.body.id]);
  });

  it('is one also when several begin it at once', async () => {
    const answers = await Promise.all([scene.herning, scene.hvidovre, scene.consultant].map((member) => write(member)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await threadsOf(scene.herning)).toHaveLength(1);
  });

  it('goes with the document into a folder for some and out again, and with a folder that it stands in', async () => {
    const { id } = (await write(scene.herning)).body;
    const narrow = await aNarrowFolder();
    const moved = await as(scene.consultant).change(await entryOf(documentId), { folderId: narrow });
    expect(await Promise.all([scene.herning, scene.consultant].map((member) => statusAs(member, id)))).toEqual([404, 200]);
    const inner = (await as(scene.consultant).makeFolder(spaceId, { name: 'Udkast', folderId: narrow })).body;
    await as(scene.consultant).change(moved.body, { folderId: inner.id });
    await as(scene.consultant).change(inner, { folderId: null });
    expect(await statusAs(scene.herning, id)).toBe(200);
    expect(await threadsOf(scene.herning)).toMatchObject([{ id, spaceId }]);
  });

  it('goes nowhere by itself: not to another space, not into another thread', async () => {
    const { id } = (await write(scene.herning)).body;
    const other = await as(scene.herning).send<ThreadView>('POST', `spaces/${spaceId}/threads`, { title: 'Andet', body: { text: 'Hej' } });
    const narrow = (await as(scene.consultant).folder(await aNarrowFolder())).body.spaceId;
    const moved = await as(scene.consultant).send<ProblemView>('POST', `threads/${id}/move`, { spaceId: narrow });
    const merged = await as(scene.consultant).send<ProblemView>('POST', `threads/${id}/merge`, { intoThreadId: other.body.id });
    for (const { status, body } of [moved, merged]) expect([status, body.code]).toEqual([409, 'discussions.stays-with-subject']);
    expect((await as(scene.consultant).send('POST', `threads/${other.body.id}/merge`, { intoThreadId: id })).status).toBe(200);
  });

  it('is read on when the document is in the trash, and begun no more', async () => {
    const { id } = (await write(scene.herning)).body;
    await as(scene.herning).send('PUT', `entries/${documentId}/trash`);
    expect(await statusAs(scene.hvidovre, id)).toBe(200);
    expect((await write(scene.hvidovre, { version: 1 })).status).toBe(404);
  });

  it('is not there for outsiders, and of no folder', async () => {
    await write(scene.herning);
    const told = [await write(scene.outsider), await as(scene.outsider).get<ProblemView>(`documents/${documentId}/threads`)];
    for (const { status, body } of told) expect([status, body.code]).toEqual([404, 'documents.document-not-found']);
    documentId = (await as(scene.herning).makeFolder(spaceId, {})).body.id;
    expect((await write(scene.herning)).status).toBe(404);
  });

  it.each([{ version: 2 }, { version: 99 }])('is not begun about a version that is not there: %j', async (wish) => {
    const { status, body } = await write(scene.herning, wish);
    expect([status, body.code]).toEqual([404, 'documents.version-not-found']);
  });

  it.each([{ version: 0 }, { version: '1' }, { body: null }, { body: 'x' }, { title: 'Min' }, { body: { text: 'a\u0000' } }])(
    'is malformed with %j',
    async (wish) => {
      expect((await write(scene.herning, wish)).status).toBe(400);
    },
  );

  it('says nothing empty, and no CPR number', async () => {
    for (const [text, code] of [
      [' ', 'discussions.empty'],
      ['Barnet er 010190-1238', 'discussions.cpr-number'],
    ])
      expect((await write(scene.herning, { body: { text } })).body).toMatchObject({ status: 422, code });
  });
});
