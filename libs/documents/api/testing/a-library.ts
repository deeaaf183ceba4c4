import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { AuditModule, StorageModule } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DocumentsModule } from '../documents.module';

/** Those whom most specs are about. */
export interface LibraryScene {
  /** Close it when the spec is done. */
  readonly world: World;
  readonly network: SpecNetwork;
  /** A project lead of the network. */
  readonly herning: SpecMember;
  /** A project lead of the network. */
  readonly hvidovre: SpecMember;
  /** Moderates the network's space. */
  readonly consultant: SpecMember;
  /** Moderates the space of another network, and sees nothing of this one. */
  readonly outsider: SpecMember;
}

/** The modules that documents stand on, and theirs. */
export const documentModules = [StorageModule, AuditModule, IdentityModule, NetworksModule, DocumentsModule];

/** Starts documents with two networks. */
export async function aLibrary(environment: Readonly<Record<string, string>> = {}): Promise<LibraryScene> {
  const world = await aWorld(documentModules, { environment });
  const network = await aNetwork(world);
  return {
    world,
    network,
    herning: await aMember(world, network, { name: 'Anne Bæk', organisation: 'Herning Kommune' }),
    hvidovre: await aMember(world, network, { name: 'Bo Kjær', organisation: 'Hvidovre Kommune' }),
    consultant: await aMember(world, network, { name: 'Carl Dam', role: 'consultant', organisation: 'VIVE' }),
    outsider: await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' }),
  };
}
