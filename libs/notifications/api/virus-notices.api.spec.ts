import { aScanner, documentModules, LibraryRequests, type SpecScanner } from '@hv/documents/api/testing';
import { aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { NotificationsModule } from './notifications.module';

let scanner: SpecScanner;
let world: World;

beforeAll(async () => {
  scanner = await aScanner();
  world = await aWorld([...documentModules, NotificationsModule], { environment: { CLAMD_URL: scanner.address } });
});
afterAll(async () => {
  await scanner.away();
  await world.close();
});

async function told(member: SpecMember): Promise<readonly NotificationView[]> {
  for (let waiting = 1; waiting > 0; await new Promise((resolve) => setImmediate(resolve))) {
    const [row] = await world.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now()`,
    );
    waiting = row!.waiting;
  }
  return (await new LibraryRequests(world, member).get<Page<NotificationView>>('notifications')).body.items;
}

it('a virus is told to whoever brought it and to those who moderate, and to nobody else', async () => {
  const network = await aNetwork(world);
  const brought = await aMember(world, network, { name: 'Anne Bæk' });
  const moderates = await aMember(world, network, { name: 'Carl Dam', role: 'consultant', organisation: 'VIVE' });
  const other = await aMember(world, network, { name: 'Bo Kjær', organisation: 'Hvidovre Kommune' });
  const documentId = await new LibraryRequests(world, brought).upload({ spaceId: network.spaceId, name: 'Faktura.docx' }, 'en virus');
  const notice = {
    kind: 'documents.virus-found',
    values: { document: 'Faktura.docx' },
    path: `/rum/${network.spaceId}/dokumenter/fil/${documentId}`,
  };
  for (const member of [brought, moderates]) expect(await told(member)).toMatchObject([notice]);
  expect(await told(other)).toEqual([]);
});
