import { randomUUID } from 'node:crypto';
import { recordedEvents } from '@hv/identity/api/testing';
import { aMember, type SpecMember } from '@hv/networks/api/testing';
import type { ApprovalView, LibraryEntryView } from '@hv/documents/contracts';
import type { Answer } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let documentId: string;
let dorte: SpecMember;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  dorte = await aMember(scene.world, scene.network, { name: 'Dorte Eg', organisation: 'Odense Kommune', role: 'monitor' });
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  documentId = await as(scene.herning).upload({ spaceId, name: 'Strategi.docx' }, 'et');
});

type Told = Answer<ApprovalView & ProblemView>;
const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const ask = (member: SpecMember, wish: object = {}, key: string = randomUUID()): Promise<Told> =>
  as(member).send(
    'POST',
    `documents/${documentId}/approvals`,
    { number: 1, personIds: [scene.hvidovre.personId, dorte.personId], ...wish },
    { 'idempotency-key': key },
  );
const answer = (member: SpecMember, id: string, said: object = { answer: 'approved' }): Promise<Told> =>
  as(member).send('PUT', `approvals/${id}/answer`, said);
const withdraw = (member: SpecMember, id: string): Promise<Told> => as(member).send('DELETE', `approvals/${id}`);
const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const shown = async (member = scene.hvidovre) => (await as(member).get<LibraryEntryView>(`documents/${documentId}`)).body.approval;
const eventsOf = async (): Promise<string[]> =>
  (await recordedEvents(scene.world))
    .filter(({ object, name }) => object.endsWith(documentId) && /approval/.test(name))
    .map(({ name }) => name);

describe('an approval', () => {
  it('is asked of people by name, and stands on the document for all who see it', async () => {
    const { status, body } = await ask(scene.herning, { note: ' Se især afsnit 3. ', dueOn: '2099-11-24' });
    const people = [
      { personId: scene.hvidovre.personId, name: 'Bo Kjær', answer: null, comment: '', answeredAt: null },
      { personId: dorte.personId, name: 'Dorte Eg', answer: null, comment: '', answeredAt: null },
    ];
    expect([status, body]).toMatchObject([
      201,
      { state: 'waiting', number: 1, note: 'Se især afsnit 3.', dueOn: '2099-11-24', askedBy: 'Anne Bæk', people },
    ]);
    expect(body.abilities).toEqual({ answer: false, withdraw: true });
    expect(await shown()).toEqual({ state: 'waiting', number: 1, approved: 0, of: 2 });
    const list = await as(dorte).get<Page<LibraryEntryView>>(`spaces/${spaceId}/entries`);
    expect(list.body.items[0]!.approval).toEqual(await shown());
    const page = await as(dorte).get<Page<ApprovalView>>(`documents/${documentId}/approvals`);
    expect(page.body.items).toMatchObject([{ id: body.id, abilities: { answer: true, withdraw: false } }]);
  });

  it('is given by each, and then by all', async () => {
    const { id } = (await ask(scene.herning)).body;
    expect((await answer(dorte, id, { answer: 'approved', comment: 'Fint' })).body).toMatchObject({ state: 'waiting', approved: 1, of: 2 });
    expect((await answer(scene.hvidovre, id)).body).toMatchObject({ state: 'approved', approved: 2 });
    expect(await shown()).toMatchObject({ state: 'approved' });
    expect(outcome(await answer(dorte, id, { answer: 'sent-back', comment: 'Nej' }))).toEqual([409, 'documents.approval-over']);
    expect(await eventsOf()).toEqual(['documents.approval-asked', 'documents.approval-given', 'documents.approval-given']);
  });

  it('is sent back with what is to be changed, and can be asked for anew', async () => {
    const { id } = (await ask(scene.herning)).body;
    expect(outcome(await answer(dorte, id, { answer: 'sent-back', comment: '  ' }))).toEqual([422, 'documents.comment-missing']);
    const { body } = await answer(dorte, id, { answer: 'sent-back', comment: 'Ret datoen.' });
    expect(body).toMatchObject({ state: 'sent-back', people: [{}, { answer: 'sent-back', comment: 'Ret datoen.' }] });
    expect(outcome(await ask(scene.herning))).toEqual([201]);
  });

  it('lapses when the file changes, also when all had approved it', async () => {
    const { id } = (await ask(scene.herning)).body;
    for (const member of [dorte, scene.hvidovre]) await answer(member, id);
    await as(scene.hvidovre).upload({ documentId }, 'to');
    expect(await shown()).toEqual({ state: 'lapsed', number: 1, approved: 2, of: 2 });
    expect(outcome(await ask(scene.herning))).toEqual([409, 'documents.newer-version']);
    expect((await ask(scene.herning, { number: 2 })).status).toBe(201);
    expect(outcome(await answer(dorte, id))).toEqual([409, 'documents.approval-over']);
  });

  it('waits once at a time, and is withdrawn by who asked or moderates', async () => {
    const { id } = (await ask(scene.herning)).body;
    expect(outcome(await ask(scene.hvidovre, { personIds: [scene.herning.personId] }))).toEqual([409, 'documents.approval-waits']);
    expect(outcome(await withdraw(scene.hvidovre, id))).toEqual([403, 'documents.may-not-withdraw']);
    expect((await withdraw(scene.consultant, id)).body).toMatchObject({
      state: 'withdrawn',
      abilities: { answer: false, withdraw: false },
    });
    expect(await shown()).toBeNull();
    expect(outcome(await withdraw(scene.herning, id))).toEqual([409, 'documents.approval-over']);
  });

  it('is made once of one key, and answered by nobody else', async () => {
    const key = randomUUID();
    const [first, again] = [await ask(scene.herning, {}, key), await ask(scene.herning, {}, key)];
    expect(again.body.id).toBe(first.body.id);
    expect(outcome(await ask(scene.herning, { note: 'En anden' }, key))).toEqual([422, 'platform.idempotency-key-reused']);
    expect(outcome(await answer(scene.consultant, first.body.id))).toEqual([403, 'documents.not-asked']);
  });

  it('is asked of others who see the document, and of files', async () => {
    for (const personIds of [
      [scene.outsider.personId],
      [randomUUID()],
      [scene.herning.personId],
      [dorte.personId, scene.outsider.personId],
    ])
      expect(outcome(await ask(scene.herning, { personIds }))).toEqual([422, 'documents.not-askable']);
    const link = await as(scene.herning).addLink(spaceId);
    documentId = link.body.id;
    expect(outcome(await ask(scene.herning))).toEqual([422, 'documents.not-a-file']);
  });

  it.each<[object, string]>([
    [{ dueOn: '2020-01-01' }, 'documents.bad-day'],
    [{ dueOn: '2099-02-30' }, 'documents.bad-day'],
    [{ note: 'Barnet er 010190-1238' }, 'discussions.cpr-number'],
  ])('is not asked for with %j', async (wish, code) => {
    expect(outcome(await ask(scene.herning, wish))).toEqual([422, code]);
  });

  it.each([
    { personIds: [] },
    { personIds: 'alle' },
    { number: 0 },
    { dueOn: 'i morgen' },
    { note: 7 },
    { note: 'a\u0000' },
    { state: 'approved' },
  ])('is malformed with %j', async (wish) => {
    expect((await ask(scene.herning, wish)).status).toBe(400);
  });

  it.each([{}, { answer: 'maybe' }, { answer: 'approved', comment: 7 }, { answer: 'approved', personId: randomUUID() }])(
    'is not answered with %j',
    async (said) => {
      const { id } = (await ask(scene.herning)).body;
      expect((await answer(dorte, id, said)).status).toBe(400);
    },
  );

  it('is not there for who does not see the document', async () => {
    const { id } = (await ask(scene.herning)).body;
    const narrow = (await as(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body;
    const document = (await as(scene.consultant).get<LibraryEntryView>(`documents/${documentId}`)).body;
    await as(scene.consultant).change(document, { folderId: narrow.id });
    for (const member of [scene.outsider, dorte])
      for (const told of [await answer(member, id), await withdraw(member, id)])
        expect(outcome(told)).toEqual([404, 'documents.approval-not-found']);
    expect((await as(scene.outsider).get(`documents/${documentId}/approvals`)).status).toBe(404);
  });

  it('is given to those who take part', async () => {
    const { id } = (await ask(scene.herning, { note: 'Se den' })).body;
    await answer(dorte, id, { answer: 'approved', comment: 'Fint' });
    const told = await scene.world.app.get(PersonalDataBook).export(dorte.personId);
    expect(told['documents']).toMatchObject({
      approvals: { asked: [], answered: [{ document: 'Strategi.docx', answer: 'approved', comment: 'Fint' }] },
    });
  });
});
