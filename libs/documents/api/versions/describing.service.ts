import { Injectable } from '@nestjs/common';
import { type DescribeVersion, documentsProblems, versionDescribed, type VersionView } from '@hv/documents/contracts';
import { allow, Conflict, NotFound, statement, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, scopeOf } from '../library-access';
import { mayChange } from '../library.policy';
import { versionView } from './version.presenter';
import { versionNumbered } from './versions.queries';

/** $1 document, $2 number, $3 label or null, $4 note */
const describeVersion = statement<object>(
  'documents_version_describe',
  `UPDATE documents_versions SET label = $3, note = $4 WHERE document_id = $1 AND number = $2`,
);

/** $1 document, $2 number, $3 label */
const labelTaken = statement<object>(
  'documents_version_label_taken',
  `SELECT 1 FROM documents_versions WHERE document_id = $1 AND number <> $2 AND label = $3 COLLATE documents_names`,
);

/** Names versions, and lets their authors say something else of them. */
@Injectable()
export class DescribingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
  ) {}

  /** @throws NotFound, Forbidden, Conflict when another version has the name, Unacceptable when it is none */
  describe(by: BySomeone, documentId: string, number: number, wish: DescribeVersion): Promise<VersionView> {
    return this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
      const [before] = await work.statement(versionNumbered, [documentId, number]);
      if (!before) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
      allow(mayChange(standing), documentsProblems.mayNotWrite);
      const isAuthor = before.createdById === by.actor.personId;
      if (wish.note !== undefined) allow(isAuthor, documentsProblems.notYourVersion);
      const label = wish.label === undefined ? before.label : cleanLabel(wish.label);
      const note = wish.note === undefined ? before.note : wish.note.normalize('NFC').trim();
      const [taken] = label === null ? [] : await work.statement(labelTaken, [documentId, number, label]);
      if (taken) throw new Conflict(documentsProblems.labelTaken, 'Another version of it is called so.');
      if (label !== before.label || note !== before.note) {
        await work.statement(describeVersion, [documentId, number, label, note]);
        const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId], number };
        await work.record(versionDescribed, scopeOf('document', documentId, standing), told);
      }
      const [after] = await work.statement(versionNumbered, [documentId, number]);
      return versionView(after!);
    });
  }
}

/** A name as it is kept; none takes it away. @throws Unacceptable when it holds what cannot be seen */
function cleanLabel(wished: string | null): string | null {
  const label = (wished ?? '').normalize('NFC').trim();
  if (/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200c\u200d])\p{Cf}/u.test(label))
    throw new Unacceptable(documentsProblems.labelRefused, 'A version cannot be called so.', [
      { path: 'label', code: documentsProblems.labelRefused },
    ]);
  return label === '' ? null : label;
}
