import { aLibrary, DavRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;

beforeAll(async () => {
  scene = await aLibrary({ RATE_LIMIT: 'on' });
});
afterAll(() => scene.world.close());

it('lets a program copy a folder of a hundred files as fast as it can', async () => {
  const anne = await DavRequests.of(scene.world, scene.herning);
  const statuses = new Set<number>();
  for (let file = 0; file < 700; file++) statuses.add((await anne.send('HEAD', `${scene.network.spaceId}/${file % 100}.txt`)).status);
  expect([...statuses]).toEqual([404]);
});
