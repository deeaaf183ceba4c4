import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@hv/discussions/api';
import { type BringSeveral, documentsProblems, entryMoved, type SeveralView } from '@hv/documents/contracts';
import { UnitOfWork, type Work } from '@hv/platform/api';
import { depthOf } from '../entries/changes.queries';
import { MakingService, placeIdOf } from '../entries/making.service';
import { type BySomeone, type Place, scopeOf, type Seen } from '../library-access';
import { mayChange } from '../library.policy';
import { Choosing } from './choosing';
import { whyNotThere } from './several.policy';
import { atGoal, moveEntries, takeAllAlong } from './several.queries';

/** Moves several things at once. */
@Injectable()
export class MovingSeveralService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly making: MakingService,
    private readonly choosing: Choosing,
    private readonly threads: SubjectThreads,
  ) {}

  /** Moves what can be moved, in one transaction; what is there already is moved. @throws NotFound, Forbidden, Locked for the folder they go to */
  move(by: BySomeone, spaceId: string, wish: BringSeveral): Promise<SeveralView> {
    return this.unitOfWork.run(by, async (work) => {
      const goal = await this.making.placeToAdd(work, by, spaceId, wish.toFolderId);
      const { place, before, able, left } = await this.choosing.hold(work, by, spaceId, wish, {
        may: ({ standing }) => mayChange(standing),
        refusal: documentsProblems.mayNotWrite,
        heedsLocks: true,
        isSo: ({ entry }) => entry.trashedAt === null && entry.placeId === placeIdOf(goal),
      });
      const reasons = await reasonsAgainst(work, able, goal);
      const moved = able.filter(({ entry }) => !reasons.has(entry.id));
      await this.apply(work, by, moved, place, goal);
      const refused = [...reasons].map(([id, code]) => ({ id, code }));
      return { done: [...before, ...moved.map(({ entry }) => entry.id)], left: [...left, ...refused] };
    });
  }

  private async apply(work: Work, by: BySomeone, moved: readonly Seen[], from: Place, goal: Place): Promise<void> {
    if (moved.length === 0) return;
    const ids = moved.map(({ entry }) => entry.id);
    const { spaceId } = goal.standing;
    await work.statement(moveEntries, [ids, goal.folderId, spaceId, by.actor.personId]);
    const leaving = moved.filter(({ entry }) => !entry.narrowed && entry.spaceId !== spaceId).map(({ entry }) => entry.id);
    if (leaving.length > 0) {
      const along = await work.statement(takeAllAlong, [leaving, spaceId]);
      await this.threads.rehome(work, 'document', [...leaving, ...along.map(({ id }) => id)], spaceId);
    }
    const places = [placeIdOf(from), placeIdOf(goal)];
    const facts = moved.map(({ entry, standing }) => {
      const toSpaceId = entry.narrowed ? entry.spaceId : spaceId;
      const told = { libraryId: entry.libraryId, entryId: entry.id, places, fromSpaceId: entry.spaceId, toSpaceId };
      return [scopeOf(entry.kind === 'folder' ? 'folder' : 'document', entry.id, { ...standing, spaceId: toSpaceId }), told] as const;
    });
    await work.recordAll(entryMoved, facts);
  }
}

/** Why some cannot stand at a goal. */
async function reasonsAgainst(
  work: Work,
  able: readonly Seen[],
  { folderId, libraryId, narrow, standing }: Place,
): Promise<ReadonlyMap<string, string>> {
  if (able.length === 0) return new Map();
  const [above] = folderId ? await work.statement(depthOf, [folderId]) : [];
  const rows = await work.statement(atGoal, [able.map(({ entry }) => entry.id), folderId, libraryId, standing.spaceId]);
  const folders = new Set(able.filter(({ entry }) => entry.kind === 'folder').map(({ entry }) => entry.id));
  return new Map(
    rows.flatMap(({ id, ...facts }) => {
      const code = whyNotThere(facts, { depth: folders.has(id) ? (above?.depth ?? 0) : 0, narrow });
      return code ? [[id, code]] : [];
    }),
  );
}
