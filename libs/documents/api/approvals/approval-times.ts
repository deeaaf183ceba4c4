import { Injectable } from '@nestjs/common';
import { approvalAsked, approvalDue, approvalLapsed, versionAdded, versionRestored } from '@hv/documents/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { lapseApprovals, stillWaiting } from './approvals.queries';

type VersionEvent = RecordedEvent<{ entryId: string }>;

/** What happens to approvals by itself: a newer version makes them lapse, and who has not answered when the day comes is reminded. */
@Injectable()
export class ApprovalTimes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Handles(versionAdded)
  renewed(event: VersionEvent): Promise<void> {
    return this.lapse(event);
  }

  @Handles(versionRestored)
  restored(event: VersionEvent): Promise<void> {
    return this.lapse(event);
  }

  @Handles(approvalAsked, ({ dueAt }) => (dueAt === null ? new Date() : new Date(dueAt)))
  async remind({ payload }: RecordedEvent<{ approvalId: string; dueAt: string | null }>): Promise<void> {
    if (payload.dueAt === null) return;
    await this.unitOfWork.run(bySystem, async (work) => {
      const [waiting] = await work.statement(stillWaiting, [payload.approvalId]);
      if (!waiting || waiting.personIds.length === 0) return;
      const { id, documentId, libraryId, placeId, spaceId, networkId, personIds } = waiting;
      const told = { libraryId, entryId: documentId, places: [placeId], approvalId: id, personIds };
      await work.record(approvalDue, { object: { kind: 'document', id: documentId }, networkId, spaceId }, told);
    });
  }

  /** Whoever brought the newer version knows. */
  private async lapse({ payload, actorId }: VersionEvent): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      for (const lapsed of await work.statement(lapseApprovals, [payload.entryId])) {
        const { id, documentId, libraryId, placeId, spaceId, networkId } = lapsed;
        const personIds = lapsed.personIds.filter((personId) => personId !== actorId);
        const told = { libraryId, entryId: documentId, places: [placeId], approvalId: id, personIds };
        await work.record(approvalLapsed, { object: { kind: 'document', id: documentId }, networkId, spaceId }, told);
      }
    });
  }
}
