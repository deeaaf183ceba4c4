import { Injectable } from '@nestjs/common';
import { documentsProblems, type OwnEntryView, type OwnList } from '@hv/documents/contracts';
import { type Actor, cursorOf, Database, NotFound, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { entryView } from '../entries/entry.presenter';
import { LibraryAccess } from '../library-access';
import type { OwnQuery } from './own-query';
import { addFavourite, noteOpened, noteVisit, ownListed, type OwnRow, removeFavourite } from './own.queries';

/** What somebody marked, opened and has not seen yet: nobody else is ever told. */
@Injectable()
export class OwnService {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** What of a list one sees at this moment, the latest first. @throws NotFound of a space */
  async page(actor: Actor, list: OwnList, { space, limit = pageLimits.default, after }: OwnQuery): Promise<Page<OwnEntryView>> {
    const { personId } = actor;
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    if (space) await this.access.toLibrary(actor, space);
    const rows = await this.database.run(ownListed[list], [personId, space ?? null, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      (row) => ownView(row, personId),
      ({ at, id }) => cursorOf([at, id]),
    );
  }

  /** Marks something, or takes the mark off. @throws NotFound */
  async favour(actor: Actor, entryId: string, favourite: boolean): Promise<void> {
    await this.access.toEntry(actor, entryId);
    await this.database.run(favourite ? addFavourite : removeFavourite, [actor.personId, entryId]);
  }

  /** Remembers that somebody opened a document. @throws NotFound */
  async open(actor: Actor, documentId: string): Promise<void> {
    const { entry } = await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    if (entry.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
    await this.database.run(noteOpened, [actor.personId, documentId]);
  }

  /** Somebody reads a document that they see: from its beginning it is opened, by whoever sits at a browser themselves. @param range what of it is asked for */
  async read({ personId, credential, onlooker }: Actor, documentId: string, range: string | undefined): Promise<void> {
    const fromItsBeginning = range === undefined || /^bytes=0-/.test(range);
    if (credential.kind !== 'session' || onlooker || !fromItsBeginning) return;
    await this.database.run(noteOpened, [personId, documentId]);
  }

  /** Somebody looks at a library. @throws NotFound */
  async visit(actor: Actor, spaceId: string): Promise<void> {
    await this.access.toLibrary(actor, spaceId);
    await this.database.run(noteVisit, [actor.personId, spaceId]);
  }
}

const ownView = (row: OwnRow, personId: string): OwnEntryView => ({
  ...entryView(row, { personId, writes: row.writes, moderates: row.moderates }),
  libraryName: row.libraryName,
  folderName: row.folderName,
  at: row.atTime.toISOString(),
});
