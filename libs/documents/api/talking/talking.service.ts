import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@hv/discussions/api';
import type { ThreadView } from '@hv/discussions/contracts';
import { type DocumentThreadsView, documentsProblems, threadBegun, type WriteAboutDocument } from '@hv/documents/contracts';
import { type Actor, allow, Conflict, type Idempotency, NotFound, type Work } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, scopeOf, type Seen } from '../library-access';
import { mayTalk } from './talking.policy';

/** What threads about documents are told by to discussions. */
export const documentSubject = 'document';

/** What people say about documents: threads of the space that the document belongs to. */
@Injectable()
export class TalkingService {
  constructor(
    private readonly access: LibraryAccess,
    private readonly threads: SubjectThreads,
  ) {}

  /** @throws NotFound */
  async of(actor: Actor, documentId: string): Promise<DocumentThreadsView> {
    document(await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound));
    return { items: await this.threads.of(actor, documentSubject, documentId) };
  }

  /** @throws NotFound, Forbidden, Unacceptable, Conflict when there is such a thread, or the document went elsewhere meanwhile */
  async start(by: BySomeone, documentId: string, { body, version }: WriteAboutDocument, key: Idempotency | null): Promise<ThreadView> {
    const { entry, standing } = document(await this.access.toEntry(by.actor, documentId, documentsProblems.documentNotFound));
    allow(mayTalk(standing), documentsProblems.mayNotWrite);
    if (version !== undefined && version > (entry.number ?? 0))
      throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
    const subject = { kind: documentSubject, id: entry.id, part: version ?? null };
    const title = version === undefined ? entry.name : `${entry.name} (version ${version})`;
    const { spaceId } = entry;
    const besides = async (work: Work, threadId: string): Promise<void> => {
      const now = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
      if (now.entry.spaceId !== spaceId) throw new Conflict(documentsProblems.wentElsewhere, 'It stands elsewhere by now.');
      const told = { libraryId: entry.libraryId, entryId: entry.id, places: [entry.placeId], threadId };
      await work.record(threadBegun, scopeOf('document', entry.id, now.standing), told);
    };
    return this.threads.start(by, { subject, spaceId, title, body, besides }, key);
  }
}

/** @throws NotFound when it is a folder */
function document(seen: Seen): Seen {
  if (seen.entry.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
  return seen;
}
