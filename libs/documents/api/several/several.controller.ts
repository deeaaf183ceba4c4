import { Body, Controller, Param, Patch, Post, Put } from '@nestjs/common';
import { BringSeveral, entryCopied, entryMoved, entryRestored, entryTrashed, SeveralEntries, SeveralView } from '@hv/documents/contracts';
import { CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, Records } from '@hv/platform/api';
import type { BySomeone } from '../library-access';
import { CopyingSeveralService } from './copying-several.service';
import { MovingSeveralService } from './moving-several.service';
import { TrashingSeveralService } from './trashing-several.service';

/** What is done with several things that stand in one place of a library. */
@Controller('spaces/:id')
@For('person')
export class SeveralController {
  constructor(
    private readonly moving: MovingSeveralService,
    private readonly copying: CopyingSeveralService,
    private readonly trashing: TrashingSeveralService,
  ) {}

  /**
   * Moves several things within a library. What cannot be moved is left, and told with its reason.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.folder-not-found.
   */
  @Patch('entries')
  @Records(entryMoved)
  move(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) spaceId: string, @Body() wish: BringSeveral): Promise<SeveralView> {
    return this.moving.move(by, spaceId, wish);
  }

  /**
   * Copies several things within a library, numbered where a name is taken; `done` are the copies. What cannot be copied is told with its reason.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.folder-not-found.
   * @throws 409 documents.too-much-to-copy.
   * @throws 507 documents.library-full.
   */
  @Post('copies')
  @Records(entryCopied)
  copy(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) spaceId: string,
    @Body() wish: BringSeveral,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<SeveralView> {
    return this.copying.copy(by, spaceId, wish, key);
  }

  /**
   * Puts several things in the trash, with all that stands in them. What cannot be put there is left, and told with its reason.
   * @throws 404 documents.folder-not-found.
   */
  @Put('trash')
  @Records(entryTrashed)
  throwAway(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) spaceId: string, @Body() wish: SeveralEntries): Promise<SeveralView> {
    return this.trashing.trash(by, spaceId, wish);
  }

  /**
   * Takes several things out of the trash to the place where they stood, numbered where a name is taken by now. What cannot is told with its reason.
   * @throws 404 documents.folder-not-found.
   */
  @Put('entries')
  @Records(entryRestored)
  takeOut(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) spaceId: string, @Body() wish: SeveralEntries): Promise<SeveralView> {
    return this.trashing.takeOut(by, spaceId, wish);
  }
}
