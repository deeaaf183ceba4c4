import { Injectable } from '@nestjs/common';
import { BadRequest, NotFound, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { CopyingService } from '../copying/copying.service';
import { ChangingService } from '../entries/changing.service';
import { LeavingService } from '../entries/leaving.service';
import { MakingService } from '../entries/making.service';
import { nameOf } from '../entries/names';
import { TrashService } from '../entries/trash.service';
import { LibraryAccess } from '../library-access';
import { locksOf, removeLocks } from '../locks/locks.queries';
import { FilesService } from '../versions/files.service';
import { type DavCall, depthOf, headerOf, inLibrary, type LibraryCall, mayOverwrite } from './dav-call';
import { DavConditions } from './dav-conditions';
import { davPath } from './dav-path';
import { DavPlaces, type DavTarget, folderFor } from './dav-places';
import { DavProblem, preconditionFailed } from './dav-problem';
import { linkNamed } from './dav-shortcut';
import { type DavRow, handOnProperties } from './dav.queries';

/** From where to where: what is moved or copied is there, and where it goes may be. */
interface Way {
  readonly from: DavTarget & { readonly entry: DavRow };
  readonly to: DavTarget;
  readonly name: string;
}

/**
 * Copies and moves. A file that comes to stand where one is becomes its newest version, since this is how programs save: nothing is lost, and who
 * follows the file, or has linked to it, still has it.
 */
@Injectable()
export class DavMoving {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: DavPlaces,
    private readonly conditions: DavConditions,
    private readonly access: LibraryAccess,
    private readonly making: MakingService,
    private readonly changing: ChangingService,
    private readonly leaving: LeavingService,
    private readonly copying: CopyingService,
    private readonly trash: TrashService,
    private readonly files: FilesService,
  ) {}

  /** COPY: with what stands in a folder, or without it. */
  async copy(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const whole = depthOf(call, 'infinity') !== '0';
    const replaced = await this.unitOfWork.run(call.by, async (work) => {
      const way = await this.way(call, work);
      const { from, to, name } = way;
      const saved = await this.saveOver(work, call, way);
      if (saved) return true;
      if (to.entry) await this.trash.trashIn(work, call.by, to.entry.id);
      const place = await this.making.placeToAdd(work, call.by, to.path.spaceId, folderFor(to));
      const { entry } = await this.access.hold(work, call.by.actor, from.entry.id);
      await this.copying.copyIn(work, call.by, entry, place, { name, whole, key: null });
      return to.entry !== null;
    });
    void call.reply.status(replaced ? 204 : 201).send();
  }

  /** MOVE: also to another library of the network, for who may throw it away in the one that it leaves. */
  async move(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const replaced = await this.unitOfWork.run(call.by, async (work) => {
      const way = await this.way(call, work);
      const { from, to, name } = way;
      const { id } = from.entry;
      const held = await this.changing.held(work, call.by, id);
      await this.letGo(work, call, id);
      if (await this.saveOver(work, call, way)) {
        await this.trash.trashIn(work, call.by, id);
        return true;
      }
      const replaces = to.entry !== null && to.entry.id !== id;
      if (replaces) await this.trash.trashIn(work, call.by, to.entry!.id);
      const [{ spaceId }, folderId] = [to.path, folderFor(to)];
      if (spaceId === call.path.spaceId) await this.changing.apply(work, call.by, held, { name, folderId });
      else await this.leaving.leave(work, call.by, held, { spaceId, folderId, name });
      return replaces;
    });
    void call.reply.status(replaced ? 204 : 201).send();
  }

  /** A file that comes to stand where another is: its content is the newest version of that one. @returns whether it was so */
  private async saveOver(work: Work, { by }: LibraryCall, { from, to }: Way): Promise<boolean> {
    if (from.entry.kind !== 'file' || to.entry?.kind !== 'file' || to.entry.id === from.entry.id) return false;
    const { sha256, bytes, mediaType } = from.entry;
    const content = { sha256: sha256!, bytes: bytes!, mediaType: mediaType! };
    await this.files.addVersion(work, by, to.entry.id, { content, note: '', uploadId: null, fills: true });
    await work.statement(handOnProperties, [from.entry.id, to.entry.id]);
    return true;
  }

  /** Locks of programs stay with an address, not with what is moved from it. */
  private async letGo(work: Work, { by }: LibraryCall, id: string): Promise<void> {
    const own = (await work.statement(locksOf, [id])).filter(({ personId, madeBy }) => personId === by.actor.personId && madeBy === 'dav');
    if (own.length > 0) await work.statement(removeLocks, [own.map(({ token }) => token)]);
  }

  private async way(call: LibraryCall, work: Work): Promise<Way> {
    const path = destinationOf(call);
    if (path.spaceId !== call.path.spaceId) await this.access.holdAll(work, call.by.actor, [call.path.spaceId, path.spaceId]);
    const from = await this.places.find(call.by, call.path, work);
    if (from.isRoot) throw new DavProblem(403, 'no-library', 'A library itself stays.');
    if (!from.entry) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
    await this.conditions.check(call, from, work);
    const to = await this.places.find(call.by, path, work);
    folderFor(to);
    const shown = path.names.at(-1) ?? '';
    const name = nameOf(from.entry.kind === 'link' ? linkNamed(shown) : shown);
    // What is replaced goes to the trash with all in it: also with what should take its place.
    if (to.entry && from.above.some(({ id }) => id === to.entry!.id)) throw new DavProblem(403, 'another-place', 'It stands in that.');
    const isItself = to.entry?.id === from.entry.id;
    if (to.isRoot || (isItself && to.entry!.name === shown)) throw new DavProblem(403, 'another-place', 'It is there already.');
    if (to.entry && !isItself && !mayOverwrite(call)) throw preconditionFailed('There is something, which may not be replaced.');
    return { from: { ...from, entry: from.entry }, to, name };
  }
}

/** Where something goes to. @throws BadRequest, DavProblem when it is on another server, or in another way in */
function destinationOf({ request, path }: LibraryCall): LibraryCall['path'] {
  const sent = headerOf(request, 'destination') ?? '';
  const host = headerOf(request, 'host') ?? '';
  const url = sent.startsWith('/') ? URL.parse(sent, `http://${host}`) : URL.parse(sent);
  if (!url || sent === '') throw new BadRequest(platformProblems.malformed, 'Destination is no address.');
  if (url.host !== host && url.hostname !== host.replace(/:\d+$/, ''))
    throw new DavProblem(502, 'another-server', 'It cannot go elsewhere.');
  // The path as it was sent: what reads it decodes it, once.
  const destination = davPath(sent.replace(/^[a-z]+:\/\/[^/]*/i, ''));
  if (destination.spaceId === null) throw new DavProblem(403, 'no-library', 'It goes to a library.');
  if (destination.prefix !== path.prefix) throw new DavProblem(403, 'another-way-in', 'It stays where it was opened from.');
  return { ...destination, spaceId: destination.spaceId };
}
