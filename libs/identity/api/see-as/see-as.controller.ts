import { Body, Controller, Delete, Get, Header, HttpCode, Put, Query } from '@nestjs/common';
import { SeeAs, seeAsEnded, seeAsStarted, SeeAsView, type SeenAsView } from '@hv/identity/contracts';
import { Actor, AlsoForOnlookers, CurrentActor, CurrentOrigin, For, type Origin, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { SeeAsService } from './see-as.service';
import { SeenAs } from './seen-as.service';

/** Looking as somebody else, and being told of it. */
@Controller()
export class SeeAsController {
  constructor(
    private readonly seeAs: SeeAsService,
    private readonly seenAs: SeenAs,
  ) {}

  /**
   * Looks as somebody else from now on: the session sees what they see and changes nothing, for 30 minutes at most.
   * @throws 403 identity.see-as-refused
   * @throws 422 identity.reason-refused
   */
  @Put('see-as')
  @Header('cache-control', 'no-store')
  @For('administrator')
  @Records(seeAsStarted)
  start(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Body() command: SeeAs): Promise<SeeAsView> {
    return this.seeAs.start(origin, command);
  }

  /** Looks as oneself again; without having looked as anybody nothing changes. */
  @Delete('see-as')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @Header('clear-site-data', '"cache"')
  @For('session')
  @AlsoForOnlookers()
  @Records(seeAsEnded)
  end(@CurrentOrigin() origin: Origin & { readonly actor: Actor }): Promise<void> {
    return this.seeAs.end(origin);
  }

  /** When administrators looked as the reader, who, why and what into; the latest first. */
  @Get('me/seen-as')
  @Header('cache-control', 'no-store')
  @For('person')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<SeenAsView>> {
    return this.seenAs.page(actor, query);
  }
}
