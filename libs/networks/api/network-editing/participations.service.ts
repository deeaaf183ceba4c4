import { Injectable } from '@nestjs/common';
import {
  accessChanged,
  type ChangeParticipation,
  networksProblems,
  participationChanged,
  type ParticipationView,
  type StartParticipation,
} from '@hv/networks/contracts';
import { Conflict, type EventScope, type Idempotency, NotFound, Stale, type Work } from '@hv/platform/api';
import { ParticipationEndings } from '../endings';
import { raiseClusterVersions } from '../endings/endings.queries';
import { beginningOf, endOf } from '../memberships/danish-day';
import { type BySomeone, Editing } from './editing';
import { JoiningOrganisations } from './joining';
import { participationView } from './network-setup.service';
import { refuse } from './network-words';
import { changeParticipation, endParticipation, takeChair } from './participations.queries';
import { keptClusters, keptParticipations, type ParticipationRow } from './setup.queries';

type Kept = Pick<ParticipationRow, 'role' | 'clusterId' | 'chair' | 'from' | 'to'>;
const fields = ['role', 'clusterId', 'chair', 'from', 'to'] as const;

/** Who takes part in a network, as what and where: each change of a cluster is known at once, on open sockets too. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly editing: Editing,
    private readonly joining: JoiningOrganisations,
    private readonly endings: ParticipationEndings,
  ) {}

  /** @throws NotFound, Forbidden, Conflict when it takes part already, Unacceptable */
  async start(origin: BySomeone, networkId: string, wish: StartParticipation, key: Idempotency | null): Promise<ParticipationView> {
    const view = await this.editing.change(origin, networkId, async (work) => {
      const id = await this.editing.once(work, origin, key, async () => {
        const clusterId = wish.clusterId?.toLowerCase() ?? null;
        await refuseCluster(work, networkId, clusterId);
        const organisation = await this.joining.meant(work, wish);
        const from = wish.from ? beginningOf(wish.from) : null;
        const [started] = await this.joining.start(work, networkId, [
          { organisationId: organisation.id, role: wish.role, clusterId, from },
        ]);
        if (!started) throw new Conflict(networksProblems.alreadyParticipates, 'The organisation takes part already.');
        return started;
      });
      return participationView(await found(work, networkId, id));
    });
    await this.editing.tellPeople(networkId, view.id);
    return view;
  }

  /** What it is already records nothing. @throws NotFound, Forbidden, Stale, Unacceptable */
  async change(
    origin: BySomeone,
    networkId: string,
    organisationId: string,
    wish: ChangeParticipation,
    version: number,
  ): Promise<ParticipationView> {
    const view = await this.editing.change(origin, networkId, async (work) => {
      const before = await found(work, networkId, organisationId);
      if (before.version !== version) throw new Stale(participationView(before));
      const after = wished(before, wish);
      refuse(after.to && after.to <= after.from ? [{ path: 'to', code: networksProblems.daysTurned }] : []);
      await refuseCluster(work, networkId, after.clusterId);
      const changed = fields.filter((field) => String(before[field]) !== String(after[field]));
      if (changed.length > 0) await this.keep(work, networkId, before, after, changed);
      return participationView(await found(work, networkId, organisationId));
    });
    await this.editing.tellPeople(networkId, organisationId);
    return view;
  }

  /** Its people no longer see its cluster from now on; one that has ended stays as it is. @throws NotFound, Forbidden */
  async end(origin: BySomeone, networkId: string, organisationId: string): Promise<ParticipationView> {
    const view = await this.editing.change(origin, networkId, async (work) => {
      const before = await found(work, networkId, organisationId);
      if (before.to && before.to <= new Date()) return participationView(before);
      await work.statement(endParticipation, [networkId, organisationId]);
      await this.endings.conclude(work, [{ networkId, organisationId, clusterId: before.clusterId }]);
      return participationView(await found(work, networkId, organisationId));
    });
    await this.editing.tellPeople(networkId, organisationId);
    return view;
  }

  private async keep(work: Work, networkId: string, before: ParticipationRow, after: Kept, changed: string[]): Promise<void> {
    const { id } = before;
    await work.statement(changeParticipation, [networkId, id, after.role, after.clusterId, after.chair, after.from, after.to]);
    if (after.chair && after.clusterId) await work.statement(takeChair, [after.clusterId, id]);
    const scope: EventScope = { object: { kind: 'organisation', id }, networkId };
    await work.record(participationChanged, scope, { networkId, organisationId: id, fields: changed });
    if (!changed.some((field) => field === 'clusterId' || field === 'from' || field === 'to')) return;
    const clusters = [...new Set([before.clusterId, after.clusterId])].filter((cluster) => cluster !== null);
    const raised = await work.statement(raiseClusterVersions, [clusters]);
    await work.record(accessChanged, scope, { networkId, spaceIds: raised.flatMap(({ spaceIds }) => spaceIds) });
  }
}

/** Who is in no cluster speaks for none. */
function wished(before: ParticipationRow, wish: ChangeParticipation): Kept {
  const clusterId = wish.clusterId === undefined ? before.clusterId : (wish.clusterId?.toLowerCase() ?? null);
  const from = wish.from ? new Date(beginningOf(wish.from)) : before.from;
  const to = wish.to === undefined ? before.to : wish.to === null ? null : new Date(endOf(wish.to));
  const stays = clusterId === before.clusterId && before.chair;
  return { role: wish.role ?? before.role, clusterId, chair: clusterId !== null && (wish.chair ?? stays), from, to };
}

async function refuseCluster(work: Work, networkId: string, clusterId: string | null): Promise<void> {
  const [cluster] = clusterId === null ? [{ removed: false }] : await work.statement(keptClusters, [networkId, clusterId]);
  refuse(cluster && !cluster.removed ? [] : [{ path: 'clusterId', code: networksProblems.clusterNotFound }]);
}

async function found(work: Work, networkId: string, organisationId: string): Promise<ParticipationRow> {
  const [row] = await work.statement(keptParticipations, [networkId, organisationId]);
  if (!row) throw new NotFound(networksProblems.participationNotFound, 'The organisation does not take part.');
  return row;
}
