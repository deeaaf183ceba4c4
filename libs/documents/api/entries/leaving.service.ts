import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@hv/discussions/api';
import { documentLimits, documentsProblems, entryMoved, entryRenamed } from '@hv/documents/contracts';
import { allow, Conflict, Forbidden, type Work } from '@hv/platform/api';
import { type BySomeone, type Place, scopeOf, type Seen } from '../library-access';
import { mayRemove } from '../library.policy';
import { dropUnused } from '../tags/tags.queries';
import { LibraryRoom } from '../uploads/library-room';
import { depthOf } from './changes.queries';
import { leaveFor, leavingSize } from './leaving.queries';
import { MakingService, placeIdOf } from './making.service';
import { refuseTaken } from './names';

/** Where something goes to in another library, and under which name. */
export interface OtherPlace {
  readonly spaceId: string;
  readonly folderId: string | null;
  readonly name: string;
}

/**
 * Moves things to other libraries. Those who see only the library it leaves lose it, so it is asked as for the trash; and since its versions, its
 * threads and its approvals go along, it stays in its network.
 */
@Injectable()
export class LeavingService {
  constructor(
    private readonly making: MakingService,
    private readonly threads: SubjectThreads,
    private readonly room: LibraryRoom,
  ) {}

  /**
   * Moves what is held, with all that stands in it. Both libraries are held.
   * @throws NotFound, Forbidden, Locked for where it goes, NameTaken, LibraryFull, Conflict when it cannot stand there
   */
  async leave(work: Work, by: BySomeone, { entry, standing }: Seen, { spaceId: libraryId, folderId, name }: OtherPlace): Promise<void> {
    allow(mayRemove(standing, entry), documentsProblems.mayNotRemove);
    const place = await this.making.placeToAdd(work, by, libraryId, folderId);
    if (place.standing.networkId !== entry.networkId)
      throw new Forbidden(documentsProblems.anotherNetwork, 'It stays in its network; copy it instead.');
    const [size] = await work.statement(leavingSize, [entry.id]);
    // They belong to people of this library alone, who would not see them there.
    if (size!.narrowed)
      throw new Conflict(documentsProblems.narrowedStays, 'Something in it is a folder for some, which stays in its library.');
    if (entry.kind === 'folder') await refuseTooDeep(work, place, size!.depth);
    const { spaceId } = place.standing;
    await refuseTaken(work, { placeId: placeIdOf(place), spaceId }, name);
    await this.room.refuseFull(work, libraryId, size!.bytes);
    const [left] = await work.statement(leaveFor, [entry.id, libraryId, spaceId, folderId, name, by.actor.personId, entry.libraryId]);
    await work.statement(dropUnused, [left!.tags]);
    await this.threads.rehome(work, 'document', left!.ids, spaceId);
    const scope = scopeOf(entry.kind === 'folder' ? 'folder' : 'document', entry.id, place.standing);
    const told = { libraryId, entryId: entry.id };
    const spaces = { fromSpaceId: entry.spaceId, toSpaceId: spaceId };
    await work.record(entryMoved, scope, { ...told, places: [entry.placeId, placeIdOf(place)], ...spaces });
    if (name !== entry.name) await work.record(entryRenamed, scope, { ...told, places: [placeIdOf(place)] });
  }
}

async function refuseTooDeep(work: Work, { folderId }: Place, depth: number): Promise<void> {
  const [above] = folderId ? await work.statement(depthOf, [folderId]) : [];
  if ((above?.depth ?? 0) + depth + 1 > documentLimits.depth + 1) throw new Conflict(documentsProblems.notThere, 'It cannot stand there.');
}
