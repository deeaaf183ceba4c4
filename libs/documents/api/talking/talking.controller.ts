import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ThreadView } from '@hv/discussions/contracts';
import { DocumentThreadsView, threadBegun, WriteAboutDocument } from '@hv/documents/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, Records } from '@hv/platform/api';
import type { BySomeone } from '../library-access';
import { TalkingService } from './talking.service';

/** What people say about documents. */
@Controller('documents/:id/threads')
@For('person')
export class TalkingController {
  constructor(private readonly talking: TalkingService) {}

  /** The threads about a document and its versions. */
  @Get()
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentThreadsView> {
    return this.talking.of(actor, id);
  }

  /**
   * Starts the thread about a document, or about a version of it, with its first post.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.version-not-found.
   * @throws 409 discussions.subject-taken, documents.went-elsewhere.
   * @throws 422 discussions.empty, discussions.cpr-number (`ranges` says where), discussions.image-not-found, discussions.too-many-mentioned.
   */
  @Post()
  @Records(threadBegun)
  start(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() request: WriteAboutDocument,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ThreadView> {
    return this.talking.start(by, id, request, key);
  }
}
