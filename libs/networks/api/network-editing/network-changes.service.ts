import { Injectable } from '@nestjs/common';
import { networkChanged, type NetworkSetupView, type NetworkView, type NetworkWish } from '@hv/networks/contracts';
import { Stale, type Work } from '@hv/platform/api';
import { networksOf } from '../networks/networks.queries';
import { courseFaults, inOrder } from './course-faults';
import { type BySomeone, Editing } from './editing';
import { changeNetwork, dropPhases, keepPhases } from './network-changes.queries';
import { cprFaults, nameOf, refuse, textOf } from './network-words';
import { versionOfNetwork } from './setup.queries';
import { NetworkSetup } from './network-setup.service';

type Kept = Required<NetworkWish>;
const fields = ['name', 'purpose', 'from', 'to', 'phases'] as const;

/** Changes what a network is for, its period and its phases. */
@Injectable()
export class NetworkChangesService {
  constructor(
    private readonly editing: Editing,
    private readonly setup: NetworkSetup,
  ) {}

  /** What it is already records nothing. @throws NotFound, Forbidden, Stale with the whole setup, Unacceptable */
  async change(origin: BySomeone, networkId: string, wish: NetworkWish, version: number): Promise<NetworkSetupView> {
    await this.editing.change(origin, networkId, async (work) => {
      const before = await networkOf(work, origin, networkId);
      const [kept] = await work.statement(versionOfNetwork, [networkId]);
      if (kept!.version !== version) throw new Stale(await this.setup.view(origin, networkId));
      const after = wished(before, wish);
      const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
      if (changed.length === 0) return;
      await work.statement(changeNetwork, [networkId, after.name, after.purpose, after.from, after.to]);
      if (changed.includes('phases')) {
        await work.statement(dropPhases, [networkId, after.phases.length]);
        await work.statement(keepPhases, [networkId, JSON.stringify(after.phases)]);
      }
      await work.record(networkChanged, { object: { kind: 'network', id: networkId }, networkId }, { networkId, fields: changed });
    });
    return this.setup.view(origin, networkId);
  }
}

/** @throws Unacceptable */
function wished(before: NetworkView, wish: NetworkWish): Kept {
  const name = nameOf(wish.name ?? before.name);
  const purpose = textOf(wish.purpose ?? before.purpose);
  const phases = (wish.phases ?? before.phases).map((phase) => ({ name: nameOf(phase.name), from: phase.from, to: phase.to }));
  const course = { from: wish.from ?? before.from, to: wish.to ?? before.to, phases };
  const names = Object.fromEntries(phases.map((phase, index) => [`phases.${index}.name`, phase.name]));
  refuse([...courseFaults(course), ...cprFaults({ name, purpose, ...names })]);
  return { name, purpose, ...course, phases: inOrder(phases) };
}

async function networkOf(work: Work, { actor }: BySomeone, networkId: string): Promise<NetworkView> {
  const [network] = await work.statement(networksOf, [actor.personId, networkId, null, null, null]);
  return network!;
}
