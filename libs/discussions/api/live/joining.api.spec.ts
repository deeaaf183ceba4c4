import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, type LiveClients, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let sockets: LiveClients;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, sockets } = await aScene());
});

afterEach(() => sockets.close());
afterAll(() => world.close());

describe('whoever comes to a thread while others write', () => {
  it('misses nothing between what joining answers and what is heard', async () => {
    const thread = await aThread(world, hvidovre, network.spaceId, 'Travlt');
    const client = await sockets.open(herning);
    let writing = true;
    const others = (async () => {
      while (writing) await as(hvidovre).add(thread.id, 'Endnu et');
    })();
    try {
      for (let time = 0; time < 25; time++) {
        const { lastSeq } = await client.ask<{ lastSeq: number }>('thread.join', { threadId: thread.id });
        await client.hears('post.added', ({ seq }) => seq === lastSeq + 1);
        await client.ask('thread.leave', { threadId: thread.id });
      }
    } finally {
      writing = false;
      await others;
    }
  });
});
