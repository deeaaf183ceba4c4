import { Controller, Get, Param, Query } from '@nestjs/common';
import { MemberView, NetworkPageView, NetworkView, OrganisationView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For, IdPipe, PageQuery } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { NetworkPageService } from './network-page.service';
import { NetworksService } from './networks.service';

/** The networks one is in. */
@Controller('networks')
export class NetworksController {
  constructor(
    private readonly networks: NetworksService,
    private readonly pages: NetworkPageService,
  ) {}

  @Get()
  @For('person')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<NetworkView>> {
    return this.networks.page(actor, query);
  }

  @Get(':id')
  @For('person')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NetworkView> {
    return this.networks.view(actor, id);
  }

  /** The network at a glance: its course, who takes part by cluster, and what is new. */
  @Get(':id/page')
  @For('person')
  page(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NetworkPageView> {
    return this.pages.of(actor, id);
  }

  @Get(':id/organisations')
  @For('person')
  organisations(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<OrganisationView>> {
    return this.networks.organisations(actor, id, query);
  }

  @Get(':id/members')
  @For('person')
  members(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<MemberView>> {
    return this.networks.members(actor, id, query);
  }
}
