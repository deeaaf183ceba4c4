import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { LiveClients } from './live-clients';

/** Those whom most specs are about. */
export interface Scene {
  /** Close it when the spec is done. */
  readonly world: World;
  readonly network: SpecNetwork;
  /** A project lead of the network. */
  readonly herning: SpecMember;
  /** A project lead of the network. */
  readonly hvidovre: SpecMember;
  /** Moderates the network's space. */
  readonly secretariat: SpecMember;
  /** Moderates the space of another network, and sees nothing of this one. */
  readonly outsider: SpecMember;
  /** Close them after each test. */
  readonly sockets: LiveClients;
}

/** Starts discussions with two networks. */
export async function aScene(): Promise<Scene> {
  const world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  const network = await aNetwork(world);
  return {
    world,
    network,
    herning: await aMember(world, network, { organisation: 'Herning Kommune' }),
    hvidovre: await aMember(world, network, { organisation: 'Hvidovre Kommune' }),
    secretariat: await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' }),
    outsider: await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' }),
    sockets: new LiveClients(world),
  };
}
