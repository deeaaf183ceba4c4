import { Injectable } from '@nestjs/common';
import { type AddLink, documentLimits, documentsProblems, folderCreated, linkAdded, type MakeFolder } from '@hv/documents/contracts';
import { SubSpaces } from '@hv/networks/api';
import type { Role } from '@hv/networks/contracts';
import { allow, Conflict, Forbidden, type Idempotency, newId, statement, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { type BySomeone, LibraryAccess, type Place, scopeOf, type Standing } from '../library-access';
import { mayAdd } from '../library.policy';
import { Locks } from '../locks/locks';
import { depthOf, entryByKey, folderNamed, insertEntry } from './changes.queries';
import { nameOf, refuseTaken } from './names';
import { webAddress } from './web-address';

/** $1 space, $2 person */
const seesSpace = statement<object>('documents_sees_space', `SELECT 1 FROM networks_access WHERE space_id = $1 AND person_id = $2 LIMIT 1`);

interface Made {
  readonly kind: 'folder' | 'file' | 'link';
  readonly name: string;
  readonly spaceId: string;
  readonly narrowed?: boolean;
  readonly url?: string;
  readonly number?: number;
}

/** Makes what stands in libraries. */
@Injectable()
export class MakingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
    private readonly subSpaces: SubSpaces,
    private readonly locks: Locks,
  ) {}

  /** @returns its id @throws NotFound, Forbidden, NameTaken, Unacceptable */
  makeFolder(by: BySomeone, spaceId: string, { name: wished, folderId, roles }: MakeFolder, key: Idempotency | null): Promise<string> {
    return this.unitOfWork.run(by, async (work) => {
      const place = await this.placeToAdd(work, by, spaceId, folderId);
      const name = nameOf(wished);
      const before = await madeBefore(work, by, key);
      if (before) return before;
      const space = roles ? await this.narrowed(work, by, place, roles, name) : place.standing.spaceId;
      return this.addFolder(work, by, place, { kind: 'folder', name, spaceId: space, narrowed: !!roles }, key);
    });
  }

  /** @returns its id @throws NotFound, Forbidden, NameTaken, Unacceptable */
  addLink(by: BySomeone, spaceId: string, { name: wished, url: wishedUrl, folderId }: AddLink, key: Idempotency | null): Promise<string> {
    return this.unitOfWork.run(by, async (work) => {
      const place = await this.placeToAdd(work, by, spaceId, folderId);
      const [name, url] = [nameOf(wished), webAddress(wishedUrl)];
      const before = await madeBefore(work, by, key);
      if (before) return before;
      const id = await this.insert(work, by, place, { kind: 'link', name, url, spaceId: place.standing.spaceId }, key);
      await work.record(linkAdded, scopeOf('document', id, place.standing), {
        libraryId: place.libraryId,
        entryId: id,
        places: [placeIdOf(place)],
      });
      return id;
    });
  }

  /** A place that someone may add to, held in the transaction. @throws NotFound, Forbidden, Locked */
  async placeToAdd(work: Work, by: BySomeone, spaceId: string, folderId?: string | null): Promise<Place> {
    const place = await this.access.holdPlace(work, by.actor, spaceId, folderId);
    allow(mayAdd(place.standing), documentsProblems.mayNotWrite);
    await this.locks.refuseLocked(work, by, place.folderId);
    return place;
  }

  /** The folder at the end of a path from a place; those on the way that are missing are made. @throws Unacceptable when a name cannot be one */
  async walk(work: Work, by: BySomeone, from: Place, names: readonly string[]): Promise<Place> {
    let place = from;
    for (const wished of names) {
      const name = nameOf(wished, 'path');
      const { spaceId } = place.standing;
      const [found] = await work.statement(folderNamed, [placeIdOf(place), spaceId, name]);
      const folderId = found?.id ?? (await this.addFolder(work, by, place, { kind: 'folder', name, spaceId }, null));
      place = { ...place, folderId };
    }
    return place;
  }

  /** Puts something in a place. @returns its id @throws NameTaken */
  async insert(work: Work, by: BySomeone, place: Place, made: Made, key: Idempotency | null): Promise<string> {
    const { kind, name, spaceId, narrowed = false, url = null, number = null } = made;
    await refuseTaken(work, { placeId: placeIdOf(place), spaceId }, name);
    const id = newId();
    const { networkId } = place.standing;
    await work.statement(insertEntry, [
      ...[id, kind, networkId, place.libraryId, spaceId, narrowed, place.folderId, name, url, number],
      ...[by.actor.personId, key?.key ?? null, key?.hash ?? null],
    ]);
    return id;
  }

  private async addFolder(work: Work, by: BySomeone, place: Place, made: Made, key: Idempotency | null): Promise<string> {
    const [above] = place.folderId ? await work.statement(depthOf, [place.folderId]) : [];
    if ((above?.depth ?? 0) >= documentLimits.depth) throw new Conflict(documentsProblems.notThere, 'Folders stand no deeper.');
    const id = await this.insert(work, by, place, made, key);
    const standing: Standing = { ...place.standing, spaceId: made.spaceId };
    const told = { libraryId: place.libraryId, entryId: id, places: [placeIdOf(place)] };
    await work.record(folderCreated, scopeOf('folder', id, standing), told);
    return id;
  }

  /** The sub-space for a folder that only some see. @throws Conflict within another, Forbidden when they would not see it themselves */
  private async narrowed(work: Work, { actor }: BySomeone, place: Place, roles: readonly Role[], name: string): Promise<string> {
    const spaceId = place.narrow ? undefined : await this.subSpaces.narrowed(work, place.libraryId, roles, name);
    if (!spaceId) throw new Conflict(documentsProblems.narrowedTwice, 'A folder for some cannot stand in another.');
    const [own] = await work.statement(seesSpace, [spaceId, actor.personId]);
    if (!own) throw new Forbidden(documentsProblems.narrowedOut, 'You would not see it yourself.');
    return spaceId;
  }
}

/** A place as lists know it: its folder, or the library itself. */
export const placeIdOf = ({ libraryId, folderId }: Pick<Place, 'libraryId' | 'folderId'>): string => folderId ?? libraryId;

/** What a key made before. @throws Unacceptable when it was used for another request */
export async function madeBefore(work: Work, { actor }: BySomeone, key: Idempotency | null): Promise<string | undefined> {
  const [before] = key ? await work.statement(entryByKey, [actor.personId, key.key]) : [];
  if (before && !before.hash.equals(key!.hash))
    throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
  return before?.id;
}
