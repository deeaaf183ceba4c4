import { Controller, Get, Param, Query } from '@nestjs/common';
import { SpaceView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { ListSpaces } from './list-spaces';
import { SpacesService } from './spaces.service';

/** The spaces one sees. */
@Controller('spaces')
export class SpacesController {
  constructor(private readonly spaces: SpacesService) {}

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
}
