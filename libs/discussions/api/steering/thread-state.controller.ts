import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { MarkAnswer, threadChanged, ThreadView } from '@hv/discussions/contracts';
import { type Actor, CurrentOrigin, For, IdPipe, type Origin, Records } from '@hv/platform/api';
import { ThreadStateService } from './thread-state.service';

type By = Origin & { actor: Actor };

/** How threads stand: first in their list, closed, answered, wondered about by others too. Each of these said again changes nothing. */
@Controller('threads/:id')
@For('person')
export class ThreadStateController {
  constructor(private readonly state: ThreadStateService) {}

  /**
   * Puts a thread first in its space's list.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.thread-merged.
   */
  @Put('pin')
  @Records(threadChanged)
  pin(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.pin(by, threadId, true);
  }

  /**
   * Lets a thread stand where its activity puts it.
   * @throws 403 discussions.may-not-moderate.
   */
  @Delete('pin')
  @Records(threadChanged)
  unpin(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.pin(by, threadId, false);
  }

  /**
   * Closes a thread: from now on only moderators write in it.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.thread-merged.
   */
  @Put('closed')
  @Records(threadChanged)
  close(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.close(by, threadId, true);
  }

  /**
   * Opens a closed thread again.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.thread-merged.
   */
  @Delete('closed')
  @Records(threadChanged)
  reopen(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.close(by, threadId, false);
  }

  /**
   * Says which post answers the thread, or that none does.
   * @throws 403 discussions.may-not-moderate.
   * @throws 409 discussions.thread-merged.
   */
  @Put('answer')
  @Records(threadChanged)
  answer(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string, @Body() { postId }: MarkAnswer): Promise<ThreadView> {
    return this.state.answer(by, threadId, postId);
  }

  /**
   * Says that one would like to know too.
   * @throws 403 discussions.may-not-write.
   * @throws 409 discussions.not-to-same-here, discussions.thread-merged.
   */
  @Put('same-here')
  @Records(threadChanged)
  sameHere(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.sameHere(by, threadId, true);
  }

  /** Takes that back. */
  @Delete('same-here')
  @Records(threadChanged)
  notSameHere(@CurrentOrigin() by: By, @Param('id', IdPipe) threadId: string): Promise<ThreadView> {
    return this.state.sameHere(by, threadId, false);
  }
}
