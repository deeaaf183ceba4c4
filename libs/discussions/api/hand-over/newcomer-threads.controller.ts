import { Controller, Get, Param } from '@nestjs/common';
import { NewcomerThreadsView } from '@hv/discussions/contracts';
import { Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { NewcomerThreadsService } from './newcomer-threads.service';

/** What was talked about before one came. */
@Controller()
export class NewcomerThreadsController {
  constructor(private readonly threads: NewcomerThreadsService) {}

  /** What one's predecessor followed, what most is said in, and what waits for one's organisation, where the reader sees it. */
  @Get('networks/:id/newcomer-threads')
  @For('person')
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string): Promise<NewcomerThreadsView> {
    return this.threads.of(actor, networkId);
  }
}
