import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  EditThread,
  MarkRead,
  StartThread,
  threadChanged,
  threadStarted,
  type ThreadSummaryView,
  ThreadView,
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
  type Origin,
  Records,
  RecordsNothing,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { FilterQuery } from '../keeping-up/keeping-up-query';
import { ThreadListsService } from '../keeping-up/thread-lists.service';
import { ReadMarksService } from '../reading/read-marks.service';
import { ThreadsService } from './threads.service';

@Controller()
@For('person')
export class ThreadsController {
  constructor(
    private readonly threads: ThreadsService,
    private readonly marks: ReadMarksService,
    private readonly lists: ThreadListsService,
  ) {}

  /** The threads of a space, all or those that fit a filter, latest activity first. */
  @Get('spaces/:id/threads')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Query() { filter, ...page }: FilterQuery,
  ): Promise<Page<ThreadSummaryView>> {
    return filter ? this.lists.ofSpace(actor, spaceId, filter, page) : this.threads.list(actor, spaceId, page);
  }

  /**
   * Starts a thread with its first post.
   * @throws 403 discussions.may-not-write, discussions.may-not-ask.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned, discussions.bad-poll, discussions.not-askable.
   * @throws 429 discussions.too-soon: the space is slow, and Retry-After says when.
   */
  @Post('spaces/:id/threads')
  @Records(threadStarted)
  start(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) spaceId: string,
    @Body() request: StartThread,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ThreadView> {
    return this.threads.start(by, spaceId, request, key);
  }

  /** A thread with what the reader may do in it. */
  @Get('threads/:id')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.threads.view(actor, threadId);
  }

  /**
   * Changes a thread's title; needs If-Match.
   * @throws 403 discussions.may-not-edit.
   * @throws 422 discussions.empty, discussions.cpr-number.
   */
  @Patch('threads/:id')
  @Records(threadChanged)
  edit(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @Body() request: EditThread,
    @ExpectedVersion() version: number,
  ): Promise<ThreadView> {
    return this.threads.edit(by, threadId, request, version);
  }

  /** Says how far one has read. */
  @Put('threads/:id/read')
  @HttpCode(204)
  @RecordsNothing('how far someone has read is theirs alone, and no fact for others')
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string, @Body() request: MarkRead): Promise<void> {
    return this.marks.set(actor, threadId, request.seq);
  }
}
