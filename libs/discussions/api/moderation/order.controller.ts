import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import {
  type AnyPostView,
  ChangeDiscussionSettings,
  DiscussionSettingsView,
  HidePost,
  ModerationEntryView,
  postHidden,
  postShown,
  rulesChanged,
  slowModeSet,
} from '@hv/discussions/contracts';
import { type Actor, CurrentActor, CurrentOrigin, ExpectedVersion, For, IdPipe, type Origin, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { HidingService } from './hiding.service';
import { LogService } from './log.service';
import { SettingsService } from './settings.service';

type By = Origin & { actor: Actor };

/** How moderators keep a space in order. */
@Controller()
@For('person')
export class OrderController {
  constructor(
    private readonly hiding: HidingService,
    private readonly settings: SettingsService,
    private readonly log: LogService,
  ) {}

  /**
   * Hides a post: nobody gets its text any more, and its author is told why.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.post-removed.
   * @throws 422 discussions.empty, discussions.cpr-number.
   */
  @Put('posts/:id/hidden')
  @Records(postHidden)
  hide(@CurrentOrigin() by: By, @Param('id', IdPipe) postId: string, @Body() { reason }: HidePost): Promise<AnyPostView> {
    return this.hiding.hide(by, postId, reason);
  }

  /**
   * Shows a hidden post again.
   * @throws 403 discussions.may-not-moderate.
   */
  @Delete('posts/:id/hidden')
  @Records(postShown)
  show(@CurrentOrigin() by: By, @Param('id', IdPipe) postId: string): Promise<AnyPostView> {
    return this.hiding.show(by, postId);
  }

  /** How it is spoken in a space, and how long the reader has still to wait there. */
  @Get('spaces/:id/discussion-settings')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<DiscussionSettingsView> {
    return this.settings.view(actor, spaceId);
  }

  /**
   * Sets the rules and the pace of a space; needs If-Match, with 0 while nothing was set.
   * @throws 403 discussions.may-not-moderate.
   * @throws 422 discussions.bad-rules, discussions.cpr-number.
   */
  @Put('spaces/:id/discussion-settings')
  @Records(slowModeSet, rulesChanged)
  change(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) spaceId: string,
    @Body() request: ChangeDiscussionSettings,
    @ExpectedVersion() version: number,
  ): Promise<DiscussionSettingsView> {
    return this.settings.change(by, spaceId, request, version);
  }

  /** What happened in a space's moderation, the latest first; nothing for whoever does not moderate it. */
  @Get('spaces/:id/moderation-log')
  entries(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ModerationEntryView>> {
    return this.log.list(actor, spaceId, query);
  }
}
