import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@hv/platform/api';
import { fillMunicipalities, municipalitiesJson } from './municipalities';

/** Puts what every installation knows into its database, at each start. */
@Injectable()
export class ReferenceData implements OnApplicationBootstrap {
  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.database.run(fillMunicipalities, [municipalitiesJson()]);
  }
}
