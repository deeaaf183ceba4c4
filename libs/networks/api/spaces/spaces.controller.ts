import { Controller, Get, Param, Query } from '@nestjs/common';
import { MemberView, SpaceView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For, IdPipe, PageQuery } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { ListSpaces } from './list-spaces';
import { SpaceMembersService } from './space-members.service';
import { SpacesService } from './spaces.service';

/** The spaces one sees. */
@Controller('spaces')
export class SpacesController {
  constructor(
    private readonly spaces: SpacesService,
    private readonly people: SpaceMembersService,
  ) {}

  @Get()
  @For('person')
  list(@CurrentActor() actor: Actor, @Query() query: ListSpaces): Promise<Page<SpaceView>> {
    return this.spaces.page(actor, query);
  }

  @Get(':id')
  @For('person')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SpaceView> {
    return this.spaces.view(actor, id);
  }

  /** Who sees a space, by name: each membership that lets someone in, with its roles and organisation. */
  @Get(':id/members')
  @For('person')
  members(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<MemberView>> {
    return this.people.page(actor, id, query);
  }
}
