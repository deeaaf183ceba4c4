import { DiscussionsModule } from '@hv/discussions/api';
import { aThread, SteeringRequests } from '@hv/discussions/api/testing';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { SearchModule } from './search.module';
import { foundBy, searchAs, similarTo } from './testing';

let world: World;
let network: SpecNetwork;
let secretariat: SpecMember;
let lead: SpecMember;
let groupId: string;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
  network = await aNetwork(world);
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  lead = await aMember(world, network);
  groupId = await aGroup(world, network, { members: [secretariat] });
});
afterAll(() => world.close());

describe('what was moved', () => {
  it('is found where it stands now, by who sees it there, and by nobody else', async () => {
    const as = new SteeringRequests(world, secretariat);
    const thread = await aThread(world, lead, network.spaceId, 'Om fravær');
    const [post] = await as.write(thread.id, 'Fortroligt om skolevægring');
    expect(await foundBy(world, lead, 'skolevægring')).toHaveLength(1);
    const { body: there } = await as.split(thread.id, [post!.id], { spaceId: groupId, title: 'Til gruppen' });
    expect(await foundBy(world, lead, 'skolevægring')).toEqual([]);
    const { body } = await searchAs(world, secretariat, { q: 'skolevægring' });
    expect(body.items.map(({ threadId, place }) => [threadId, place.spaceId])).toEqual([[there.id, groupId]]);
  });

  it('is found in its new space as a whole', async () => {
    const thread = await aThread(world, lead, network.spaceId, 'Handleplaner i overgange');
    expect(await foundBy(world, lead, 'handleplaner')).toHaveLength(1);
    await new SteeringRequests(world, secretariat).move(thread.id, groupId);
    expect(await foundBy(world, lead, 'handleplaner')).toEqual([]);
    expect(await foundBy(world, secretariat, 'handleplaner', { space: groupId })).toHaveLength(1);
  });

  it('is found once where threads were merged, under the name that is left, and under both when that is undone', async () => {
    const as = new SteeringRequests(world, secretariat);
    const [from, into] = [
      await aThread(world, lead, network.spaceId, 'Kontaktperson på skolen, dobbelt'),
      await aThread(world, lead, network.spaceId, 'Kontaktperson på skolen'),
    ];
    const alike = async (): Promise<string[]> =>
      (await similarTo(world, lead, 'Kontaktperson på skolen', network.spaceId)).body.items.map(({ id }) => id).sort();
    const both = [from.id, into.id].sort();
    expect(await alike()).toEqual(both);
    await as.merge(from.id, into.id);
    expect(await foundBy(world, lead, 'dobbelt')).toEqual([]);
    expect(await alike()).toEqual([into.id]);
    await as.threads.send('DELETE', `/threads/${from.id}/merge`);
    expect(await foundBy(world, lead, 'dobbelt')).toEqual(['Kontaktperson på skolen, dobbelt']);
    expect(await alike()).toEqual(both);
  });
});
