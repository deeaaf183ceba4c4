import { recordedEvents } from '@hv/identity/api/testing';
import type { SpecMember } from '@hv/networks/api/testing';
import type { DocumentReviewView, ReviewedDocumentView } from '@hv/documents/contracts';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { today } from '../danish-day';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { ReviewDue } from './review-due';

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
  documentId = await as(scene.herning).upload({ spaceId, name: 'Strategi.docx' }, 'et');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const set = (member: SpecMember, wish: object = {}, id = documentId): Promise<Answer<DocumentReviewView & ProblemView>> =>
  as(member).send('PUT', `documents/${id}/review`, { on: '2099-11-24', responsibleId: scene.hvidovre.personId, ...wish });
const of = async (member: SpecMember) => (await as(member).get<DocumentReviewView>(`documents/${documentId}/review`)).body.review;
const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const listed = async (member: SpecMember): Promise<string[]> =>
  (await as(member).get<Page<ReviewedDocumentView>>(`spaces/${spaceId}/reviews`)).body.items.map(
    ({ name, on, due }) => `${name} ${on}${due ? ' nu' : ''}`,
  );
const told = async (): Promise<object[]> =>
  (await recordedEvents(scene.world))
    .filter(({ name, object }) => name === 'documents.review-due' && object.endsWith(documentId))
    .map(({ payload }) => payload);
const due = (reviewOn: string): Promise<void> =>
  scene.world.app.get(ReviewDue).tell({
    id: 0,
    name: 'documents.review-set',
    actorId: null,
    networkId: null,
    spaceId: null,
    payload: { entryId: documentId, reviewOn },
  });

describe('when a document is looked through again', () => {
  it('is said by who may change it, and seen by all who see it', async () => {
    expect(await of(scene.hvidovre)).toBeNull();
    const review = { on: '2099-11-24', due: false, responsibleId: scene.hvidovre.personId, responsible: 'Bo Kjær' };
    expect((await set(scene.herning)).body).toEqual({ review });
    expect(await of(scene.consultant)).toEqual(review);
    expect((await as(scene.herning).send('DELETE', `documents/${documentId}/review`)).body).toEqual({ review: null });
    expect(await of(scene.hvidovre)).toBeNull();
  });

  it('is listed, what is due first, as far as one sees it', async () => {
    const link = (await as(scene.herning).addLink(spaceId, { name: 'Loven' })).body;
    const narrow = (await as(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body;
    const hidden = await as(scene.consultant).upload({ spaceId, folderId: narrow.id, name: 'Udkast.docx' }, 'x');
    const trashed = await as(scene.herning).upload({ spaceId, name: 'Væk.docx' }, 'x');
    await set(scene.herning);
    await set(scene.herning, { on: today() }, link.id);
    await set(scene.consultant, { on: '2098-01-01', responsibleId: scene.consultant.personId }, hidden);
    await set(scene.herning, {}, trashed);
    await as(scene.herning).send('PUT', `entries/${trashed}/trash`);
    const [now, later] = [`Loven ${today()} nu`, 'Strategi.docx 2099-11-24'];
    expect([await listed(scene.herning), await listed(scene.consultant)]).toEqual([
      [now, later],
      [now, 'Udkast.docx 2098-01-01', later],
    ]);
    const first = await as(scene.herning).get<Page<ReviewedDocumentView>>(`spaces/${spaceId}/reviews?limit=1`);
    const next = await as(scene.herning).get<Page<ReviewedDocumentView>>(`spaces/${spaceId}/reviews?limit=1&after=${first.body.next}`);
    expect([first, next].map(({ body }) => body.items.map(({ name }) => name))).toEqual([['Loven'], ['Strategi.docx']]);
  });

  it('is told to who is responsible on that day, once, and not when it was put off or taken away', async () => {
    await set(scene.herning);
    await set(scene.herning, { on: '2099-12-01' });
    await due('2099-11-24');
    expect(await told()).toEqual([]);
    await due('2099-12-01');
    await due('2099-12-01');
    expect(await told()).toMatchObject([{ entryId: documentId, personId: scene.hvidovre.personId }]);
    await set(scene.herning, { on: '2099-12-02' });
    await as(scene.herning).send('DELETE', `documents/${documentId}/review`);
    await due('2099-12-02');
    expect(await told()).toHaveLength(1);
  });

  it.each(['2020-01-01', '2099-02-30'])('is not %s', async (on) => {
    expect(outcome(await set(scene.herning, { on }))).toEqual([422, 'documents.bad-day']);
  });

  it.each([{ on: 'snart' }, { responsibleId: 'Bo' }, { told: true }])('is malformed with %j', async (wish) => {
    expect((await set(scene.herning, wish)).status).toBe(400);
  });

  it('is seen to by somebody who sees the document, and is of no folder', async () => {
    expect(outcome(await set(scene.herning, { responsibleId: scene.outsider.personId }))).toEqual([422, 'documents.not-askable']);
    const folder = (await as(scene.herning).makeFolder(spaceId, {})).body;
    expect(outcome(await set(scene.herning, {}, folder.id))).toEqual([404, 'documents.document-not-found']);
  });

  it('is not there for outsiders', async () => {
    await set(scene.herning);
    const answers = [
      await set(scene.outsider),
      await as(scene.outsider).send<object>('DELETE', `documents/${documentId}/review`),
      await as(scene.outsider).get(`documents/${documentId}/review`),
      await as(scene.outsider).get(`spaces/${spaceId}/reviews`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('waits for nobody who is gone', async () => {
    await set(scene.herning, { responsibleId: scene.hvidovre.personId });
    await scene.world.app.get(PersonalDataBook).erase(bySystem, scene.hvidovre.personId);
    expect(await of(scene.herning)).toMatchObject({ on: '2099-11-24', responsibleId: null, responsible: null });
    await due('2099-11-24');
    expect(await told()).toEqual([]);
  });
});
