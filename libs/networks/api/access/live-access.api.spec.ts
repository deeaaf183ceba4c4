import { IdentityModule } from '@hv/identity/api';
import { LiveServer } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { LiveReply } from '@hv/platform/contracts';
import { io, type Socket } from 'socket.io-client';
import { DatedEnds } from '../endings';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '../testing';

describe('open sockets', () => {
  let world: World;
  let address: string;
  let network: SpecNetwork;
  let secretary: SpecMember;
  let leaving: SpecMember;
  let staying: SpecMember;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    address = await world.listen();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
    leaving = await aMember(world, network, { organisation: 'Herning Kommune' });
    staying = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  });
  afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

  async function connected({ headers }: SpecMember): Promise<Socket> {
    const socket = io(address, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true });
    sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  const call = (socket: Socket, event: string, spaceId: string): Promise<LiveReply> =>
    socket.emitWithAck(event, { spaceId }) as Promise<LiveReply>;
  const topic = (): { kind: 'space'; id: string; spaceId: string } => ({ kind: 'space', id: network.spaceId, spaceId: network.spaceId });
  const heardBy = (socket: Socket): unknown[] => {
    const heard: unknown[] = [];
    socket.on('thread.changed', (thread: unknown) => heard.push(thread));
    return heard;
  };
  /** Whatever was pushed to a socket before has arrived when it is answered. */
  const caughtUp = (socket: Socket): Promise<LiveReply> => call(socket, 'space.leave', '00000000-0000-4000-8000-000000000000');

  async function joined(person: SpecMember): Promise<{ socket: Socket; heard: unknown[] }> {
    const socket = await connected(person);
    const heard = heardBy(socket);
    expect(await call(socket, 'space.join', network.spaceId)).toEqual({ ok: true });
    return { socket, heard };
  }

  async function pushed(...notices: object[]): Promise<void> {
    for (const notice of notices) await world.app.get(LiveServer).push(topic(), 'thread.changed', notice);
  }

  it('hear of the spaces that their person sees, until they leave', async () => {
    const { socket, heard } = await joined(leaving);
    await pushed({ n: 1 });
    await call(socket, 'space.leave', network.spaceId);
    await pushed({ n: 2 });
    await caughtUp(socket);
    expect(heard).toEqual([{ n: 1 }]);
  });

  it('cannot join a space that their person does not see, nor one that is not there', async () => {
    const socket = await connected(leaving);
    const cluster = network.clusters.get('Klynge Vest')!.spaceId;
    for (const spaceId of [cluster, '00000000-0000-4000-8000-000000000000'])
      expect(await call(socket, 'space.join', spaceId)).toEqual({ ok: false, code: 'networks.space-not-found' });
    expect(await call(socket, 'space.join', 'x')).toEqual({ ok: false, code: 'platform.invalid' });
  });

  it('hear nothing more from the moment that a membership is ended; others go on hearing', async () => {
    const [left, stayed] = [await joined(leaving), await joined(staying)];
    await pushed({ n: 1 });
    const answer = await world.request({
      method: 'DELETE',
      url: `/api/v1/memberships/${leaving.membershipId}`,
      headers: { ...secretary.headers },
    });
    expect(answer.status).toBe(200);
    await pushed({ n: 2 });
    await caughtUp(left.socket);
    expect(left.heard).toEqual([{ n: 1 }]);
    // Whoever stays is moved to the new room, or catches up when told: from then on nothing is missed.
    await world.app.get(LiveServer).regroup([network.spaceId]);
    await pushed({ n: 3 });
    await caughtUp(stayed.socket);
    expect(stayed.heard).toContainEqual({ n: 3 });
    expect(await call(left.socket, 'space.join', network.spaceId)).toEqual({ ok: false, code: 'networks.space-not-found' });
  });

  it('hear nothing more of what their person lost by another role; others are moved', async () => {
    const [changed, stayed] = [await joined(leaving), await joined(staying)];
    const moved = new Promise((resolve) => stayed.socket.once('regrouped', resolve));
    const answer = await world.request({
      method: 'PATCH',
      url: `/api/v1/memberships/${leaving.membershipId}`,
      headers: { ...secretary.headers, 'if-match': '"1"' },
      payload: { roles: ['guest'] },
    });
    expect(answer.status).toBe(200);
    expect(await moved).toEqual({ topic: `space:${network.spaceId}` });
    await pushed({ n: 1 });
    await caughtUp(changed.socket);
    await caughtUp(stayed.socket);
    expect([changed.heard, stayed.heard]).toEqual([[], [{ n: 1 }]]);
  });

  it('are moved by the end itself', async () => {
    const { socket } = await joined(staying);
    const regrouped = new Promise((resolve) => socket.once('regrouped', resolve));
    await world.request({ method: 'DELETE', url: `/api/v1/memberships/${leaving.membershipId}`, headers: { ...secretary.headers } });
    expect(await regrouped).toEqual({ topic: `space:${network.spaceId}` });
  });

  it('hear nothing more of a cluster when their organisation no longer takes part; others are moved', async () => {
    const { spaceId } = network.clusters.get('Klynge Vest')!;
    const inCluster = async (organisation: string): Promise<{ socket: Socket; heard: unknown[] }> => {
      const socket = await connected(await aMember(world, network, { organisation, cluster: 'Klynge Vest' }));
      expect(await call(socket, 'space.join', spaceId)).toEqual({ ok: true });
      return { socket, heard: heardBy(socket) };
    };
    const [left, stayed] = [await inCluster('Viborg Kommune'), await inCluster('Randers Kommune')];
    const moved = new Promise((resolve) => stayed.socket.once('regrouped', resolve));
    await world.query(
      `UPDATE networks_participations SET valid_to = now() WHERE organisation_id = (SELECT organisation_id FROM networks_spaces WHERE network_id = $1 AND name = 'Viborg Kommune')`,
      [network.id],
    );
    await world.app.get(DatedEnds).expire();
    expect(await moved).toEqual({ topic: `space:${spaceId}` });
    await world.app.get(LiveServer).push({ kind: 'space', id: spaceId, spaceId }, 'thread.changed', { n: 1 });
    await caughtUp(left.socket);
    await caughtUp(stayed.socket);
    expect([left.heard, stayed.heard]).toEqual([[], [{ n: 1 }]]);
  });

  it('hear nothing more when a membership ended by its date', async () => {
    const { socket, heard } = await joined(leaving);
    await world.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [leaving.membershipId]);
    await world.app.get(DatedEnds).expire();
    await pushed({ n: 1 });
    await caughtUp(socket);
    expect(heard).toEqual([]);
  });
});
