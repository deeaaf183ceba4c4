import { Injectable } from '@nestjs/common';
import { BadRequest, NotFound, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { MakingService, placeIdOf } from '../entries/making.service';
import { nameOf, NameTaken, refuseTaken } from '../entries/names';
import { TrashService } from '../entries/trash.service';
import { LibraryRoom } from '../uploads/library-room';
import { type Content, FilesService } from '../versions/files.service';
import { type DavCall, depthOf, hasBody, headerOf, inLibrary, type LibraryCall, sentBody } from './dav-call';
import { DavConditions } from './dav-conditions';
import { DavContents } from './dav-contents';
import { DavPlaces, type DavTarget, etagOf, folderFor } from './dav-places';
import { DavProblem, noParent, notForThis } from './dav-problem';
import { linkIsReadOnly } from './dav-shortcut';

/** Writes files, makes folders, throws away. */
@Injectable()
export class DavWriting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: DavPlaces,
    private readonly conditions: DavConditions,
    private readonly contents: DavContents,
    private readonly files: FilesService,
    private readonly making: MakingService,
    private readonly trash: TrashService,
    private readonly room: LibraryRoom,
  ) {}

  /** PUT: a new file, or a new version of one. What would be refused is refused before it is sent, as far as it is known then. */
  async put(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    if (headerOf(call.request, 'content-range') !== undefined) throw new BadRequest(platformProblems.malformed, 'A file is sent whole.');
    const announced = Number(call.request.headers['content-length'] ?? 0);
    this.contents.refuseTooLarge(announced);
    await this.unitOfWork.run(call.by, async (work) => {
      const target = await this.places.find(call.by, call.path, work);
      await this.conditions.check(call, target, work);
      refuseNoFile(target);
      if (target.entry) await this.files.heldFile(work, call.by, target.entry.id);
      else await this.making.placeToAdd(work, call.by, call.path.spaceId, folderFor(target));
      await this.room.refuseFull(work, call.path.spaceId, announced);
    });
    const { isNew, etag } = await this.contents.receive(sentBody(call), async (content) =>
      this.unitOfWork.run(call.by, async (work) => {
        const target = await this.places.find(call.by, call.path, work);
        await this.conditions.check(call, target, work);
        refuseNoFile(target);
        if (target.entry) await this.files.addVersion(work, call.by, target.entry.id, { content, note: '', uploadId: null, fills: true });
        else await this.add(work, call, target, content);
        return { isNew: !target.entry, etag: etagOf(content)! };
      }),
    );
    void call.reply
      .status(isNew ? 201 : 204)
      .header('etag', etag)
      .send();
  }

  /** MKCOL: a folder for all who see where it stands. */
  async makeFolder(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    if (hasBody(call)) throw new DavProblem(415, 'unsupported-body', 'A folder is made of nothing but its name.');
    const target = await this.places.find(call.by, call.path);
    await this.conditions.check(call, target);
    if (target.entry || target.isRoot) throw notForThis('There is something of that name.');
    const folderId = folderFor(target);
    const name = call.path.names.at(-1)!;
    try {
      await this.making.makeFolder(call.by, call.path.spaceId, { name, ...(folderId ? { folderId } : {}) }, null);
    } catch (error) {
      if (error instanceof NameTaken) throw notForThis('There is something of that name.');
      throw error;
    }
    void call.reply.status(201).send();
  }

  /** DELETE: puts something in the trash, with all that stands in it. */
  async remove(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    await this.unitOfWork.run(call.by, async (work) => {
      const target = await this.places.find(call.by, call.path, work);
      if (target.isRoot) throw new DavProblem(403, 'no-library', 'A library itself stays.');
      if (!target.entry) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
      if (target.entry.kind === 'folder' && depthOf(call, 'infinity') !== 'infinity')
        throw new BadRequest(platformProblems.malformed, 'A folder goes with all that stands in it.');
      await this.conditions.check(call, target, work);
      await this.trash.trashIn(work, call.by, target.entry.id);
    });
    void call.reply.status(204).send();
  }

  /** Puts a file where a path says, under just that name. @returns its id @throws DavProblem, NameTaken when a link has the name, Forbidden, Locked */
  async add(work: Work, call: LibraryCall, target: DavTarget, content: Content): Promise<string> {
    const { spaceId } = call.path;
    const folderId = folderFor(target);
    const name = nameOf(call.path.names.at(-1)!);
    const place = await this.making.placeToAdd(work, call.by, spaceId, folderId);
    await refuseTaken(work, { placeId: placeIdOf(place), spaceId: place.standing.spaceId }, name);
    const made = await this.files.add(work, call.by, { content, note: '', uploadId: null, spaceId, folderId, path: [], name });
    return made.documentId;
  }
}

/** @throws DavProblem when what stands there is no file, or nothing can stand there */
function refuseNoFile(target: DavTarget): void {
  if (target.isRoot || target.entry?.kind === 'folder') throw notForThis('It is a folder.');
  if (target.entry?.kind === 'link') throw linkIsReadOnly();
  if (!target.hasParent) throw noParent();
}
