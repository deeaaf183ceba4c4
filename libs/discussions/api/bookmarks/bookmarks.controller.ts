import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { BookmarkView, reminderSet, SavePost } from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  IdPipe,
  NotForOnlookers,
  type Origin,
  Records,
  RecordsNothing,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { BookmarksQuery } from './bookmarks-query';
import { BookmarksService } from './bookmarks.service';

/** The posts that people save for later. */
@Controller()
@For('person')
@NotForOnlookers()
export class BookmarksController {
  constructor(private readonly bookmarks: BookmarksService) {}

  /** One's own saved posts that one still sees, the latest saved first; of one thread when asked. */
  @Get('bookmarks')
  list(@CurrentActor() actor: Actor, @Query() query: BookmarksQuery): Promise<Page<BookmarkView>> {
    return this.bookmarks.list(actor, query);
  }

  /**
   * Saves a post for oneself, or changes its note and when one is reminded of it.
   * @throws 409 discussions.post-removed, discussions.too-many-bookmarks.
   * @throws 422 discussions.bad-time, discussions.cpr-number.
   */
  @Put('posts/:id/bookmark')
  @Records(reminderSet)
  save(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @Body() request: SavePost,
  ): Promise<BookmarkView> {
    return this.bookmarks.save(by, postId, request);
  }

  /** Saves it no longer. */
  @Delete('posts/:id/bookmark')
  @HttpCode(204)
  @RecordsNothing('what somebody has saved is theirs alone, and no fact for others')
  forget(@CurrentActor() actor: Actor, @Param('id', IdPipe) postId: string): Promise<void> {
    return this.bookmarks.forget(actor, postId);
  }
}
