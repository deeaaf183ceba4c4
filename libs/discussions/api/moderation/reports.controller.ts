import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  AskToShow,
  childReported,
  HandleReport,
  OpenReportsView,
  postHidden,
  postRemoved,
  postReported,
  postShown,
  reportHandled,
  ReportPost,
  ReportReceiptView,
  ReportView,
} from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  NotForOnlookers,
  type Origin,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { OpenReportsQuery, ReportsQuery } from './reports-query';
import { ReportsService } from './reports.service';

type By = Origin & { actor: Actor };

/** What people report to the moderators. */
@Controller()
@For('person')
@NotForOnlookers()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /**
   * Tells the moderators that a post is not as it should be; once per person and post, with a key or without.
   * @throws 403 discussions.may-not-report.
   * @throws 409 discussions.post-removed.
   * @throws 422 discussions.cpr-number.
   */
  @Post('posts/:id/reports')
  @Records(postReported, childReported)
  report(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) postId: string,
    @Body() request: ReportPost,
    @IdempotencyKey() _key: Idempotency | null,
  ): Promise<ReportReceiptView> {
    return this.reports.report(by, postId, request);
  }

  /**
   * Asks as its author to have a hidden post shown again.
   * @throws 403 discussions.may-not-ask-to-show.
   * @throws 422 discussions.cpr-number.
   */
  @Post('posts/:id/show-requests')
  @Records(postReported)
  askToShow(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) postId: string,
    @Body() request: AskToShow,
    @IdempotencyKey() _key: Idempotency | null,
  ): Promise<ReportReceiptView> {
    return this.reports.askToShow(by, postId, request);
  }

  /** The reports of the spaces that one moderates: open ones with what is about a child first, or those that were handled, the latest first. */
  @Get('reports')
  list(@CurrentActor() actor: Actor, @Query() query: ReportsQuery): Promise<Page<ReportView>> {
    return this.reports.list(actor, query);
  }

  /** How many of them are open. */
  @Get('open-reports')
  count(@CurrentActor() actor: Actor, @Query() { network }: OpenReportsQuery): Promise<OpenReportsView> {
    return this.reports.count(actor, network);
  }

  /**
   * Says what became of a report, and does so to the post; needs If-Match. All reports that say the same of the same post are answered with it.
   * @throws 409 discussions.report-handled.
   * @throws 422 discussions.bad-outcome, discussions.empty, discussions.cpr-number.
   */
  @Put('reports/:id/handled')
  @Records(reportHandled, postHidden, postShown, postRemoved)
  handle(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) reportId: string,
    @Body() request: HandleReport,
    @ExpectedVersion() version: number,
  ): Promise<ReportView> {
    return this.reports.handle(by, reportId, request, version);
  }
}
