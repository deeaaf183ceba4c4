import { Injectable } from '@nestjs/common';
import { documentAdded, documentsProblems, versionAdded } from '@hv/documents/contracts';
import { allow, Blobs, Unacceptable, Unavailable, type Work } from '@hv/platform/api';
import { ContentGate } from '../checks/content-gate';
import { freeName, nameOf } from '../entries/names';
import { MakingService, placeIdOf } from '../entries/making.service';
import { type BySomeone, LibraryAccess, scopeOf, type Seen } from '../library-access';
import { mayChange } from '../library.policy';
import { Locks } from '../locks/locks';
import { LibraryRoom } from '../uploads/library-room';
import { refuseOutdated } from './changed-meanwhile';
import { fillVersion, insertVersion } from './versions.queries';

/** Content that the blob store has already. */
export interface Content {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What else is known of a new version. */
export interface Coming {
  readonly content: Content;
  readonly note: string;
  /** The upload that brought it; null when none did. */
  readonly uploadId: string | null;
  /** The version that it is built upon; without it nobody asks whether that is the newest. */
  readonly basedOn?: number | null;
  /** Whether an empty file that somebody made just to keep its name gets it as its first version. */
  readonly fills?: boolean;
}

/** A file that is to be made. */
export interface NewFile extends Coming {
  readonly spaceId: string;
  readonly folderId: string | null;
  /** Folders from there on. */
  readonly path: readonly string[];
  readonly name: string;
}

export interface MadeVersion {
  readonly documentId: string;
  readonly number: number;
}

/** Makes files and their versions of content that has arrived. */
@Injectable()
export class FilesService {
  constructor(
    private readonly access: LibraryAccess,
    private readonly making: MakingService,
    private readonly blobs: Blobs,
    private readonly locks: Locks,
    private readonly gate: ContentGate,
    private readonly room: LibraryRoom,
  ) {}

  /** A new file, numbered when another has its name by now. @throws NotFound, Forbidden, Unacceptable, LibraryFull */
  async add(work: Work, by: BySomeone, file: NewFile): Promise<MadeVersion> {
    const from = await this.making.placeToAdd(work, by, file.spaceId, file.folderId);
    const place = await this.making.walk(work, by, from, file.path);
    if (place.folderId !== from.folderId) await this.locks.refuseLocked(work, by, place.folderId);
    const { spaceId } = place.standing;
    const name = await freeName(work, { placeId: placeIdOf(place), spaceId }, nameOf(file.name));
    const documentId = await this.making.insert(work, by, place, { kind: 'file', name, spaceId, number: 1 }, null);
    const number = await this.version(work, by, documentId, place.libraryId, file);
    const told = { libraryId: place.libraryId, entryId: documentId, places: [placeIdOf(place)], number };
    await work.record(documentAdded, scopeOf('document', documentId, place.standing), told);
    return { documentId, number };
  }

  /** A new version of a file. @throws NotFound, Forbidden, LibraryFull, Unacceptable when it is no file */
  async addVersion(work: Work, by: BySomeone, documentId: string, coming: Coming): Promise<MadeVersion> {
    const { entry, standing } = await this.heldFile(work, by, documentId, coming.basedOn);
    const number = await this.version(work, by, documentId, entry.libraryId, coming);
    const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId], number };
    await work.record(versionAdded, scopeOf('document', documentId, standing), told);
    return { documentId, number };
  }

  /** A file that someone may bring a new version of, held in the transaction. @param basedOn the version that it is built upon @throws NotFound, Forbidden, Unacceptable, Locked, ChangedMeanwhile */
  async heldFile(work: Work, by: BySomeone, documentId: string, basedOn: number | null = null): Promise<Seen> {
    const seen = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
    allow(mayChange(seen.standing), documentsProblems.mayNotWrite);
    if (seen.entry.kind !== 'file') throw new Unacceptable(documentsProblems.notAFile, 'Only files have versions.');
    await this.locks.refuseLocked(work, by, documentId);
    await refuseOutdated(work, documentId, seen.entry.number!, basedOn);
    return seen;
  }

  private async version(work: Work, by: BySomeone, documentId: string, libraryId: string, coming: Coming): Promise<number> {
    const { content, note, uploadId, fills = false } = coming;
    await this.room.refuseFull(work, libraryId, content.bytes, uploadId);
    await this.blobs.note(work, content);
    await this.gate.await(work, content.sha256);
    const [about, who] = [[content.sha256, content.bytes, content.mediaType], by.actor.personId];
    const filled = fills ? await work.statement(fillVersion, [documentId, ...about, who]) : [];
    const insert = (): Promise<{ number: number }[]> =>
      work.statement(insertVersion, [documentId, libraryId, ...about, note, null, uploadId, who, null, null]);
    const [made] = filled.length > 0 ? filled : await insert();
    // The row is held by the version now: what was forgotten before that is gone, and what was not stays.
    if (!(await this.blobs.has(content.sha256))) throw new Unavailable();
    return made!.number;
  }
}
