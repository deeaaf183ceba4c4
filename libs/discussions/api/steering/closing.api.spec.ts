import type { ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, SteeringRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat } = await aScene());
});
afterAll(() => world.close());

describe('a closed thread', () => {
  it('takes posts from moderators only, alone or in a group, as its abilities say', async () => {
    for (const grouped of [false, true])
      for (const [member, closed] of [
        [herning, false],
        [hvidovre, false],
        [secretariat, false],
        [herning, true],
        [hvidovre, true],
        [secretariat, true],
      ] as const) {
        const thread = await aThread(world, herning, network.spaceId);
        if (closed) expect((await as(herning).set(thread.id, 'closed')).body).toMatchObject({ closed: true });
        const { reply } = (await as(member).view(thread.id)).abilities;
        const answers = await Promise.all(
          Array.from({ length: grouped ? 5 : 1 }, (_, n) => as(member).threads.add(thread.id, `Indlæg ${n}`)),
        );
        for (const { status, body } of answers) {
          expect([member.name, closed, status]).toEqual([member.name, closed, reply ? 201 : 403]);
          if (!reply) expect(body.code).toBe('discussions.thread-closed');
        }
        expect((await as(herning).view(thread.id)).lastSeq).toBe(reply ? 1 + answers.length : 1);
      }
  });

  it('lets nobody in who is written together with a moderator', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    await as(herning).set(thread.id, 'closed');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => as(n % 2 ? secretariat : hvidovre).threads.add(thread.id, `Indlæg ${n}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, (_, n) => (n % 2 ? 201 : 403)));
    expect((await as(herning).view(thread.id)).lastSeq).toBe(7);
  });

  it('lets nobody in who waited while it was closed', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const answers = await Promise.all([
      as(herning).set(thread.id, 'closed'),
      ...Array.from({ length: 20 }, (_, n) => as(hvidovre).threads.add(thread.id, `Samtidig ${n}`)),
    ]);
    const written = answers.slice(1).filter(({ status }) => status === 201).length;
    const { lastChange } = answers[0]!.body as ThreadView;
    const after = (await as(herning).threads.get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${lastChange}`)).body;
    expect(after.items).toEqual([]);
    expect((await as(herning).view(thread.id)).lastSeq).toBe(1 + written);
  });

  it('is opened again', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    await as(herning).set(thread.id, 'closed');
    expect((await as(herning).unset(thread.id, 'closed')).body).toMatchObject({ closed: false, version: 3 });
    expect((await as(hvidovre).threads.add(thread.id, 'Tak')).status).toBe(201);
  });
});
