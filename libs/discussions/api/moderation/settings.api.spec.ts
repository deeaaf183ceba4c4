import { randomUUID } from 'node:crypto';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene } from '../testing';
import { aQuietGroup, ordering, type OrderRequests } from './spec-moderation';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let spaceId: string;

const as = (member: SpecMember): OrderRequests => ordering(world, member);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat, outsider } = await aScene());
});
beforeEach(async () => {
  spaceId = await aQuietGroup(world, network, [anne, bo, secretariat]);
});
afterAll(() => world.close());

describe('how it is spoken in a space', () => {
  it('is seen by all who see the space, and set by its moderators on what stands there', async () => {
    expect((await as(bo).settings(spaceId)).body).toEqual({ spaceId, slowSeconds: 0, rules: null, version: 0, waitSeconds: 0 });
    const { status, body } = await as(secretariat).set(spaceId, 0, { slowSeconds: 60, rules: { text: 'Vi taler pænt' } });
    expect([status, body]).toMatchObject([200, { slowSeconds: 60, version: 1, rules: { type: 'doc' } }]);
    expect((await as(bo).settings(spaceId)).body).toEqual(body);
    const stale = await as(secretariat).set(spaceId, 0, { slowSeconds: 30 });
    expect([stale.status, stale.body.current]).toEqual([412, body]);
    expect((await as(secretariat).set(spaceId, 7, {})).status).toBe(412);
    expect((await as(secretariat).set(spaceId, 1, { slowSeconds: 60, rules: { text: 'Vi taler pænt' } })).body.version).toBe(2);
    expect((await as(secretariat).set(spaceId, 2, {})).body).toMatchObject({ rules: null, slowSeconds: 0, version: 3 });
    const { items } = (await as(secretariat).log(spaceId)).body;
    expect(items.map(({ what, slowSeconds }) => [what, slowSeconds])).toEqual([
      ['rules', null],
      ['slow-mode', 0],
      ['rules', null],
      ['slow-mode', 60],
    ]);
  });

  it('is not for others', async () => {
    expect((await as(bo).set(spaceId, 0, { slowSeconds: 60 })).body).toMatchObject({ status: 403, code: 'discussions.may-not-moderate' });
    expect((await as(outsider).set(spaceId, 0, { slowSeconds: 60 })).status).toBe(404);
    expect((await as(outsider).settings(spaceId)).status).toBe(404);
    expect((await as(outsider).log(spaceId)).status).toBe(404);
    expect((await as(bo).log(spaceId)).body).toEqual({ items: [], next: null });
    expect(
      (await as(secretariat).send<object>('PUT', `/spaces/${spaceId}/discussion-settings`, { slowSeconds: 0, rules: null })).status,
    ).toBe(428);
  });

  it.each([
    ['a pace of less than nothing', { slowSeconds: -1 }, 400],
    ['a pace of more than a day', { slowSeconds: 86_401 }, 400],
    ['a pace that is no number', { slowSeconds: '60' }, 400],
    ['half a second', { slowSeconds: 0.5 }, 400],
    ['rules that are no document', { rules: { type: 'script' } }, 422],
    ['rules that are a text', { rules: 'Vi taler pænt' }, 400],
    ['empty rules', { rules: { text: '  ' } }, 422],
    ['rules with a CPR number', { rules: { text: '010107-4123' } }, 422],
    ['rules that are too long', { rules: { text: 'æ'.repeat(4_001) } }, 422],
    [
      'rules that name somebody',
      {
        rules: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'person', id: randomUUID(), label: 'Bo' } }] }],
        },
      },
      422,
    ],
  ])('is never %s', async (_what, change, status) => {
    expect((await as(secretariat).set(spaceId, 0, change)).status).toBe(status);
    expect((await as(bo).settings(spaceId)).body.version).toBe(0);
  });
});
