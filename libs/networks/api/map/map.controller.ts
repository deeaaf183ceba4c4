import { Controller, Get, Param } from '@nestjs/common';
import { NetworkMapView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { MapService } from './map.service';

/** Where in the country a network is. */
@Controller('networks/:id/map')
@For('person')
export class MapController {
  constructor(private readonly map: MapService) {}

  @Get()
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string): Promise<NetworkMapView> {
    return this.map.municipalities(actor, networkId);
  }
}
