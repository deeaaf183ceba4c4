import { Injectable } from '@nestjs/common';
import type { SetLevel } from '@hv/discussions/contracts';
import type { DocumentLevelView } from '@hv/documents/contracts';
import { type Actor, Database } from '@hv/platform/api';
import { LibraryAccess } from '../library-access';
import { forgetLevel, levelOfEntry, levelOfLibrary, setLevel } from './following.queries';

const unsaid: DocumentLevelView = { level: 'normal', own: false };

/** How closely people follow libraries, folders and documents: theirs alone. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** @throws NotFound */
  async ofEntry(actor: Actor, entryId: string): Promise<DocumentLevelView> {
    await this.access.toEntry(actor, entryId);
    const [said] = await this.database.run(levelOfEntry, [entryId, actor.personId]);
    return said ?? unsaid;
  }

  /** @throws NotFound */
  async ofLibrary(actor: Actor, spaceId: string): Promise<DocumentLevelView> {
    await this.access.toLibrary(actor, spaceId);
    const [said] = await this.database.run(levelOfLibrary, [spaceId, actor.personId]);
    return said ? { ...said, own: true } : unsaid;
  }

  /** @throws NotFound */
  async setOfEntry(actor: Actor, entryId: string, { level }: SetLevel): Promise<DocumentLevelView> {
    const { entry } = await this.access.toEntry(actor, entryId);
    if (level === null) await this.database.run(forgetLevel, [actor.personId, entryId]);
    else await this.database.run(setLevel, [actor.personId, entry.libraryId, entryId, level]);
    return this.ofEntry(actor, entryId);
  }

  /** @throws NotFound */
  async setOfLibrary(actor: Actor, spaceId: string, { level }: SetLevel): Promise<DocumentLevelView> {
    await this.access.toLibrary(actor, spaceId);
    if (level === null) await this.database.run(forgetLevel, [actor.personId, spaceId]);
    else await this.database.run(setLevel, [actor.personId, spaceId, null, level]);
    return this.ofLibrary(actor, spaceId);
  }
}
