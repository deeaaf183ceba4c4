import { setImmediate } from 'node:timers/promises';
import { aThread } from '@hv/discussions/api/testing';
import { zipContents } from '@hv/identity/api/testing';
import type { OwnExportsView } from '@hv/identity/contracts';
import { aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { capabilities } from './capabilities';

let world: World;
let member: SpecMember;
const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(3_000, 7)]);
const portrait = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(2_000, 9)]);

beforeAll(async () => {
  world = await aWorld(capabilities);
  const network = await aNetwork(world);
  member = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
  const colleague = await aMember(world, network);
  await aThread(world, member, network.spaceId, 'Hvad jeg skrev');
  await aThread(world, colleague, network.spaceId, 'Hvad andre skrev');
  const headers = { ...member.headers, 'content-type': 'application/octet-stream' };
  await world.request({ method: 'POST', url: `/api/v1/spaces/${network.spaceId}/images`, headers, payload: picture });
  await world.request({ method: 'PUT', url: '/api/v1/me/picture', headers, payload: portrait });
});
afterAll(() => world.close());

const get = <Body>(url: string) => world.request<Body>({ method: 'GET', url: `/api/v1${url}`, headers: member.headers });

/** Making it is a job: it comes soon after, not at once. */
async function madeExport(): Promise<string> {
  for (;;) {
    const [made] = (await get<OwnExportsView>('/me/exports')).body.items;
    if (made?.readyAt) return made.id;
    await setImmediate();
  }
}

it('a copy of one’s own data has what every capability knows and the pictures one sent, and is told', async () => {
  await world.request({ method: 'POST', url: '/api/v1/me/exports', headers: member.headers });
  const { rawPayload } = await world.app.inject({
    method: 'GET',
    url: `/api/v1/me/exports/${await madeExport()}`,
    headers: member.headers,
  });
  const contents = zipContents(rawPayload);
  const part = (name: string): unknown => JSON.parse(contents.get(`data/${name}.json`)!.toString());
  expect(part('discussions')).toMatchObject({ threads: [{ title: 'Hvad jeg skrev' }], posts: [{ number: 1, text: 'Første indlæg' }] });
  expect(part('networks')).toMatchObject({ memberships: [{ organisation: 'Viborg Kommune' }] });
  for (const text of [...contents.values()].map(String)) expect(text).not.toContain('Hvad andre skrev');
  const files = [...contents].filter(([path]) => path.startsWith('billeder/'));
  expect(files.map(([path]) => path)).toEqual([
    expect.stringMatching(/^billeder\/profil\.jpeg$/),
    expect.stringMatching(/^billeder\/\d{4}-\d\d-\d\d-[\w-]{36}\.png$/),
  ]);
  expect(files.map(([, content]) => content)).toEqual([portrait, picture]);
  const index = contents.get('index.html')!.toString();
  for (const path of contents.keys()) if (path !== 'index.html') expect(index).toContain(`href="${path}"`);
  const told = async () =>
    (await get<Page<NotificationView>>('/notifications')).body.items.find(({ kind }) => kind === 'identity.export-ready');
  let ready = await told();
  for (; !ready; ready = await told()) await setImmediate();
  expect(ready.path).toBe('/profil/mine-data');
});
