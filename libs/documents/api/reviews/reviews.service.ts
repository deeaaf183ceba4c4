import { Injectable } from '@nestjs/common';
import {
  type DocumentReviewView,
  documentsProblems,
  reviewCleared,
  type ReviewedDocumentView,
  reviewSet,
  type ReviewView,
  type SetReview,
} from '@hv/documents/contracts';
import {
  type Actor,
  allow,
  cursorOf,
  Database,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { seeingSpace } from '../approvals/approvals.queries';
import { comingDay, morningOf, today } from '../danish-day';
import { type BySomeone, LibraryAccess, scopeOf, type Seen } from '../library-access';
import { mayChange } from '../library.policy';
import { clearReview, reviewOf, type ReviewRow, reviewsIn, setReview } from './reviews.queries';

/** When documents are to be looked through again, and by whom. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** @throws NotFound */
  async of(actor: Actor, documentId: string): Promise<DocumentReviewView> {
    refuseFolder(await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound));
    const [row] = await this.database.run(reviewOf, [documentId]);
    return { review: row ? reviewView(row) : null };
  }

  /** Those of a library, the next first: what is due stands before all else. @throws NotFound */
  async inLibrary(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ReviewedDocumentView>> {
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    await this.access.toLibrary(actor, spaceId);
    const rows = await this.database.run(reviewsIn, [actor.personId, spaceId, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      ({ documentId, name, spaceId: seenIn, ...row }) => ({ documentId, name, spaceId: seenIn, ...reviewView(row) }),
      ({ reviewOn, documentId }) => cursorOf([reviewOn, documentId]),
    );
  }

  /** @throws NotFound, Forbidden, Unacceptable for a day that is over, or whoever does not see it */
  async set(by: BySomeone, documentId: string, { on: wished, responsibleId: wishedId }: SetReview): Promise<DocumentReviewView> {
    await this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.held(work, by, documentId);
      const [on, responsibleId] = [comingDay(wished, 'on'), wishedId.toLowerCase()];
      const [sees] = await work.statement(seeingSpace, [entry.spaceId, [responsibleId]]);
      if (!sees) throw new Unacceptable(documentsProblems.notAskable, 'They must see the document.');
      const [before] = await work.statement(reviewOf, [documentId]);
      if (before?.reviewOn === on && before.responsibleId === responsibleId) return;
      await work.statement(setReview, [documentId, on, responsibleId, by.actor.personId]);
      const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId] };
      const dueAt = morningOf(on).toISOString();
      await work.record(reviewSet, scopeOf('document', documentId, standing), { ...told, reviewOn: on, dueAt });
    });
    return this.of(by.actor, documentId);
  }

  /** @throws NotFound, Forbidden */
  async clear(by: BySomeone, documentId: string): Promise<DocumentReviewView> {
    await this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.held(work, by, documentId);
      const [cleared] = await work.statement(clearReview, [documentId]);
      const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId] };
      if (cleared) await work.record(reviewCleared, scopeOf('document', documentId, standing), told);
    });
    return { review: null };
  }

  private async held(work: Work, by: BySomeone, documentId: string): Promise<Seen> {
    const seen = refuseFolder(await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound));
    allow(mayChange(seen.standing), documentsProblems.mayNotWrite);
    return seen;
  }
}

const reviewView = ({ reviewOn, responsibleId, responsible }: ReviewRow): ReviewView => ({
  on: reviewOn,
  due: reviewOn <= today(),
  responsibleId,
  responsible,
});

function refuseFolder(seen: Seen): Seen {
  if (seen.entry.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
  return seen;
}
