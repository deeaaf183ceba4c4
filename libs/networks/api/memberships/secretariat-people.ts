import { Injectable } from '@nestjs/common';
import { Database, statement } from '@hv/platform/api';

/** $1 network */
const peopleOf = statement<{ id: string }>(
  'networks_secretariat_people',
  `SELECT DISTINCT m.person_id AS id FROM networks_memberships m
   WHERE m.network_id = $1 AND 'secretariat' = ANY(m.roles) AND m.valid_from <= now() AND (m.valid_to IS NULL OR m.valid_to > now())`,
);

/** Who the secretariat of a network is. */
@Injectable()
export class SecretariatPeople {
  constructor(private readonly database: Database) {}

  /** @returns the ids of the persons who are it now */
  async of(networkId: string): Promise<string[]> {
    return (await this.database.run(peopleOf, [networkId])).map(({ id }) => id);
  }
}
