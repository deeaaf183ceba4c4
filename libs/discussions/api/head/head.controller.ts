import { Controller, Get, Param, Query } from '@nestjs/common';
import { NamedLinksView, ThreadHeadView } from '@hv/discussions/contracts';
import { type Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { HeadService } from './head.service';
import { LinksQuery } from './links-query';

/** What stands over a thread. */
@Controller()
@For('person')
export class HeadController {
  constructor(private readonly heads: HeadService) {}

  /** Who takes part in a thread, since when, and what answers it. */
  @Get('threads/:id/summary')
  head(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string): Promise<ThreadHeadView> {
    return this.heads.head(actor, threadId);
  }

  /** What is linked to and shown in a thread, from the newest post back. */
  @Get('threads/:id/links')
  links(@CurrentActor() actor: Actor, @Param('id', IdPipe) threadId: string, @Query() { before }: LinksQuery): Promise<NamedLinksView> {
    return this.heads.links(actor, threadId, before);
  }
}
