import { Injectable } from '@nestjs/common';
import { type NetworkMapView, networksProblems } from '@hv/networks/contracts';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { municipalitiesOfNetwork } from './map.queries';

/** Where in the country a network is. */
@Injectable()
export class MapService {
  constructor(private readonly database: Database) {}

  /** The municipalities of a network, with what a map can show of each. @throws NotFound */
  async municipalities({ personId }: Actor, networkId: string): Promise<NetworkMapView> {
    const [map] = await this.database.run(municipalitiesOfNetwork, [personId, networkId]);
    if (!map) throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
    return map;
  }
}
