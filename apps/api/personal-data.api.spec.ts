import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook, unregisteredPersonColumns } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { PostPageView, ThreadView } from '@hv/discussions/contracts';
import { capabilities } from './capabilities';

let world: World;
let network: SpecNetwork;
let leaver: SpecMember;
let stays: SpecMember;
let thread: ThreadView;

beforeAll(async () => {
  world = await aWorld(capabilities);
  network = await aNetwork(world);
  leaver = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
  stays = await aMember(world, network, { organisation: 'Herning Kommune' });
  thread = await aThread(world, leaver, network.spaceId, 'Hvad jeg skrev');
});

afterAll(() => world.close());

describe('what is known of persons', () => {
  it('is registered, column by column, by whoever keeps it', async () => {
    expect(await unregisteredPersonColumns(world.database, world.app.get(PersonalDataBook).columns)).toEqual([]);
  });

  it('is given to them from every capability', async () => {
    const all = await world.app.get(PersonalDataBook).export(leaver.personId);
    expect(Object.keys(all).sort()).toEqual(['discussions', 'documents', 'identity', 'networks', 'notifications', 'platform', 'search']);
    expect(all['discussions']).toMatchObject({ threads: [{ title: 'Hvad jeg skrev' }], posts: [{ number: 1, text: 'Første indlæg' }] });
    expect(all['networks']).toMatchObject({
      memberships: [{ network: network.name, organisation: 'Viborg Kommune', roles: ['project-lead'] }],
    });
  });

  it('is forgotten everywhere, while threads stay readable and they are let in nowhere', async () => {
    const reader = new ThreadRequests(world, stays);
    const page = (): Promise<{ text: string; body: PostPageView }> => reader.get<PostPageView>(`/threads/${thread.id}/posts`);
    expect((await page()).text).toContain('Åse Ørbæk');
    await world.app.get(PersonalDataBook).erase(bySystem, leaver.personId);
    const after = await page();
    expect(after.body.items).toMatchObject([
      { seq: 1, text: 'Første indlæg', author: { name: 'Tidligere medlem', organisation: 'Viborg Kommune' } },
    ]);
    expect(after.text).not.toContain('Åse');
    expect((await new ThreadRequests(world, leaver).get(`/threads/${thread.id}`)).status).toBe(401);
    const members = await reader.get<{ items: { personId: string }[] }>(`/networks/${network.id}/members`);
    expect(members.body.items.map(({ personId }) => personId)).toEqual([stays.personId]);
  });
});
