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
import { ChangesQuery, PostsQuery } from './posts-query';
import { PostsService } from './posts.service';
import { ReadingService } from './reading.service';

@Controller()
@For('person')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly reading: ReadingService,
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

  /** Adds a post. */
  @Post('threads/:id/posts')
  @Records(postAdded)
  add(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @Body() request: AddPost,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<AnyPostView> {
    return this.posts.add(by, threadId, request, key);
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
    return this.posts.source(actor, postId);
  }

  /** Changes a post; needs If-Match. */
  @Patch('posts/:id')
  @Records(postEdited)
  edit(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @Body() request: EditPost,
    @ExpectedVersion() version: number,
  ): Promise<AnyPostView> {
    return this.posts.edit(by, postId, request, version);
  }

  /** Removes a post; its number stays as a mark. */
  @Delete('posts/:id')
  @Records(postRemoved)
  remove(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @OptionalVersion() version: number | null,
  ): Promise<AnyPostView> {
    return this.posts.remove(by, postId, version);
  }
}
