import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  CatchUpView,
  ReadAll,
  ReadAllView,
  SetLevel,
  SpaceStandingView,
  ThreadLevelView,
  type ThreadSummaryView,
} from '@hv/discussions/contracts';
import { type Actor, CurrentActor, For, type Idempotency, IdempotencyKey, IdPipe, RecordsNothing } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { CatchUpQuery, ThreadsQuery } from './keeping-up-query';
import { LevelsService } from './levels.service';
import { ReadAllService } from './read-all.service';
import { ThreadListsService } from './thread-lists.service';

const theirs = 'how closely someone follows and how far they have read is theirs alone, and no fact for others';

/** Staying on top: lists over all spaces, what is new, and how closely one follows. */
@Controller()
@For('person')
export class KeepingUpController {
  constructor(
    private readonly lists: ThreadListsService,
    private readonly levels: LevelsService,
    private readonly all: ReadAllService,
  ) {}

  /** The threads of all the reader's spaces, latest activity first. */
  @Get('threads')
  threads(@CurrentActor() actor: Actor, @Query() { filter, network, ...page }: ThreadsQuery): Promise<Page<ThreadSummaryView>> {
    return this.lists.ofAll(actor, network, filter, page);
  }

  /** All that is new for the reader, thread by thread with its new posts. */
  @Get('catch-up')
  catchUp(@CurrentActor() actor: Actor, @Query() { network, ...page }: CatchUpQuery): Promise<CatchUpView> {
    return this.lists.catchUp(actor, network, page);
  }

  /** How closely the reader follows a thread. */
  @Get('threads/:id/level')
  levelOfThread(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<ThreadLevelView> {
    return this.levels.ofThread(actor, threadId);
  }

  /** Says how closely one follows a thread. */
  @Put('threads/:id/level')
  @RecordsNothing(theirs)
  setLevelOfThread(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) threadId: string,
    @Body() request: SetLevel,
  ): Promise<ThreadLevelView> {
    return this.levels.setOfThread(actor, threadId, request);
  }

  /** How the reader stands to a space: how closely they follow it, and what is new there. */
  @Get('spaces/:id/standing')
  standing(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<SpaceStandingView> {
    return this.levels.ofSpace(actor, spaceId);
  }

  /** Says how closely one follows a space. */
  @Put('spaces/:id/level')
  @RecordsNothing(theirs)
  setLevelOfSpace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Body() request: SetLevel,
  ): Promise<SpaceStandingView> {
    return this.levels.setOfSpace(actor, spaceId, request);
  }

  /** Marks much as read at once. */
  @Post('read-all')
  @RecordsNothing(theirs)
  readAll(@CurrentActor() actor: Actor, @Body() request: ReadAll, @IdempotencyKey() key: Idempotency | null): Promise<ReadAllView> {
    return this.all.read(actor, request, key);
  }

  /** Takes that back, within a minute. */
  @Delete('read-all/:id')
  @HttpCode(204)
  @RecordsNothing(theirs)
  undoReadAll(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.all.undo(actor, id);
  }
}
