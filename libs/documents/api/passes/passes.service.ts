import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { documentsProblems, passHours, type PassView } from '@hv/documents/contracts';
import { Actor, Database, NotFound, UnitOfWork } from '@hv/platform/api';
import { pathTo } from '../entries/entries.queries';
import { type BySomeone, LibraryAccess } from '../library-access';
import { FilesService } from '../versions/files.service';
import { davHref, davRoot } from '../webdav/dav-path';
import { holderOfPass, insertPass } from './passes.queries';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Somebody who came with a pass, and the file that it is for. */
export interface PassHolder {
  readonly actor: Actor;
  readonly documentId: string;
}

/** Ways into single files for programs that cannot sign in: they stand in the address. */
@Injectable()
export class PassesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
    private readonly files: FilesService,
  ) {}

  /** A pass to a file that someone may change. @param id chosen by who asks: asked for again it is the same, with another secret @throws NotFound, Forbidden, Locked, Unacceptable */
  async make(by: BySomeone, documentId: string, id: string): Promise<PassView> {
    const token = randomBytes(32).toString('base64url');
    return this.unitOfWork.run(by, async (work) => {
      const { entry } = await this.files.heldFile(work, by, documentId);
      const [made] = await work.statement(insertPass, [id, hashOf(token), by.actor.personId, documentId, passHours]);
      if (!made) throw new NotFound(documentsProblems.documentNotFound, 'That pass is somebody else’s, or of another file.');
      const way = await work.statement(pathTo, [documentId]);
      const names = way.map(({ name }) => name);
      const path = davHref({ prefix: `${davRoot}/t/${token}`, spaceId: entry.libraryId }, names, false);
      return { path, until: made.expiresAt.toISOString() };
    });
  }

  /** Who holds a pass; undefined when it is none, or is none any more. */
  async holderOf(token: string): Promise<PassHolder | undefined> {
    const [row] = await this.database.run(holderOfPass, [hashOf(token)]);
    if (!row) return undefined;
    const { id, documentId, personId, accountId, language, until } = row;
    return { actor: new Actor(personId, accountId, false, language, { kind: 'token', id }, ['dav'], until), documentId };
  }

  /** The folders on the way to the file of a pass: what a program may look at beside it. @throws NotFound when they do not see the file */
  async above({ actor, documentId }: PassHolder): Promise<ReadonlySet<string>> {
    await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    return new Set((await this.database.run(pathTo, [documentId])).map(({ id }) => id));
  }
}
