import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  AddPost,
  type AnyPostView,
  EditPost,
  postAdded,
  postEdited,
  postRemoved,
  PostPageView,
  PostSourceView,
  ThreadChangesView,
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
  OptionalVersion,
  type Origin,
  Records,
} from '@hv/platform/api';
import type { FastifyReply } from 'fastify';
import { AddingService } from './adding.service';
import { EditingService } from './editing.service';
import { ChangesQuery, PostsQuery } from './posts-query';
import { ReadingService } from '../reading/reading.service';
import { RemovingService } from './removing.service';

@Controller()
@For('person')
export class PostsController {
  constructor(
    private readonly reading: ReadingService,
    private readonly adding: AddingService,
    private readonly editing: EditingService,
    private readonly removing: RemovingService,
  ) {}

  /** Posts of a thread ascending by `seq`: the newest, or those after or before a `seq`. */
  @Get('threads/:id/posts')
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) threadId: string,
    @Query() query: PostsQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostPageView | string | Buffer | undefined> {
    const { limit, after, before } = query;
    if (limit !== undefined || after !== undefined || before !== undefined) return this.reading.page(actor, threadId, query);
    const { etag, body } = await this.reading.newest(actor, threadId);
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known === etag) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-type', 'application/json; charset=utf-8');
    return body;
  }

  /**
   * Adds a post.
   * @throws 403 discussions.may-not-write, discussions.thread-closed.
   * @throws 409 discussions.thread-merged.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned, discussions.bad-poll.
   * @throws 429 discussions.too-soon: the space is slow, and Retry-After says when.
   */
  @Post('threads/:id/posts')
  @Records(postAdded)
  add(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @Body() request: AddPost,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<AnyPostView> {
    return this.adding.add(by, threadId, request, key);
  }

  /** The posts added or changed since a change. */
  @Get('threads/:id/changes')
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) threadId: string,
    @Query() { after, limit }: ChangesQuery,
  ): Promise<ThreadChangesView> {
    return this.reading.changes(actor, threadId, after, limit);
  }

  /** The rich-text document of a post, for editing it. */
  @Get('posts/:id/source')
  source(@CurrentActor() actor: Actor, @Param('id', IdPipe) postId: string): Promise<PostSourceView> {
    return this.editing.source(actor, postId);
  }

  /**
   * Changes a post; needs If-Match.
   * @throws 403 discussions.may-not-edit.
   * @throws 409 discussions.post-removed.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned.
   */
  @Patch('posts/:id')
  @Records(postEdited)
  edit(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @Body() request: EditPost,
    @ExpectedVersion() version: number,
  ): Promise<AnyPostView> {
    return this.editing.edit(by, postId, request, version);
  }

  /**
   * Removes a post; its number stays as a mark.
   * @throws 403 discussions.may-not-remove.
   */
  @Delete('posts/:id')
  @Records(postRemoved)
  remove(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @OptionalVersion() version: number | null,
  ): Promise<AnyPostView> {
    return this.removing.remove(by, postId, version);
  }
}
