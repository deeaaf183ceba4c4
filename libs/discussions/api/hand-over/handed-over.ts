import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askHandedOver } from '@hv/discussions/contracts';
import { HandOverCounts } from '@hv/networks/api';
import { type HandOverPart, membershipHandedOver, type Role } from '@hv/networks/contracts';
import { bySystem, Database, Handles, LiveServer, type RecordedEvent, UnitOfWork, type Work } from '@hv/platform/api';
import { contentLimits } from '@hv/platform/contracts';
import { countsOf, followSpaces, followThreads, joinDrafts, openAsks, takeDrafts, takePart, takeScheduled } from './hand-over.queries';

/** Of more a successor is told by the page of what happened before they came. */
const toldAsks = 20;

type HandedOver = RecordedEvent<{
  handOverId: string;
  fromPersonId: string;
  toPersonId: string;
  networkId: string;
  organisationId: string;
  parts: HandOverPart[];
  gainedRoles: Role[];
}>;

/** Moves what a leaver has here to whoever takes over, each part once, however often its job runs. What they wrote stays theirs. */
@Injectable()
export class HandedOverDiscussions implements OnModuleInit {
  constructor(
    private readonly counts: HandOverCounts,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  onModuleInit(): void {
    this.counts.register(async ({ personId, membershipId, organisationId }) => {
      const [told] = await this.database.run(countsOf, [personId, membershipId, organisationId]);
      return told!;
    });
  }

  /** The successor follows what the leaver followed. */
  @Handles(membershipHandedOver)
  async follows({ payload }: HandedOver): Promise<void> {
    const spaceIds = new Set<string>();
    await this.once(payload, 'follows', async (work, values) => {
      for (const followed of [followThreads, followSpaces])
        for (const { spaceId } of await work.statement(followed, values)) spaceIds.add(spaceId);
    });
    if (spaceIds.size > 0) this.live.pushToPerson(payload.toPersonId, 'standing.changed', { spaceIds: [...spaceIds] });
  }

  /** What the leaver meant to be sent is sent, as the successor. */
  @Handles(membershipHandedOver)
  scheduled({ payload }: HandedOver): Promise<void> {
    return this.once(payload, 'scheduled', async (work, values) => void (await work.statement(takeScheduled, values)));
  }

  /** What the leaver had begun stands behind what the successor has begun in the same place, or is theirs. */
  @Handles(membershipHandedOver)
  drafts({ payload }: HandedOver): Promise<void> {
    return this.once(payload, 'drafts', async (work, values) => {
      await work.statement(joinDrafts, [...values, contentLimits.postCharacters]);
      await work.statement(takeDrafts, values);
    });
  }

  /** Whoever leads the project now is told which questions wait for the organisation. */
  @Handles(membershipHandedOver)
  async asks({ payload }: HandedOver): Promise<void> {
    const { handOverId, toPersonId, networkId, organisationId, gainedRoles } = payload;
    if (!gainedRoles.includes('project-lead')) return;
    await this.unitOfWork.run(bySystem, async (work) => {
      const [mine] = await work.statement(takePart, [handOverId, 'asks']);
      if (!mine) return;
      for (const { threadId, spaceId } of await work.statement(openAsks, [organisationId, toPersonId, networkId, toldAsks]))
        await work.record(
          askHandedOver,
          { object: { kind: 'thread', id: threadId }, networkId, spaceId },
          { threadId, personId: toPersonId },
        );
    });
  }

  /** @param move is given who it moves from and to, and the network */
  private async once(
    { handOverId, parts, fromPersonId, toPersonId, networkId }: HandedOver['payload'],
    part: HandOverPart,
    move: (work: Work, values: readonly string[]) => Promise<void>,
  ): Promise<void> {
    if (!parts.includes(part)) return;
    await this.unitOfWork.run(bySystem, async (work) => {
      const [mine] = await work.statement(takePart, [handOverId, part]);
      if (mine) await move(work, [fromPersonId, toPersonId, networkId]);
    });
  }
}
