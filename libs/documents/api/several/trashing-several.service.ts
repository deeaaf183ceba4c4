import { Injectable } from '@nestjs/common';
import { documentsProblems, entryRestored, entryTrashed, type SeveralEntries, type SeveralView } from '@hv/documents/contracts';
import { type EventScope, UnitOfWork } from '@hv/platform/api';
import { purgeAt } from '../entries/entry.presenter';
import { placeIdOf } from '../entries/making.service';
import { type BySomeone, scopeOf, type Seen } from '../library-access';
import { mayRemove } from '../library.policy';
import { Choosing } from './choosing';
import { freeNames } from './free-names';
import { trashEntries, untrashEntries } from './several.queries';

/** Puts several things in the trash at once, and takes them out again. */
@Injectable()
export class TrashingSeveralService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly choosing: Choosing,
  ) {}

  /** Puts what can be there in the trash, with all that stands in it, in one transaction; again is no change. @throws NotFound */
  trash(by: BySomeone, spaceId: string, wish: SeveralEntries): Promise<SeveralView> {
    return this.unitOfWork.run(by, async (work) => {
      const { before, able, left } = await this.choosing.hold(work, by, spaceId, wish, {
        may: ({ standing, entry }) => mayRemove(standing, entry),
        refusal: documentsProblems.mayNotRemove,
        heedsLocks: true,
        isSo: ({ entry }) => entry.trashedWith === entry.id,
      });
      const ids = able.map(idOf);
      if (ids.length === 0) return { done: [...before], left: [...left] };
      const [trashed] = await work.statement(trashEntries, [ids, by.actor.personId]);
      const gone = { purgeAt: purgeAt(trashed!.trashedAt).toISOString() };
      await work.recordAll(
        entryTrashed,
        able.map((seen) => [scope(seen), { ...factOf(seen), ...gone }] as const),
      );
      return { done: [...before, ...ids], left: [...left] };
    });
  }

  /** Takes what can be out of the trash, to where it stood, in one transaction: numbered where a name is taken by now. @throws NotFound */
  takeOut(by: BySomeone, spaceId: string, wish: SeveralEntries): Promise<SeveralView> {
    return this.unitOfWork.run(by, async (work) => {
      const { place, before, able, left } = await this.choosing.hold(work, by, spaceId, wish, {
        trashed: true,
        may: ({ standing, entry }) => mayRemove(standing, entry) || entry.trashedBy === by.actor.personId,
        refusal: documentsProblems.mayNotRemove,
        heedsLocks: false,
        isSo: ({ entry }) => entry.trashedAt === null,
      });
      const back = able.filter(({ entry }) => entry.trashedWith === entry.id);
      const ids = back.map(idOf);
      // What went to the trash in its folder comes back with that alone.
      const inside = able
        .filter((seen) => !back.includes(seen))
        .map(({ entry }) => ({ id: entry.id, code: documentsProblems.entryNotFound }));
      const answer = { done: [...before, ...ids], left: [...left, ...inside] };
      if (ids.length === 0) return answer;
      const names = await freeNames(
        work,
        placeIdOf(place),
        back.map(({ entry }) => entry),
      );
      await work.statement(untrashEntries, [ids, names]);
      await work.recordAll(
        entryRestored,
        back.map((seen) => [scope(seen), factOf(seen)] as const),
      );
      return answer;
    });
  }
}

const idOf = ({ entry }: Seen): string => entry.id;

const scope = ({ entry, standing }: Seen): EventScope => scopeOf(entry.kind === 'folder' ? 'folder' : 'document', entry.id, standing);

const factOf = ({ entry }: Seen) => ({ libraryId: entry.libraryId, entryId: entry.id, places: [entry.placeId] });
