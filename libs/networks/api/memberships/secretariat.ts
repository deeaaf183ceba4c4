import { Injectable } from '@nestjs/common';
import { allow, Database, NotFound, type Origin, statement, type Work } from '@hv/platform/api';
import { networkAbilities } from '../networks/network.policy';
import { rolesInNetwork } from '../networks/networks.queries';

/** What a refusal says: to those who do not know of the thing, and to those who do. */
export interface Refusals {
  readonly unknown: string;
  readonly forbidden: string;
}

/** $1 network */
const oneByOne = statement<object>(
  'networks_members_one_by_one',
  `SELECT pg_advisory_xact_lock(hashtextextended('members ' || $1::text, 0))`,
);

/** Lets the secretariat of a network through, and the system itself. */
@Injectable()
export class Secretariat {
  constructor(private readonly database: Database) {}

  /**
   * Who may know of the network but not change its members is told so; anyone else learns nothing.
   * @param work what is done in it waits for its turn in the network: two who take the secretariat from each other cannot both succeed
   * @throws NotFound, Forbidden
   */
  async only({ actor }: Origin, networkId: string, { unknown, forbidden }: Refusals, work?: Work): Promise<void> {
    if (!actor) return;
    if (work) await work.statement(oneByOne, [networkId]);
    const asked = [actor.personId, networkId];
    const [own] = await (work ? work.statement(rolesInNetwork, asked) : this.database.run(rolesInNetwork, asked));
    const abilities = networkAbilities(own!.roles);
    if (!abilities.see) throw new NotFound(unknown, 'There is nothing here for you.');
    allow(abilities.manageMembers, forbidden);
  }
}
