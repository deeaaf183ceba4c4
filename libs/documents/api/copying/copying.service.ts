import { Injectable } from '@nestjs/common';
import { type CopyEntry, documentLimits, documentsProblems, entryCopied } from '@hv/documents/contracts';
import { Conflict, type Idempotency, newId, UnitOfWork, type Work } from '@hv/platform/api';
import { depthOf } from '../entries/changes.queries';
import type { EntryRow } from '../entries/entries.queries';
import { madeBefore, MakingService, placeIdOf } from '../entries/making.service';
import { freeName, nameOf } from '../entries/names';
import { type BySomeone, LibraryAccess, type Place, scopeOf } from '../library-access';
import { LibraryRoom } from '../uploads/library-room';
import { copyEntries, copySize } from './copying.queries';

/** How a copy is made. */
export interface CopyWish {
  readonly name: string;
  /** Of a folder: with what stands in it. */
  readonly whole: boolean;
  readonly key: Idempotency | null;
}

/** Copies what stands in libraries. */
@Injectable()
export class CopyingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
    private readonly making: MakingService,
    private readonly room: LibraryRoom,
  ) {}

  /** Copies something to a folder of its library, numbered when its name is taken there. @returns the copy's id @throws NotFound, Forbidden, Locked, Conflict, Unacceptable */
  copy(by: BySomeone, id: string, { folderId, name: wished }: CopyEntry, key: Idempotency | null): Promise<string> {
    return this.unitOfWork.run(by, async (work) => {
      const { entry } = await this.access.hold(work, by.actor, id);
      const goal = folderId === undefined ? entry.folderId : folderId;
      const place = await this.making.placeToAdd(work, by, entry.libraryId, goal);
      const before = await madeBefore(work, by, key);
      if (before) return before;
      const scope = { placeId: placeIdOf(place), spaceId: place.standing.spaceId };
      const name = await freeName(work, scope, nameOf(wished ?? entry.name));
      return this.copyIn(work, by, entry, place, { name, whole: true, key });
    });
  }

  /** Copies what someone sees to a place that they may add to, under a name that is free there. @returns the copy's id @throws Conflict, LibraryFull */
  async copyIn(work: Work, by: BySomeone, entry: EntryRow, place: Place, { name, whole, key }: CopyWish): Promise<string> {
    if (entry.narrowed) throw new Conflict(documentsProblems.narrowedNotCopied, 'A folder for some is not copied: others would see it.');
    const [size] = await work.statement(copySize, [[entry.id], whole, place.folderId]);
    const { entries, bytes, depth, inItself } = size!;
    const [above] = place.folderId && entry.kind === 'folder' ? await work.statement(depthOf, [place.folderId]) : [];
    const deep = (above?.depth ?? 0) + depth + 1;
    if (inItself || deep > documentLimits.depth + 1) throw new Conflict(documentsProblems.notThere, 'It cannot stand there.');
    if (entries > documentLimits.copied) throw new Conflict(documentsProblems.tooMuchToCopy, 'Copy a part of it at a time.');
    await this.room.refuseFull(work, place.libraryId, bytes);
    const id = newId();
    const { networkId, spaceId } = place.standing;
    const goal = [networkId, place.libraryId, spaceId, place.folderId, [name], by.actor.personId];
    await work.statement(copyEntries, [[entry.id], [id], ...goal, whole, [key?.key ?? null], key?.hash ?? null]);
    const told = { libraryId: place.libraryId, entryId: id, places: [placeIdOf(place)], copiedFrom: entry.id, entries };
    await work.record(entryCopied, scopeOf(entry.kind === 'folder' ? 'folder' : 'document', id, place.standing), told);
    return id;
  }
}
