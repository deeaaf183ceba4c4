import { Injectable } from '@nestjs/common';
import { documentLimits, documentsProblems } from '@hv/documents/contracts';
import { type Actor, Blobs, Database, Log, NotFound, Unacceptable } from '@hv/platform/api';
import type { Readable } from 'node:stream';
import { LibraryAccess } from '../library-access';
import { packed } from './archives.queries';
import { packedPaths } from './packed-paths';
import { zipOf } from './zip-writing';

/** A ZIP on its way. */
export interface Archive {
  /** What it is saved as. */
  readonly name: string;
  readonly content: Readable;
}

/** What stands in a library, as one file: only what its reader sees. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
    private readonly blobs: Blobs,
    private readonly log: Log,
  ) {}

  /** What stands in a folder. @throws NotFound; Unacceptable when it is too much for one ZIP */
  async ofFolder(actor: Actor, folderId: string): Promise<Archive> {
    const { entry } = await this.access.toEntry(actor, folderId, documentsProblems.folderNotFound);
    if (entry.kind !== 'folder') throw new NotFound(documentsProblems.folderNotFound, 'It is no folder.');
    return { name: `${entry.name}.zip`, content: await this.pack(actor, entry.libraryId, folderId, null) };
  }

  /** What is chosen of a library, or all of it. @throws NotFound; Unacceptable when it is too much for one ZIP */
  async ofLibrary(actor: Actor, spaceId: string, chosen: readonly string[] | null): Promise<Archive> {
    await this.access.toLibrary(actor, spaceId);
    return { name: 'Dokumenter.zip', content: await this.pack(actor, spaceId, null, chosen) };
  }

  private async pack({ personId }: Actor, libraryId: string, folderId: string | null, chosen: readonly string[] | null): Promise<Readable> {
    const most = documentLimits.packed;
    const rows = await this.database.run(packed, [personId, libraryId, folderId, chosen, most + 1]);
    if (rows.length > most)
      throw new Unacceptable(documentsProblems.tooMuchToPack, `A ZIP holds at most ${most} folders, files and links.`);
    if (chosen && rows.length === 0) throw new NotFound(documentsProblems.entryNotFound, 'There is no such thing for you.');
    const open = async (sha256: string): Promise<Readable> => (await this.blobs.open(sha256)).content;
    return zipOf(packedPaths(rows), open, (path, error) => this.log.warn({ path, error }, 'a file could not be packed whole'));
  }
}
