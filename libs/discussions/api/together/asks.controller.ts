import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AskablesView, AskedView, askReminded } from '@hv/discussions/contracts';
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
import { AsksService } from './asks.service';

/** Asking the network. */
@Controller()
@For('person')
export class AsksController {
  constructor(private readonly asks: AsksService) {}

  /** Who can be asked in a space, and whether the reader may. */
  @Get('spaces/:id/askable')
  askable(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<AskablesView> {
    return this.asks.askable(actor, spaceId);
  }

  /** Whom a thread asks, and who has answered. */
  @Get('threads/:id/asked')
  asked(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<AskedView> {
    return this.asks.asked(actor, threadId);
  }

  /**
   * Asks those who have not answered once more; at most once a day.
   * @throws 403 discussions.may-not-remind.
   * @throws 409 discussions.already-reminded.
   */
  @Post('threads/:id/remind')
  @HttpCode(200)
  @Records(askReminded)
  remind(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) threadId: string,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<AskedView> {
    return this.asks.remind(by, threadId, key);
  }
}
