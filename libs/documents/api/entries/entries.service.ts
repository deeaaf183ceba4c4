import { Injectable } from '@nestjs/common';
import { documentsProblems, type FolderView, type LibraryEntryView } from '@hv/documents/contracts';
import { type Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { LibraryAccess } from '../library-access';
import { entriesAt, pathTo, shownById, type ShownRow } from './entries.queries';
import { entryView } from './entry.presenter';

const fromTheStart = [null, null, null] as const;

/** What stands in libraries, as those who see it see it. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** What stands at the root of a library. @throws NotFound */
  async atRoot(actor: Actor, spaceId: string, query: PageQuery): Promise<Page<LibraryEntryView>> {
    await this.access.toLibrary(actor, spaceId);
    return this.at(actor, spaceId, spaceId, query);
  }

  /** What stands in a folder. @throws NotFound */
  async inFolder(actor: Actor, folderId: string, query: PageQuery): Promise<Page<LibraryEntryView>> {
    const { entry } = await this.access.toEntry(actor, folderId, documentsProblems.folderNotFound);
    if (entry.kind !== 'folder') throw new NotFound(documentsProblems.folderNotFound, 'It is no folder.');
    return this.at(actor, entry.libraryId, folderId, query);
  }

  /** A folder, and the way to it. @throws NotFound */
  async folder(actor: Actor, folderId: string): Promise<FolderView> {
    const view = await this.view(actor, folderId, documentsProblems.folderNotFound);
    if (view.kind !== 'folder') throw new NotFound(documentsProblems.folderNotFound, 'It is no folder.');
    return { ...view, path: await this.database.run(pathTo, [folderId]) };
  }

  /** A file or a link. @throws NotFound */
  async document(actor: Actor, id: string): Promise<LibraryEntryView> {
    const view = await this.view(actor, id, documentsProblems.documentNotFound);
    if (view.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
    return view;
  }

  /** Anything that stands in a library. @throws NotFound */
  async view(actor: Actor, id: string, code?: string): Promise<LibraryEntryView> {
    const { standing } = await this.access.toEntry(actor, id, code);
    const [row] = await this.database.run(shownById, [id, actor.personId]);
    return entryView(row!, standing);
  }

  private async at({ personId }: Actor, libraryId: string, placeId: string, query: PageQuery): Promise<Page<LibraryEntryView>> {
    const { limit = pageLimits.default, after } = query;
    const position = after === undefined ? fromTheStart : readCursor<[number, string, string]>(after, ['number', 'string', 'string']);
    const rows = await this.database.run(entriesAt, [personId, libraryId, placeId, limit + 1, ...position]);
    const viewOf = (row: (typeof rows)[number]): LibraryEntryView =>
      entryView(row satisfies ShownRow, { personId, writes: row.writes, moderates: row.moderates });
    return pageOf(rows, limit, viewOf, ({ rank, name, id }) => cursorOf([rank, name, id]));
  }
}
