import { documentModules, LibraryRequests } from '@hv/documents/api/testing';
import type { ApprovalView } from '@hv/documents/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let carla: SpecMember;
let documentId: string;

beforeAll(async () => {
  world = await aWorld([...documentModules, NotificationsModule]);
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network, { name: 'Anne Bæk' });
  bo = await aMember(world, network, { name: 'Bo Kjær', organisation: 'Hvidovre Kommune' });
  carla = await aMember(world, network, { name: 'Carla Dam', organisation: 'Odense Kommune' });
  documentId = await as(anne).upload({ spaceId: network.spaceId, name: 'Strategi.docx' }, 'et');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(world, member);
const ask = async (): Promise<string> => {
  const wish = { number: 1, personIds: [bo.personId, carla.personId] };
  return (await as(anne).send<ApprovalView>('POST', `documents/${documentId}/approvals`, wish)).body.id;
};
const answer = (member: SpecMember, id: string, said: object) => as(member).send('PUT', `approvals/${id}/answer`, said);

/** What each was told, the newest first; telling is a job, so none may be left that is due. */
async function told(member: SpecMember): Promise<readonly NotificationView[]> {
  for (let waiting = 1; waiting > 0; await new Promise((resolve) => setImmediate(resolve))) {
    const [row] = await world.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now()`,
    );
    waiting = row!.waiting;
  }
  return (await as(member).get<Page<NotificationView>>('notifications')).body.items;
}
const kinds = async (member: SpecMember): Promise<string[]> => (await told(member)).map(({ kind }) => kind.split('.')[1]!);

it('whoever had a document locked is told that another unlocked it, and by whom; nobody else is', async () => {
  const consultant = await aMember(world, network, { name: 'Dorte Eg', role: 'consultant', organisation: 'VIVE' });
  const lock = `documents/${documentId}/lock`;
  await as(bo).send('PUT', lock, {});
  await as(bo).send('DELETE', lock);
  expect(await told(bo)).toEqual([]);
  await as(bo).send('PUT', lock, {});
  await as(consultant).send('DELETE', lock);
  const path = `/rum/${network.spaceId}/dokumenter/fil/${documentId}`;
  const values = { actor: 'Dorte Eg', document: 'Strategi.docx' };
  expect(await told(bo)).toMatchObject([{ kind: 'documents.lock-broken', values, path }]);
  for (const other of [anne, carla, consultant]) expect(await told(other)).toEqual([]);
});

describe('those who take part in an approval', () => {
  it('are told that they are asked, and who asked when all have approved', async () => {
    const id = await ask();
    const path = `/rum/${network.spaceId}/dokumenter/fil/${documentId}`;
    expect(await told(bo)).toMatchObject([{ values: { actor: 'Anne Bæk', document: 'Strategi.docx' }, path }]);
    await answer(bo, id, { answer: 'approved' });
    expect(await kinds(anne)).toEqual([]);
    await answer(carla, id, { answer: 'approved' });
    expect(await kinds(anne)).toEqual(['approval-given']);
  });

  it('are told that it was sent back, and that there is a newer version', async () => {
    const id = await ask();
    await answer(bo, id, { answer: 'sent-back', comment: 'Ret datoen.' });
    expect((await told(anne))[0]).toMatchObject({ kind: 'documents.approval-sent-back', values: { actor: 'Bo Kjær' } });
    await as(anne).upload({ documentId }, 'to');
    expect([await kinds(bo), await kinds(anne)]).toEqual([['approval-lapsed', 'approval-asked'], ['approval-sent-back']]);
  });

  it('are told that it was withdrawn, as far as they had not answered', async () => {
    const id = await ask();
    await answer(bo, id, { answer: 'approved' });
    await as(anne).send('DELETE', `approvals/${id}`);
    expect([await kinds(bo), await kinds(carla)]).toEqual([['approval-asked'], ['approval-withdrawn', 'approval-asked']]);
  });
});
