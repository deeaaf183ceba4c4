import { documentModules, LibraryRequests } from '@hv/documents/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationCountView, NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let consultant: SpecMember;
let folder: LibraryEntryView;

beforeAll(async () => {
  world = await aWorld([...documentModules, NotificationsModule]);
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network, { name: 'Anne Bæk' });
  bo = await aMember(world, network, { name: 'Bo Kjær', organisation: 'Hvidovre Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'VIVE' });
  folder = (await as(bo).makeFolder(network.spaceId, {})).body;
  await follow(anne, folder.id);
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(world, member);
const follow = (member: SpecMember, entryId: string, level = 'follow') => as(member).send('PUT', `entries/${entryId}/level`, { level });
const upload = (member: SpecMember, name: string): Promise<string> =>
  as(member).upload({ spaceId: network.spaceId, folderId: folder.id, name }, name);
const told = async (member: SpecMember): Promise<readonly NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('notifications')).body.items;
const kinds = async (member: SpecMember): Promise<string[]> => (await told(member)).map(({ kind }) => kind.split('.')[1]!);
const seen = (member: SpecMember) => as(member).send('PUT', 'notifications/seen');
const entryOf = async (id: string): Promise<LibraryEntryView> => (await as(consultant).get<LibraryEntryView>(`documents/${id}`)).body;

/** Telling is a job: it is done when none is left that is due. */
async function settled(): Promise<void> {
  for (let waiting = 1; waiting > 0; await new Promise((resolve) => setImmediate(resolve))) {
    const [row] = await world.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now()`,
    );
    waiting = row!.waiting;
  }
}

describe('who follows a folder', () => {
  it('is told of what comes there once, until they look', async () => {
    const documentId = await upload(bo, 'Uge 4.docx');
    await upload(bo, 'Uge 5.docx');
    await settled();
    const values = { actor: 'Bo Kjær', document: 'Uge 4.docx', space: network.name };
    const path = `/rum/${network.spaceId}/dokumenter/fil/${documentId}`;
    expect(await told(anne)).toMatchObject([{ kind: 'documents.document-added', values, path }]);
    await seen(anne);
    await as(bo).upload({ documentId }, 'Uge 4, rettet');
    await settled();
    expect(await kinds(anne)).toEqual(['version-added', 'document-added']);
  });

  it('is not told of what they did, nor who mutes or follows something else', async () => {
    await follow(bo, folder.id);
    await follow(consultant, folder.id, 'mute');
    await upload(bo, 'Uge 4.docx');
    await settled();
    expect([await kinds(bo), await kinds(consultant), await kinds(anne)]).toEqual([[], [], ['document-added']]);
  });

  it('is told that something was moved away, or thrown away', async () => {
    const documentId = await upload(bo, 'Uge 4.docx');
    await settled();
    await seen(anne);
    await as(bo).change(await entryOf(documentId), { folderId: null });
    await settled();
    await seen(anne);
    expect(await kinds(anne)).toEqual(['entry-moved', 'document-added']);
    await follow(anne, documentId);
    await as(bo).send('PUT', `entries/${documentId}/trash`);
    await settled();
    expect((await told(anne))[0]).toMatchObject({ kind: 'documents.entry-trashed', path: `/rum/${network.spaceId}/dokumenter/papirkurv` });
  });

  it('is neither told nor shown what they do not see any more', async () => {
    const documentId = await upload(bo, 'Uge 4.docx');
    await settled();
    expect(await kinds(anne)).toEqual(['document-added']);
    const narrow = (await as(consultant).makeFolder(network.spaceId, { name: 'Kun os', roles: ['consultant'] })).body;
    await as(consultant).change(await entryOf(documentId), { folderId: narrow.id });
    await as(consultant).upload({ documentId }, 'Hemmeligt');
    await settled();
    expect(await kinds(anne)).toEqual([]);
    expect((await as(anne).get<NotificationCountView>('notifications/count')).body).toEqual({ unseen: 0 });
  });
});
