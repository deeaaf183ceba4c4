import { Injectable } from '@nestjs/common';
import type { WelcomeView } from '@hv/networks/contracts';
import { type Actor, Database } from '@hv/platform/api';
import { AccessBook } from '../access';
import { spaceOfNetwork } from '../feedback/feedback.queries';
import { NetworksService } from '../networks/networks.service';
import { ownPlaces } from './welcome.queries';

/** A network for somebody who is new in it: what it is, what they are there, and who had their work before. */
@Injectable()
export class WelcomeService {
  constructor(
    private readonly database: Database,
    private readonly networks: NetworksService,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound when there is none, or none that they are in */
  async of(actor: Actor, networkId: string): Promise<WelcomeView> {
    const network = await this.networks.view(actor, networkId);
    const [granted, places, [space]] = await Promise.all([
      this.access.granted(actor.personId),
      this.database.run(ownPlaces, [actor.personId, networkId]),
      this.database.run(spaceOfNetwork, [networkId]),
    ]);
    return { network, spaceId: space && granted.has(space.id) ? space.id : null, places };
  }
}
