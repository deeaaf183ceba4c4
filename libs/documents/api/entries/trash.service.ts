import { Injectable } from '@nestjs/common';
import {
  documentLimits,
  documentsProblems,
  entryRestored,
  entryTrashed,
  type LibraryEntryView,
  type TrashedEntryView,
  trashEmptied,
} from '@hv/documents/contracts';
import {
  type Actor,
  allow,
  bySystem,
  Conflict,
  cursorOf,
  Database,
  Handles,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  statement,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { type BySomeone, LibraryAccess, scopeOf } from '../library-access';
import { allOfIt, Locks } from '../locks/locks';
import { mayRemove } from '../library.policy';
import { DerivedContents } from '../reading/derived-contents';
import { purgeTrash, trashEntry, untrashEntry } from './changes.queries';
import { entriesTrashed, type EntryRow } from './entries.queries';
import { EntriesService } from './entries.service';
import { purgeAt, trashedView } from './entry.presenter';
import { freeName } from './names';

/** $1 folder */
const inTrash = statement<object>('documents_in_trash', `SELECT 1 FROM documents_entries WHERE id = $1 AND trashed_at IS NOT NULL`);

const purgedAtOnce = 1_000;

const nounOf = ({ kind }: EntryRow): string => (kind === 'folder' ? 'folder' : 'document');

/** What was thrown away, until it goes for good. */
@Injectable()
export class TrashService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
    private readonly entries: EntriesService,
    private readonly derived: DerivedContents,
    private readonly locks: Locks,
  ) {}

  /** The newest first. @throws NotFound */
  async page(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<TrashedEntryView>> {
    const { personId } = actor;
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    await this.access.toLibrary(actor, spaceId);
    const rows = await this.database.run(entriesTrashed, [personId, spaceId, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      (row) => trashedView(row, { personId, writes: row.writes, moderates: row.moderates }),
      ({ trashedMark, id }) => cursorOf([trashedMark, id]),
    );
  }

  /** Puts something in the trash with all that stands in it; again is no change. @throws NotFound, Forbidden, Locked */
  trash(by: BySomeone, id: string): Promise<void> {
    return this.unitOfWork.run(by, (work) => this.trashIn(work, by, id));
  }

  /** The same in a transaction. @throws NotFound, Forbidden, Locked */
  async trashIn(work: Work, by: BySomeone, id: string): Promise<void> {
    const { entry, standing } = await this.access.hold(work, by.actor, id);
    allow(mayRemove(standing, entry), documentsProblems.mayNotRemove);
    await this.locks.refuseLocked(work, by, id, allOfIt);
    const [trashed] = await work.statement(trashEntry, [id, by.actor.personId]);
    await this.locks.endTrashed(work, id);
    const told = { libraryId: entry.libraryId, entryId: id, places: [entry.placeId] };
    await work.record(entryTrashed, scopeOf(nounOf(entry), id, standing), {
      ...told,
      purgeAt: purgeAt(trashed!.trashedAt).toISOString(),
    });
  }

  /** Takes it out again, numbered when another has its name by now. @throws NotFound, Forbidden, Conflict while its folder is in the trash */
  async restore(by: BySomeone, id: string): Promise<LibraryEntryView> {
    await this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.access.hold(work, by.actor, id, undefined, true);
      if (entry.trashedWith !== id) throw new NotFound(documentsProblems.entryNotFound, 'It went to the trash in its folder.');
      allow(mayRemove(standing, entry) || entry.trashedBy === by.actor.personId, documentsProblems.mayNotRemove);
      const [above] = entry.folderId ? await work.statement(inTrash, [entry.folderId]) : [];
      if (above) throw new Conflict(documentsProblems.folderInTrash, 'Its folder is in the trash, too.');
      const name = await freeName(work, { placeId: entry.placeId, spaceId: entry.spaceId }, entry.name);
      await work.statement(untrashEntry, [id, name]);
      const told = { libraryId: entry.libraryId, entryId: id, places: [entry.placeId] };
      await work.record(entryRestored, scopeOf(nounOf(entry), id, standing), told);
    });
    return this.entries.view(by.actor, id);
  }

  /** Takes away for good what has lain long enough, and the content that nobody else has. */
  @Handles(entryTrashed, (told) => new Date(told.purgeAt))
  async purge(): Promise<void> {
    while (await this.purgeSome());
  }

  /** As much as can be done while others wait. @returns whether there may be more */
  private async purgeSome(): Promise<boolean> {
    const { entries, contents } = await this.unitOfWork.run(bySystem, async (work) => {
      const [gone] = await work.statement(purgeTrash, [documentLimits.trashDays, purgedAtOnce]);
      const scope = { object: { kind: 'trash', id: 'documents' } };
      if (gone!.entries > 0) await work.record(trashEmptied, scope, { entries: gone!.entries, versions: gone!.contents.length });
      return gone!;
    });
    for (const sha256 of contents) await this.derived.forgetWithSource(sha256);
    return entries > 0;
  }
}
