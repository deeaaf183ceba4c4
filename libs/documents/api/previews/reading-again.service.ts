import { Injectable } from '@nestjs/common';
import { documentsProblems, readingWanted } from '@hv/documents/contracts';
import { allow, NotFound, UnitOfWork } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, scopeOf } from '../library-access';
import { forgetFailed } from '../reading/texts.queries';
import { versionNumbered } from '../versions/versions.queries';
import { mayReadAgain } from './previews.policy';

/** Has files read again. */
@Injectable()
export class ReadingAgainService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
  ) {}

  /** Nothing happens to what was read, or waits to be. @throws NotFound, Forbidden */
  want(by: BySomeone, documentId: string, number: number): Promise<void> {
    return this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
      const [version] = await work.statement(versionNumbered, [documentId, number]);
      if (!version) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
      allow(mayReadAgain(standing, version), documentsProblems.mayNotReadAgain);
      const [failed] = await work.statement(forgetFailed, [version.sha256]);
      if (!failed) return;
      const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId], number };
      await work.record(readingWanted, scopeOf('document', documentId, standing), told);
    });
  }
}
