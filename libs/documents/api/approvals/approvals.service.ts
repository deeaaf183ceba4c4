import { Injectable } from '@nestjs/common';
import {
  type AnswerApproval,
  type AskApproval,
  approvalAsked,
  approvalGiven,
  approvalSentBack,
  type ApprovalView,
  approvalWithdrawn,
  documentsProblems,
} from '@hv/documents/contracts';
import {
  type Actor,
  allow,
  Conflict,
  cursorOf,
  Database,
  Forbidden,
  type Idempotency,
  newId,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { cleanWords } from '../clean-words';
import { comingDay, morningOf } from '../danish-day';
import { type BySomeone, LibraryAccess, scopeOf, type Seen } from '../library-access';
import { approvalAbilities, mayAskApproval, stateOf } from './approval.policy';
import { approvalView } from './approval.presenter';
import {
  answerApproval,
  approvalById,
  approvalByKey,
  type ApprovalRow,
  approvalsOf,
  documentOfApproval,
  insertApproval,
  seeingSpace,
  withdrawApproval,
} from './approvals.queries';

/** Approvals of versions: asked for, given, sent back, withdrawn. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** Those of a document, the newest first. @throws NotFound */
  async page(actor: Actor, documentId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ApprovalView>> {
    const [below] = after === undefined ? [null] : readCursor<[string]>(after, ['string']);
    const { standing } = await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    const rows = await this.database.run(approvalsOf, [documentId, limit + 1, below]);
    return pageOf(
      rows,
      limit,
      (row) => approvalView(row, standing),
      ({ id }) => cursorOf([id]),
    );
  }

  /** @throws NotFound, Forbidden, Conflict when one waits already or there is a newer version, Unacceptable */
  async ask(by: BySomeone, documentId: string, wish: AskApproval, key: Idempotency | null): Promise<ApprovalView> {
    const id = await this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.held(work, by, documentId);
      allow(mayAskApproval(standing), documentsProblems.mayNotWrite);
      const [before] = key ? await work.statement(approvalByKey, [by.actor.personId, key.key]) : [];
      if (before && !before.hash.equals(key!.hash))
        throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
      if (before) return before.id;
      const note = cleanWords(wish.note, 'note');
      const dueOn = wish.dueOn === undefined ? null : comingDay(wish.dueOn, 'dueOn');
      if (wish.number !== entry.number) throw new Conflict(documentsProblems.newerVersion, 'There is another version by now.');
      const [last] = await work.statement(approvalsOf, [documentId, 1, null]);
      if (last && stateOf(last, last.newest) === 'waiting') throw new Conflict(documentsProblems.approvalWaits, 'One is waiting already.');
      const personIds = await this.asked(work, by, standing.spaceId, wish.personIds);
      const approvalId = newId();
      const keyed = [key?.key ?? null, key?.hash ?? null];
      await work.statement(insertApproval, [approvalId, documentId, wish.number, note, dueOn, by.actor.personId, ...keyed, personIds]);
      const dueAt = dueOn && morningOf(dueOn).toISOString();
      const told = { ...about({ entry, standing }), approvalId, number: wish.number, personIds, dueAt };
      await work.record(approvalAsked, scopeOf('document', documentId, standing), told);
      return approvalId;
    });
    return this.view(by.actor, id);
  }

  /** As long as it waits one may answer anew. @throws NotFound, Forbidden, Conflict when it does not wait any more, Unacceptable */
  async answer(by: BySomeone, id: string, { answer, comment: written }: AnswerApproval): Promise<ApprovalView> {
    await this.unitOfWork.run(by, async (work) => {
      const [row, seen] = await this.waiting(work, by, id);
      const mine = row.people.find(({ personId }) => personId === by.actor.personId);
      if (!mine) throw new Forbidden(documentsProblems.notAsked);
      refuseOver(row);
      const comment = cleanWords(written, 'comment');
      if (answer === 'sent-back' && !comment)
        throw new Unacceptable(documentsProblems.commentMissing, 'Say why.', [{ path: 'comment', code: documentsProblems.commentMissing }]);
      if (mine.answer === answer && mine.comment === comment) return;
      await work.statement(answerApproval, [id, by.actor.personId, answer, comment]);
      const told = { ...about(seen), approvalId: id, askedById: row.askedById };
      const scope = scopeOf('document', row.documentId, seen.standing);
      const left = row.of - row.approved - (mine.answer === 'approved' ? 0 : 1);
      if (answer === 'approved') await work.record(approvalGiven, scope, { ...told, left });
      else await work.record(approvalSentBack, scope, told);
    });
    return this.view(by.actor, id);
  }

  /** @throws NotFound, Forbidden, Conflict when it does not wait any more */
  async withdraw(by: BySomeone, id: string): Promise<ApprovalView> {
    await this.unitOfWork.run(by, async (work) => {
      const [row, seen] = await this.waiting(work, by, id);
      const asked = { askedById: row.askedById, askedIds: [] };
      allow(approvalAbilities(seen.standing, 'waiting', asked).withdraw, documentsProblems.mayNotWithdraw);
      refuseOver(row);
      await work.statement(withdrawApproval, [id]);
      const personIds = row.people.filter(({ answer }) => answer === null).map(({ personId }) => personId);
      const told = { ...about(seen), approvalId: id, personIds };
      await work.record(approvalWithdrawn, scopeOf('document', row.documentId, seen.standing), told);
    });
    return this.view(by.actor, id);
  }

  private async view(actor: Actor, id: string): Promise<ApprovalView> {
    const [row] = await this.database.run(approvalById, [id]);
    const { standing } = await this.access.toEntry(actor, row!.documentId, documentsProblems.documentNotFound);
    return approvalView(row!, standing);
  }

  private async held(work: Work, by: BySomeone, documentId: string): Promise<Seen> {
    const seen = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
    if (seen.entry.kind !== 'file') throw new Unacceptable(documentsProblems.notAFile, 'Only files have versions.');
    return seen;
  }

  /** An approval, with its document held. */
  private async waiting(work: Work, by: BySomeone, id: string): Promise<[ApprovalRow, Seen]> {
    const [found] = await work.statement(documentOfApproval, [id]);
    if (!found) throw new NotFound(documentsProblems.approvalNotFound, 'There is no such thing for you.');
    const seen = await this.access.hold(work, by.actor, found.documentId, documentsProblems.approvalNotFound);
    const [row] = await work.statement(approvalById, [id]);
    return [row!, seen];
  }

  /** Who is asked: others who see the document. @throws Unacceptable when somebody does not */
  private async asked(work: Work, { actor }: BySomeone, spaceId: string, wished: readonly string[]): Promise<string[]> {
    const personIds = [...new Set(wished.map((id) => id.toLowerCase()))];
    const seeing = await work.statement(seeingSpace, [spaceId, personIds]);
    if (seeing.length < personIds.length || personIds.includes(actor.personId))
      throw new Unacceptable(documentsProblems.notAskable, 'They must see the document, and be others than oneself.');
    return personIds;
  }
}

/** Where it stands, for those who have its library open. */
const about = ({ entry }: Seen) => ({ libraryId: entry.libraryId, entryId: entry.id, places: [entry.placeId] });

function refuseOver(row: ApprovalRow): void {
  if (stateOf(row, row.newest) !== 'waiting') throw new Conflict(documentsProblems.approvalOver, 'It does not wait for answers any more.');
}
