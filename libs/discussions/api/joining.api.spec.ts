import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from './discussions.module';
import { aLiveClient, aThread, ThreadRequests } from './testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});

afterAll(() => world.close());

describe('whoever comes to a thread while others write', () => {
  it('misses nothing between what joining answers and what is heard', async () => {
    const thread = await aThread(world, hvidovre, network.spaceId, 'Travlt');
    const client = await aLiveClient(await world.listen(), herning);
    let writing = true;
    const others = (async () => {
      while (writing) await as(hvidovre).add(thread.id, 'Endnu et');
    })();
    try {
      for (let time = 0; time < 25; time++) {
        const from = client.heard.length;
        const { lastSeq } = await client.ask<{ lastSeq: number }>('thread.join', { threadId: thread.id });
        const later = (): number[] =>
          client.heard
            .slice(from)
            .filter(({ event, payload }) => event === 'post.added' && (payload['seq'] as number) > lastSeq)
            .map(({ payload }) => payload['seq'] as number);
        await client.hears('post.added', ({ seq }) => (seq as number) > lastSeq);
        expect(Math.min(...later())).toBe(lastSeq + 1);
        await client.ask('thread.leave', { threadId: thread.id });
      }
    } finally {
      writing = false;
      await others;
      client.close();
    }
  });
});
