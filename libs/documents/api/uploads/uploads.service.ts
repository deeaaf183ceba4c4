import { Injectable } from '@nestjs/common';
import { cleanName, documentLimits, documentsProblems, type OpenUploadView, type UploadMetadata } from '@hv/documents/contracts';
import {
  type Actor,
  Blobs,
  Conflict,
  cursorOf,
  Database,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  Replicas,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { depthOf, folderNamed } from '../entries/changes.queries';
import { MakingService, placeIdOf } from '../entries/making.service';
import { refuseTaken } from '../entries/names';
import type { BySomeone, Place } from '../library-access';
import { type Content, FilesService, type MadeVersion } from '../versions/files.service';
import { versionByUpload } from '../versions/versions.queries';
import { kindOfFile } from './file-kind';
import { LibraryRoom } from './library-room';
import { UploadFiles } from './upload-files';
import { foldersOf } from './upload-wish';
import {
  advanceUpload,
  beginUpload,
  endUpload,
  lockUnfinished,
  openUploads,
  openUploadsOf,
  removeExpired,
  removeUpload,
  uploadOf,
  type UploadRow,
} from './uploads.queries';

const sweptAtOnce = 200;

/** Files on their way: what was received of them, and what they become. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly making: MakingService,
    private readonly files: FilesService,
    private readonly onDisk: UploadFiles,
    private readonly blobs: Blobs,
    private readonly replicas: Replicas,
    private readonly room: LibraryRoom,
  ) {}

  /** Begins an upload, when what it is to become can be. @throws NotFound, Forbidden, NameTaken, LibraryFull, Conflict, Unacceptable */
  async begin(by: BySomeone, id: string, metadata: UploadMetadata, bytes: number): Promise<void> {
    const { personId } = by.actor;
    await this.unitOfWork.run(by, async (work) => {
      const [open] = await work.statement(openUploads, [personId]);
      if (open!.count >= documentLimits.openUploads)
        throw new Conflict(documentsProblems.tooManyUploads, 'Finish or end some of them first.');
      const libraryId = metadata.documentId
        ? await this.libraryOf(work, by, metadata.documentId, basedOnOf(metadata))
        : await this.roomFor(work, by, metadata);
      await this.room.refuseFull(work, libraryId, bytes, null);
      await work.statement(beginUpload, [id, personId, libraryId, JSON.stringify(metadata), bytes]);
      await this.onDisk.create(id);
    });
  }

  /** One's own upload. @throws NotFound */
  async find({ personId }: Actor, id: string): Promise<UploadRow> {
    const [row] = await this.database.run(uploadOf, [id, personId, documentLimits.uploadDays]);
    if (!row) throw new NotFound(documentsProblems.uploadNotFound, 'There is no such upload of yours.');
    return row;
  }

  /** One's own upload, to go on with. @throws NotFound also when its file is not here: it does not come back with a backup */
  async goOn(actor: Actor, id: string): Promise<UploadRow> {
    const row = await this.find(actor, id);
    if (row.finishedAt || (await this.onDisk.has(id))) return row;
    throw new NotFound(documentsProblems.uploadNotFound, 'What was received of it is not here.');
  }

  /** One's own that have not come to their end, the newest first. */
  async open({ personId }: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<OpenUploadView>> {
    const [below] = after === undefined ? [null] : readCursor<[string]>(after, ['string']);
    const rows = await this.database.run(openUploadsOf, [personId, documentLimits.uploadDays, limit + 1, below]);
    return pageOf(rows, limit, openUploadView, ({ id }) => cursorOf([id]));
  }

  /** Receives what comes from an offset on. @returns how much has been received @throws StorageFull, Conflict when another goes on with it too */
  receive(id: string, content: AsyncIterable<Buffer>, offset: number): Promise<number> {
    let before = offset;
    return this.onDisk.write(id, content, offset, async (upTo) => {
      const advanced = await this.database.run(advanceUpload, [id, before, upTo]);
      if (advanced.length === 0) throw new Conflict(documentsProblems.uploadMalformed, 'It is being sent from elsewhere, too.');
      before = upTo;
    });
  }

  /**
   * Makes of a whole upload what it was begun for; again answers the same.
   * @throws NotFound, Forbidden, LibraryFull, StorageFull, Unavailable; the upload stays then, and may be finished later
   */
  async finish(by: BySomeone, upload: UploadRow): Promise<MadeVersion> {
    const { id } = upload;
    const content = upload.finishedAt ? undefined : await this.settle(by.actor, upload);
    if (!content) return this.madeOf(id);
    const made = await this.become(by, upload, content).catch(async (error: unknown) => {
      // What was received stays, and may be finished later.
      await this.blobs.abandon(content);
      throw error;
    });
    await this.onDisk.remove(id);
    return made ?? this.madeOf(id);
  }

  /** @returns undefined when somebody else has finished it meanwhile */
  private become(by: BySomeone, { id, metadata }: UploadRow, content: Content): Promise<MadeVersion | undefined> {
    return this.unitOfWork.run(by, async (work) => {
      const [unfinished] = await work.statement(lockUnfinished, [id]);
      if (!unfinished) return undefined;
      const coming = { content, note: metadata.note ?? '', uploadId: id };
      const { documentId, spaceId, folderId = null, path, name } = metadata;
      const basedOn = basedOnOf(metadata);
      const made = documentId
        ? await this.files.addVersion(work, by, documentId, { ...coming, basedOn })
        : await this.files.add(work, by, { ...coming, spaceId: spaceId!, folderId, path: foldersOf(path), name: name! });
      await work.statement(endUpload, [id]);
      return made;
    });
  }

  /** Ends an upload that is not finished. @throws NotFound */
  async end({ personId }: Actor, id: string): Promise<void> {
    const [removed] = await this.database.run(removeUpload, [id, personId]);
    if (!removed) throw new NotFound(documentsProblems.uploadNotFound, 'There is no such upload of yours.');
    await this.onDisk.remove(id);
  }

  /** Forgets uploads that were begun too long ago, and files of which no upload tells. */
  async sweep(): Promise<void> {
    const gone = await this.database.run(removeExpired, [documentLimits.uploadDays, sweptAtOnce]);
    for (const { id } of gone) await this.onDisk.remove(id);
    await this.onDisk.sweep(documentLimits.uploadDays + 1);
  }

  /** Has the content where files are kept. @returns undefined when somebody else has finished the upload meanwhile, which takes its file away */
  private async settle(actor: Actor, { id, bytes }: UploadRow): Promise<Content | undefined> {
    const path = this.onDisk.pathOf(id);
    try {
      const mediaType = await kindOfFile(path);
      // Another instance may still have the file open and write to it: then its content is copied, and hashed as it is copied.
      if (this.replicas.several) return { ...(await this.blobs.copy(path, mediaType)), mediaType };
      const sha256 = await this.onDisk.sha256(id, bytes);
      await this.blobs.adopt(path, sha256);
      return { sha256, bytes, mediaType };
    } catch (error) {
      const { finishedAt } = await this.find(actor, id);
      if (finishedAt) return undefined;
      throw error;
    }
  }

  private async madeOf(id: string): Promise<MadeVersion> {
    const [made] = await this.database.run(versionByUpload, [id]);
    if (!made) throw new NotFound(documentsProblems.documentNotFound, 'What it became is gone.');
    return made;
  }

  private async libraryOf(work: Work, by: BySomeone, documentId: string, basedOn: number | null): Promise<string> {
    return (await this.files.heldFile(work, by, documentId, basedOn)).entry.libraryId;
  }

  /** The library of where a new file goes, when its name is free there. Folders on the way that are missing are made when it has come. */
  private async roomFor(work: Work, by: BySomeone, { spaceId, folderId, path, name }: UploadMetadata): Promise<string> {
    const begin = await this.making.placeToAdd(work, by, spaceId!, folderId);
    const folders = foldersOf(path);
    const [above] = folderId && folders.length > 0 ? await work.statement(depthOf, [folderId]) : [];
    if ((above?.depth ?? 0) + folders.length > documentLimits.depth)
      throw new Conflict(documentsProblems.notThere, 'Folders stand no deeper.');
    const place = await this.knownPlace(work, begin, folders);
    if (place) await refuseTaken(work, { placeId: placeIdOf(place), spaceId: place.standing.spaceId }, name!);
    return spaceId!;
  }

  /** The folder at the end of a path, as far as there is one. */
  private async knownPlace(work: Work, from: Place, [name, ...rest]: readonly string[]): Promise<Place | undefined> {
    if (name === undefined) return from;
    const [found] = await work.statement(folderNamed, [placeIdOf(from), from.standing.spaceId, cleanName(name)]);
    return found && this.knownPlace(work, { ...from, folderId: found.id }, rest);
  }
}

const basedOnOf = ({ basedOn }: UploadMetadata): number | null => (basedOn ? Number(basedOn) : null);

const openUploadView = ({ id, bytes, received, libraryId, metadata, createdAt }: UploadRow): OpenUploadView => ({
  id,
  bytes,
  received,
  libraryId,
  folderId: metadata.folderId ?? null,
  path: metadata.path ?? '',
  documentId: metadata.documentId ?? null,
  name: metadata.name ?? '',
  modified: metadata.modified ?? '',
  begunAt: createdAt.toISOString(),
});
