import { Injectable } from '@nestjs/common';
import { participationEnded } from '@hv/networks/contracts';
import type { Work } from '@hv/platform/api';
import { type EndedParticipation, raiseClusterVersions } from './endings.queries';

/** What follows in the same transaction when organisations stop taking part: their people no longer see its cluster. */
@Injectable()
export class ParticipationEndings {
  /** Closes the clusters' rooms to whoever is no longer let in, and tells of each end. */
  async conclude(work: Work, participations: readonly EndedParticipation[]): Promise<void> {
    const clusters = [...new Set(participations.flatMap(({ clusterId }) => clusterId ?? []))];
    const rows = await work.statement(raiseClusterVersions, [clusters]);
    const spacesOf = new Map(rows.map(({ clusterId, spaceIds }) => [clusterId, spaceIds]));
    for (const { networkId, organisationId, clusterId } of participations) {
      const spaceIds = (clusterId && spacesOf.get(clusterId)) || [];
      await work.record(
        participationEnded,
        { object: { kind: 'organisation', id: organisationId }, networkId },
        { networkId, organisationId, spaceIds },
      );
    }
  }
}
