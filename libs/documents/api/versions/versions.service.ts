import { Injectable } from '@nestjs/common';
import { documentsProblems, type RestoreVersion, versionRestored, type VersionView } from '@hv/documents/contracts';
import {
  type Actor,
  cursorOf,
  Database,
  type Idempotency,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { type BySomeone, LibraryAccess, scopeOf, type Standing } from '../library-access';
import { LibraryRoom } from '../uploads/library-room';
import { FilesService } from './files.service';
import { versionView } from './version.presenter';
import { insertVersion, versionByKey, versionNumbered, type VersionRow, versionsOf } from './versions.queries';

/** A version, and what it is saved as. */
export interface FoundVersion extends VersionRow {
  readonly name: string;
  /** How who asks stands to it. */
  readonly standing: Standing;
}

/** The versions of files. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
    private readonly files: FilesService,
    private readonly room: LibraryRoom,
  ) {}

  /** The newest first; none of a link. @throws NotFound */
  async page(actor: Actor, documentId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<VersionView>> {
    const [below] = after === undefined ? [null] : readCursor<[number]>(after, ['number']);
    await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    const rows = await this.database.run(versionsOf, [documentId, limit + 1, below]);
    return pageOf(rows, limit, versionView, ({ number }) => cursorOf([number]));
  }

  /** @param number of the version; null for the newest @throws NotFound */
  async find(actor: Actor, documentId: string, number: number | null): Promise<FoundVersion> {
    const { entry, standing } = await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    const [row] = await this.database.run(versionNumbered, [documentId, number ?? entry.number]);
    if (!row) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
    return { ...row, name: entry.name, standing };
  }

  /** Makes an old version the newest, as a version of its own. @throws NotFound, Forbidden, LibraryFull, Unacceptable */
  async restore(by: BySomeone, documentId: string, { number, note = '' }: RestoreVersion, key: Idempotency | null): Promise<VersionView> {
    const made = await this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.files.heldFile(work, by, documentId);
      const [before] = key ? await work.statement(versionByKey, [by.actor.personId, key.key]) : [];
      if (before && !before.hash.equals(key!.hash))
        throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
      if (before) return before.number;
      const [old] = await work.statement(versionNumbered, [documentId, number]);
      if (!old) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
      await this.room.refuseFull(work, entry.libraryId, old.bytes);
      const about = [old.sha256, old.bytes, old.mediaType, note.normalize('NFC').trim(), number, null];
      const values = [documentId, entry.libraryId, ...about, by.actor.personId, key?.key ?? null, key?.hash ?? null];
      const [next] = await work.statement(insertVersion, values);
      const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId], number: next!.number };
      await work.record(versionRestored, scopeOf('document', documentId, standing), { ...told, restoredFrom: number });
      return next!.number;
    });
    const [row] = await this.database.run(versionNumbered, [documentId, made]);
    return versionView(row!);
  }
}
