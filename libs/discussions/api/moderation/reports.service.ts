import { Injectable } from '@nestjs/common';
import {
  type AskToShow,
  childReported,
  discussionProblems,
  type HandleReport,
  type OpenReportsView,
  postReported,
  reportHandled,
  type ReportPost,
  type ReportReason,
  type ReportReceiptView,
  type ReportView,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import {
  type Actor,
  allow,
  Conflict,
  cursorOf,
  Database,
  newId,
  NotFound,
  type Origin,
  pageOf,
  readCursor,
  Stale,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { PostPlaces } from '../posts/post-places';
import type { PostInThread } from '../posts/posts.queries';
import { takeAway } from '../posts/removing.service';
import { hidePost, holdPost, showPost } from './hiding.service';
import { neededWordsOf, wordsOf } from './kept-words';
import { fitsReason, mayAskToShow, mayReport } from './moderation.policy';
import { presentReport } from './report.presenter';
import type { ReportsQuery } from './reports-query';
import {
  addReport,
  countOpenReports,
  handledReports,
  handleReports,
  openReports,
  reportById,
  reportOf,
  type ReportRow,
} from './reports.queries';

type By = Origin & { readonly actor: Actor };
type Reason = ReportReason | 'show-again';

/** What people report, and what becomes of it. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly places: PostPlaces,
    private readonly access: AccessBook,
  ) {}

  /** Once per person and post: again is the same as once. @throws NotFound, Forbidden, Conflict when it was removed, Unacceptable */
  async report(by: By, postId: string, { reason, words }: ReportPost): Promise<ReportReceiptView> {
    const { post, standing } = await this.places.find(by.actor, postId);
    if (post.removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    allow(mayReport(standing, post), discussionProblems.mayNotReport);
    return this.note(by, post, reason, wordsOf(words, 'words'));
  }

  /** Asks again only once it was answered. @throws NotFound, Forbidden, Unacceptable */
  async askToShow(by: By, postId: string, { words }: AskToShow): Promise<ReportReceiptView> {
    const { post, standing } = await this.places.find(by.actor, postId);
    allow(mayAskToShow(standing, post), discussionProblems.mayNotAskToShow);
    return this.note(by, post, 'show-again', wordsOf(words, 'words'));
  }

  /** Those of the spaces that the reader moderates; none when there is no such space. */
  async list(actor: Actor, { state = 'open', limit = pageLimits.default, after, network }: ReportsQuery): Promise<Page<ReportView>> {
    const { spaces, networks } = await this.moderated(actor, network);
    const present = (row: ReportRow): ReportView => presentReport(row, actor.personId);
    if (state === 'open') {
      const place = after ? readCursor<[number, string]>(after, ['number', 'string']) : [null, null];
      const rows = await this.database.run(openReports, [spaces, networks, limit + 1, ...place]);
      return pageOf(rows, limit, present, ({ reason, id }) => cursorOf([reason === 'child' ? 0 : 1, id]));
    }
    const place = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(handledReports, [spaces, networks, limit + 1, ...place]);
    return pageOf(rows, limit, present, ({ position, id }) => cursorOf([position!, id]));
  }

  async count(actor: Actor, network: string | undefined): Promise<OpenReportsView> {
    const { spaces, networks } = await this.moderated(actor, network);
    if (spaces.length === 0) return { moderates: false, open: 0 };
    const [counted] = await this.database.run(countOpenReports, [spaces, networks]);
    return { moderates: true, open: counted!.open };
  }

  /**
   * Answers a report, and all that say the same of the same post; does to the post what the answer says. Said again by the same it is answered as
   * it stands. @throws NotFound, Stale, Conflict when it was answered, Unacceptable
   */
  async handle(by: By, reportId: string, request: HandleReport, version: number): Promise<ReportView> {
    const report = await this.find(by.actor, reportId);
    if (!fitsReason(request.outcome, report.reason))
      throw new Unacceptable(discussionProblems.badOutcome, 'That is no way to answer this report.', [
        { path: 'outcome', code: discussionProblems.badOutcome },
      ]);
    const note = request.outcome === 'hidden' ? neededWordsOf(request.note, 'note') : wordsOf(request.note, 'note');
    const answer = { outcome: request.outcome, note };
    await this.unitOfWork.run(by, (work) => this.answer(work, by.actor, report, answer, version));
    return presentReport(await this.find(by.actor, reportId), by.actor.personId);
  }

  private async answer(work: Work, actor: Actor, report: ReportRow, answer: Answer, version: number): Promise<void> {
    const { postId, threadId, networkId, spaceId } = report;
    const { outcome, note } = answer;
    const held = await holdPost(work, actor, { id: postId, threadId });
    const values = [postId, report.id, version, outcome, note, actor.personId, report.reason === 'show-again'];
    const handled = await work.statement(handleReports, values);
    if (handled.length === 0) return refuse(await work.statement(reportById, [report.id]), actor, answer, version);
    if (outcome === 'hidden') await hidePost(work, actor, held, note!);
    if (outcome === 'shown') await showPost(work, actor, held);
    if (outcome === 'removed' && !held.removedAt) await takeAway(work, actor, held, null);
    const [reportIds, reporterIds] = [handled.map(({ id }) => id), handled.map(({ reporterId }) => reporterId)];
    const scope = { object: { kind: 'report', id: report.id }, networkId, spaceId };
    await work.record(reportHandled, scope, { threadId, postId, reportIds, reporterIds, outcome });
  }

  private async note(
    by: By,
    { id: postId, threadId, networkId, spaceId }: PostInThread,
    reason: Reason,
    words: string | null,
  ): Promise<ReportReceiptView> {
    const { personId } = by.actor;
    const reportId = newId();
    await this.unitOfWork.run(by, async (work) => {
      const [added] = await work.statement(addReport, [reportId, postId, networkId, personId, reason, words]);
      if (!added) return;
      const event = reason === 'child' ? childReported : postReported;
      const scope = { object: { kind: 'report', id: added.id }, networkId, spaceId };
      await work.record(event, scope, { threadId, postId, reportId: added.id, reason });
    });
    const [report] = await this.database.run(reportOf, [postId, personId]);
    return { ...report!, createdAt: report!.createdAt.toISOString() };
  }

  private async find({ personId }: Actor, reportId: string): Promise<ReportRow> {
    const [report] = await this.database.run(reportById, [reportId]);
    const granted = report && (await this.access.to(personId, report.spaceId));
    if (!granted?.moderates) throw new NotFound(discussionProblems.reportNotFound, 'There is no such report.');
    return report!;
  }

  private async moderated({ personId }: Actor, network: string | undefined): Promise<{ spaces: string[]; networks: string[] }> {
    const granted = [...(await this.access.granted(personId)).values()];
    const spaces = granted.filter(({ moderates, networkId }) => moderates && (!network || networkId === network.toLowerCase()));
    return { spaces: spaces.map(({ spaceId }) => spaceId), networks: [...new Set(spaces.map(({ networkId }) => networkId))] };
  }
}

type Answer = Pick<ReportRow, 'note'> & Pick<HandleReport, 'outcome'>;

/** Somebody was quicker; it may have been the same person, whose first answer was lost. */
function refuse([now]: readonly ReportRow[], { personId }: Actor, { outcome, note }: Answer, version: number): void {
  if (!now) throw new NotFound(discussionProblems.reportNotFound, 'There is no such report.');
  if (now.handledById === personId && now.outcome === outcome && now.note === note) return;
  if (now.version !== version) throw new Stale(presentReport(now, personId));
  throw new Conflict(discussionProblems.reportHandled, 'It was answered.');
}
