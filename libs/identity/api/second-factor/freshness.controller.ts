import { Body, Controller, Header, HttpCode, Put, Req } from '@nestjs/common';
import { PasskeyRequestView, ProveAgain, sessionProved } from '@hv/identity/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, type Origin, Records, RecordsNothing } from '@hv/platform/api';
import type { FastifyRequest } from 'fastify';
import { Freshness } from './freshness';

/** Proving once more who one is, before something that matters. */
@Controller('session/proof')
export class FreshnessController {
  constructor(private readonly freshness: Freshness) {}

  /**
   * Proves it, by password, code or passkey; good for a quarter of an hour.
   * @throws 404 identity.challenge-expired
   * @throws 422 identity.proof-wrong
   */
  @Put()
  @HttpCode(204)
  @For('session')
  @Records(sessionProved)
  prove(
    @CurrentOrigin() origin: Origin & { readonly actor: Actor },
    @Body() command: ProveAgain,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.freshness.prove(origin, command, request.ip);
  }

  /** What a passkey of one's own shall sign. */
  @Put('options')
  @Header('cache-control', 'no-store')
  @For('session')
  @RecordsNothing('A challenge is worth nothing until it is answered, and goes by itself after five minutes.')
  options(@CurrentActor() actor: Actor): Promise<PasskeyRequestView> {
    return this.freshness.options(actor);
  }
}
