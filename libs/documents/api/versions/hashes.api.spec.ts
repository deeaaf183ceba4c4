import { randomUUID } from 'node:crypto';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let herning: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  herning = new LibraryRequests(scene.world, scene.herning);
  outsider = new LibraryRequests(scene.world, scene.outsider);
});
afterAll(() => scene.world.close());

describe('a hash', () => {
  it('opens no file of a library: to nobody, whoever knows it', async () => {
    const content = `fortroligt ${randomUUID()}`;
    const id = await herning.upload({ spaceId: scene.network.spaceId, name: 'Notat.txt' }, content);
    const { sha256 } = (await herning.versions(id)).body.items[0]!;
    for (const reader of [outsider, herning]) {
      const answer = await reader.get<ProblemView>(`blobs/${sha256}`);
      expect([answer.status, answer.body.code]).toEqual([404, 'platform.not-found']);
      expect(answer.text).not.toContain('fortroligt');
    }
  });

  it('opens what was sent to be opened by it, also when a library has the same', async () => {
    const content = Buffer.from(`skabelon ${randomUUID()}`);
    const sent = await herning.send<{ sha256: string }>('POST', 'blobs', content, { 'content-type': 'application/octet-stream' });
    const { sha256 } = sent.body;
    await herning.upload({ spaceId: scene.network.spaceId, name: 'Skabelon.txt' }, content);
    expect((await outsider.get(`blobs/${sha256}`)).text).toBe(content.toString());
    const later = Buffer.from(`senere ${randomUUID()}`);
    await herning.upload({ spaceId: scene.network.spaceId, name: 'Senere.txt' }, later);
    const { body } = await herning.send<{ sha256: string }>('POST', 'blobs', later, { 'content-type': 'application/octet-stream' });
    expect((await outsider.get(`blobs/${body.sha256}`)).status).toBe(200);
  });
});
