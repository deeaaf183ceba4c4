import { Controller, Get, Param, Query } from '@nestjs/common';
import { MunicipalityThreadsView, type ThreadSummaryView } from '@hv/discussions/contracts';
import { type Actor, CurrentActor, For, IdPipe, PageQuery } from '@hv/platform/api';
import { MunicipalityCodePipe } from '@hv/networks/api';
import type { Page } from '@hv/platform/contracts';
import { MunicipalityThreadsService } from './municipality-threads.service';

/** What is talked about by municipalities. */
@Controller()
@For('person')
export class MunicipalityThreadsController {
  constructor(private readonly threads: MunicipalityThreadsService) {}

  /** The threads of a municipality that the reader sees, latest activity first. */
  @Get('municipalities/:code/threads')
  ofOne(
    @CurrentActor() actor: Actor,
    @Param('code', MunicipalityCodePipe) code: string,
    @Query() page: PageQuery,
  ): Promise<Page<ThreadSummaryView>> {
    return this.threads.ofOne(actor, code, page);
  }

  /** How many open threads of each municipality the reader sees in a network: all of them at once, for there are at most 98. */
  @Get('networks/:id/municipality-threads')
  open(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string): Promise<Page<MunicipalityThreadsView>> {
    return this.threads.open(actor, networkId);
  }
}
