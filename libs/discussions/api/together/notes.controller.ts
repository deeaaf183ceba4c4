import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { noteOpened, NotesView, ThreadView } from '@hv/discussions/contracts';
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
import { NotesService } from './notes.service';

/** What consultants write about posts, for themselves. */
@Controller()
@For('person')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  /**
   * The thread of notes on a post, begun when there is none.
   * @throws 403 discussions.may-not-write.
   * @throws 409 discussions.post-removed.
   */
  @Post('posts/:id/note')
  @HttpCode(200)
  @Records(noteOpened)
  open(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) postId: string,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ThreadView> {
    return this.notes.open(by, postId, key);
  }

  /** The notes on a thread's posts, for those who may; for others there are none. */
  @Get('threads/:id/notes')
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<NotesView> {
    return this.notes.of(actor, threadId);
  }
}
