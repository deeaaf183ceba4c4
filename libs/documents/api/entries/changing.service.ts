import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@hv/discussions/api';
import { type ChangeEntry, documentLimits, documentsProblems, entryMoved, entryRenamed, linkChanged } from '@hv/documents/contracts';
import { allow, Conflict, Stale, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, type Place, scopeOf, type Seen } from '../library-access';
import { mayAdd, mayChange } from '../library.policy';
import { allOfIt, Locks } from '../locks/locks';
import { changeEntry, depthOf, takeAlong, wayDown } from './changes.queries';
import type { EntryRow } from './entries.queries';
import { EntriesService } from './entries.service';
import { placeIdOf } from './making.service';
import { nameOf, refuseTaken } from './names';
import { webAddress } from './web-address';

/** Renames and moves what stands in libraries. */
@Injectable()
export class ChangingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
    private readonly entries: EntriesService,
    private readonly threads: SubjectThreads,
    private readonly locks: Locks,
  ) {}

  /** @param version that the change is based on @throws NotFound, Forbidden, Locked, Stale, NameTaken, Unacceptable */
  async change(by: BySomeone, id: string, wish: ChangeEntry, version: number): Promise<void> {
    const stale = await this.unitOfWork.run(by, async (work) => {
      const seen = await this.held(work, by, id);
      if (seen.entry.version !== version) return true;
      await this.apply(work, by, seen, wish);
      return false;
    });
    if (stale) throw new Stale(await this.entries.view(by.actor, id));
  }

  /** Something that someone may change, held in the transaction. @throws NotFound, Forbidden, Locked */
  async held(work: Work, by: BySomeone, id: string): Promise<Seen> {
    const seen = await this.access.hold(work, by.actor, id);
    allow(mayChange(seen.standing), documentsProblems.mayNotWrite);
    await this.locks.refuseLocked(work, by, id, allOfIt);
    return seen;
  }

  /** Changes what is held. @throws NotFound, Forbidden, Locked, NameTaken, Unacceptable */
  async apply(work: Work, by: BySomeone, { entry, standing }: Seen, wish: ChangeEntry): Promise<void> {
    const name = wish.name === undefined ? entry.name : nameOf(wish.name);
    const url = urlOf(entry, wish.url);
    const moves = wish.folderId !== undefined && wish.folderId !== entry.folderId;
    const place = moves ? await this.goal(work, by, entry, wish.folderId!) : placeOf(entry);
    const spaceId = moves && !entry.narrowed ? (place as Place).standing.spaceId : entry.spaceId;
    if (name === entry.name && url === entry.url && !moves) return;
    await refuseTaken(work, { placeId: placeIdOf(place), spaceId }, name, entry.id);
    await work.statement(changeEntry, [entry.id, name, url, place.folderId, spaceId, by.actor.personId]);
    if (spaceId !== entry.spaceId) {
      const along = await work.statement(takeAlong, [entry.id, spaceId]);
      await this.threads.rehome(work, 'document', [entry.id, ...along.map(({ id }) => id)], spaceId);
    }
    const scope = scopeOf(entry.kind === 'folder' ? 'folder' : 'document', entry.id, { ...standing, spaceId });
    const told = { libraryId: entry.libraryId, entryId: entry.id };
    const here = { ...told, places: [placeIdOf(place)] };
    if (moves) {
      const spaces = { fromSpaceId: entry.spaceId, toSpaceId: spaceId };
      await work.record(entryMoved, scope, { ...told, places: [entry.placeId, placeIdOf(place)], ...spaces });
    }
    if (name !== entry.name) await work.record(entryRenamed, scope, here);
    if (url !== entry.url) await work.record(linkChanged, scope, here);
  }

  /** Where something goes to. @throws NotFound, Forbidden, Conflict when it cannot stand there */
  private async goal(work: Work, by: BySomeone, entry: EntryRow, folderId: string | null): Promise<Place> {
    const place = await this.access.holdPlace(work, by.actor, entry.libraryId, folderId);
    allow(mayAdd(place.standing), documentsProblems.mayNotWrite);
    await this.locks.refuseLocked(work, by, place.folderId);
    if (entry.kind !== 'folder') return place;
    const [down] = await work.statement(wayDown, [entry.id, place.folderId]);
    const [above] = place.folderId ? await work.statement(depthOf, [place.folderId]) : [];
    const deep = (above?.depth ?? 0) + down!.depth + 1;
    if (down!.inItself || deep > documentLimits.depth + 1) throw new Conflict(documentsProblems.notThere, 'It cannot stand there.');
    if (place.narrow && down!.narrowed) throw new Conflict(documentsProblems.narrowedTwice, 'A folder for some cannot stand in another.');
    return place;
  }
}

const placeOf = ({ libraryId, folderId }: EntryRow): Pick<Place, 'libraryId' | 'folderId'> => ({ libraryId, folderId });

function urlOf(entry: EntryRow, wished: string | undefined): string | null {
  if (wished === undefined) return entry.url;
  if (entry.kind !== 'link') throw new Unacceptable(documentsProblems.badAddress, 'Only a link leads somewhere.');
  return webAddress(wished);
}
