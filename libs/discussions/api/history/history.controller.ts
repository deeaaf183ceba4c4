import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type AnyPostView, postRestored, PostVersionsView } from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  Records,
} from '@hv/platform/api';
import { HistoryService } from './history.service';
import { VersionsQuery } from './versions-query';

/** What became of posts. */
@Controller()
@For('person')
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  /**
   * What stood in a post, the latest first; of removed and hidden ones for moderators only.
   * @throws 403 discussions.may-not-restore: what was removed or hidden is for moderators.
   */
  @Get('posts/:id/versions')
  versions(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) postId: string,
    @Query() { before }: VersionsQuery,
  ): Promise<PostVersionsView> {
    return this.history.versions(actor, postId, before);
  }

  /**
   * Puts a removed post back. Restoring what stands changes nothing, with a key or without.
   * @throws 403 discussions.may-not-restore.
   * @throws 409 discussions.post-moved.
   */
  @Post('posts/:id/restore')
  @HttpCode(200)
  @Records(postRestored)
  restore(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @IdempotencyKey() _key: Idempotency | null,
  ): Promise<AnyPostView> {
    return this.history.restore(by, postId);
  }
}
