import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  AnswerApproval,
  approvalAsked,
  approvalGiven,
  approvalSentBack,
  ApprovalView,
  approvalWithdrawn,
  AskApproval,
} from '@hv/documents/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { BySomeone } from '../library-access';
import { ApprovalsService } from './approvals.service';

/** Approvals of versions of files. */
@Controller()
@For('person')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  /** What was asked for of a document, the newest first. */
  @Get('documents/:id/approvals')
  page(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<ApprovalView>> {
    return this.approvals.page(actor, id, query);
  }

  /**
   * Asks people to approve the newest version of a file.
   * @throws 403 documents.may-not-write.
   * @throws 409 documents.newer-version, documents.approval-waits.
   * @throws 422 documents.not-a-file, documents.not-askable, documents.bad-day, discussions.cpr-number.
   */
  @Post('documents/:id/approvals')
  @Records(approvalAsked)
  ask(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: AskApproval,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ApprovalView> {
    return this.approvals.ask(by, id, wish, key);
  }

  /**
   * Approves what one was asked to approve, or sends it back.
   * @throws 403 documents.not-asked.
   * @throws 409 documents.approval-over.
   * @throws 422 documents.comment-missing, discussions.cpr-number.
   */
  @Put('approvals/:id/answer')
  @Records(approvalGiven, approvalSentBack)
  answer(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Body() answer: AnswerApproval): Promise<ApprovalView> {
    return this.approvals.answer(by, id, answer);
  }

  /**
   * Asks nobody any more.
   * @throws 403 documents.may-not-withdraw.
   * @throws 409 documents.approval-over.
   */
  @Delete('approvals/:id')
  @Records(approvalWithdrawn)
  withdraw(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<ApprovalView> {
    return this.approvals.withdraw(by, id);
  }
}
