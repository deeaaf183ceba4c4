import { randomUUID } from 'node:crypto';
import type { DocumentTitlesView, LibraryEntryView, SuggestedDocumentsView } from '@hv/documents/contracts';
import type { PostPageView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let documentId: string;
let hiddenId: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  documentId = await as(scene.herning).upload({ spaceId, name: 'Køreplan.docx' }, 'et');
  const narrow = (await as(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body;
  hiddenId = await as(scene.consultant).upload({ spaceId, folderId: narrow.id, name: 'Køreplan, udkast.docx' }, 'x');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const titles = async (member: SpecMember, ...ids: string[]): Promise<string[]> => {
  const { body } = await as(member).get<DocumentTitlesView>(`document-titles?ids=${ids.join(',')}`);
  return body.items.map(({ name, trashed }) => `${name}${trashed ? ' væk' : ''}`).sort();
};
const suggested = async (member: SpecMember, words: string): Promise<string[]> => {
  const { body } = await as(member).get<SuggestedDocumentsView>(`spaces/${spaceId}/suggested-documents?q=${encodeURIComponent(words)}`);
  return body.items.map(({ name, folder }) => `${folder}/${name}`);
};

describe('what a document is called', () => {
  it('is told as it is now, to those who see it, and nothing of the others', async () => {
    const all = [documentId, hiddenId, randomUUID()];
    expect(await titles(scene.herning, ...all)).toEqual(['Køreplan.docx']);
    expect(await titles(scene.consultant, ...all)).toEqual(['Køreplan, udkast.docx', 'Køreplan.docx']);
    expect(await titles(scene.outsider, ...all)).toEqual([]);
    const document = (await as(scene.herning).get<LibraryEntryView>(`documents/${documentId}`)).body;
    await as(scene.herning).change(document, { name: 'Køreplan 2027.docx' });
    expect(await titles(scene.hvidovre, documentId)).toEqual(['Køreplan 2027.docx']);
    await as(scene.herning).send('PUT', `entries/${documentId}/trash`);
    expect(await titles(scene.hvidovre, documentId)).toEqual(['Køreplan 2027.docx væk']);
  });

  it.each(['', 'x', `${randomUUID()},`, Array.from({ length: 51 }, () => randomUUID()).join(',')])('is not asked with %j', async (ids) => {
    expect((await as(scene.herning).get(`document-titles?ids=${ids}`)).status).toBe(400);
  });

  it('is proposed by a part of it, as far as one sees it', async () => {
    const folder = (await as(scene.herning).makeFolder(spaceId, {})).body;
    await as(scene.herning).upload({ spaceId, folderId: folder.id, name: 'Gammel køreplan.pdf' }, 'x');
    expect(await suggested(scene.herning, 'KØREPLAN')).toEqual(['/Køreplan.docx', 'Referater/Gammel køreplan.pdf']);
    expect(await suggested(scene.consultant, 'udkast')).toEqual(['Kun os/Køreplan, udkast.docx']);
    expect(await suggested(scene.herning, '%')).toEqual([]);
    expect((await as(scene.outsider).get(`spaces/${spaceId}/suggested-documents`)).status).toBe(404);
  });
});

describe('a document named in a post', () => {
  it('is stored by its id alone, so that its title is told to nobody who does not see it', async () => {
    const link = { type: 'documentLink', attrs: { id: hiddenId, label: 'Køreplan, udkast.docx' } };
    const body = { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se ' }, link] }] };
    const thread = await as(scene.consultant).send<ThreadView>('POST', `spaces/${spaceId}/threads`, { title: 'Plan', body });
    expect(thread.status).toBe(201);
    const { body: page, text } = await as(scene.herning).get<PostPageView>(`threads/${thread.body.id}/posts`);
    expect(page.items).toMatchObject([
      { text: 'Se dokument', html: `<p>Se <a class="document-link" href="/documents/${hiddenId}">dokument</a></p>` },
    ]);
    const list = await as(scene.herning).get<Page<object>>(`spaces/${spaceId}/threads`);
    const links = await as(scene.herning).get(`threads/${thread.body.id}/links`);
    expect(text + list.text + links.text).not.toContain('udkast');
  });
});
