import { type PostView, postAdded, type ThreadLevel, type ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import fc from 'fast-check';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';
import { FollowersService } from './followers.service';
import { levelFrom, toldOf, type ToldFacts } from './level-choice';

jest.setTimeout(60_000);

const level = fc.constantFrom<ThreadLevel | null>(null, 'follow', 'normal', 'mute');
/** What may be so of somebody when a post is written. */
const drawn = fc.record({
  own: level,
  space: level,
  takesPart: fc.boolean(),
  named: fc.constantFrom<ToldFacts['named']>('not', 'directly', 'among-others'),
  reads: fc.boolean(),
  wroteIt: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

let world: World;
let network: SpecNetwork;
let bo: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

/** Makes it so, and has the post written. */
async function happen(facts: Drawn, anne: SpecMember): Promise<{ thread: ThreadView; post: PostView }> {
  const thread = await aThread(world, bo, network.spaceId);
  await as(anne).send('PUT', `/spaces/${network.spaceId}/level`, { level: facts.space });
  await as(anne).send('PUT', `/threads/${thread.id}/level`, { level: facts.own });
  if (facts.takesPart) await as(anne).add(thread.id, 'Sådan gør vi');
  const mentions = {
    not: [],
    directly: [{ type: 'mention', attrs: { kind: 'person', id: anne.personId, label: anne.name } }],
    'among-others': [{ type: 'mention', attrs: { kind: 'organisation', id: anne.organisationId, label: anne.organisation } }],
  }[facts.named];
  const content = [{ type: 'text', text: 'Hvad siger ' }, ...mentions];
  const { body: post } = await as(facts.wroteIt ? anne : bo).send<PostView>('POST', `/threads/${thread.id}/posts`, {
    body: { type: 'doc', content: [{ type: 'paragraph', content }] },
  });
  if (facts.reads) await as(anne).read(thread.id, post.seq);
  return { thread, post };
}

/** What the statements say of a post. */
async function toldInSql({ id, spaceId }: ThreadView, post: PostView, { personId }: SpecMember): Promise<string[]> {
  const followers = world.app.get(FollowersService);
  const news = { eventId: 1, kind: postAdded.name, networkId: network.id, spaceId, threadId: id, postId: post.id };
  const [naming] = await world.query<{ ids: string[] }>(
    `SELECT payload->'personIds' AS ids FROM platform_events WHERE name = 'discussions.persons-mentioned' AND object_id = $1`,
    [post.id],
  );
  const mentioned = naming ? await followers.mentioned(post.id, naming.ids) : [];
  const followed = (await followers.toTell([news])).map((one) => one.personId);
  return [...(mentioned.includes(personId) ? ['mentioned'] : []), ...(followed.includes(personId) ? ['followed'] : [])];
}

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});
afterAll(() => world.close());

describe('who is told of a post', () => {
  it('is the same in SQL as in the rule, and nobody is told twice', async () => {
    const anne = await aMember(world, network, { organisation: 'Herning Kommune' });
    await fc.assert(
      fc.asyncProperty(drawn, async (facts) => {
        const { thread, post } = await happen(facts, anne);
        const told = toldOf({ ...facts, level: levelFrom(facts) });
        expect(await toldInSql(thread, post, anne)).toEqual(told ? [told] : []);
      }),
      { numRuns: 40 },
    );
  });
});
