import { Controller, Delete, Param } from '@nestjs/common';
import { postsArrived, postsLeft, threadChanged, ThreadView } from '@hv/discussions/contracts';
import { type Actor, CurrentOrigin, For, IdPipe, OptionalVersion, type Origin, Records } from '@hv/platform/api';
import { UnmergingService } from './unmerging.service';

/** Undoing that a thread became part of another. */
@Controller()
@For('person')
export class UnmergingController {
  constructor(private readonly unmerging: UnmergingService) {}

  /**
   * Makes a thread again of what became part of another, and answers it.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.merge-stands.
   */
  @Delete('threads/:id/merge')
  @Records(postsLeft, postsArrived, threadChanged)
  undo(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @OptionalVersion() version: number | null,
  ): Promise<ThreadView> {
    return this.unmerging.undo(by, threadId, version);
  }
}
