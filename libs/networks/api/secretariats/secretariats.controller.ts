import { Controller, Get } from '@nestjs/common';
import { SecretariatsView } from '@hv/networks/contracts';
import { Actor, CurrentActor, Database, For } from '@hv/platform/api';
import { secretariatsOf } from './secretariats.queries';

/** Whom one turns to. */
@Controller('me/secretariats')
export class SecretariatsController {
  constructor(private readonly database: Database) {}

  /** The people of the secretariats of one's networks, at most 20 of each of 50. */
  @Get()
  @For('person')
  async mine(@CurrentActor() { personId }: Actor): Promise<SecretariatsView> {
    return { items: await this.database.run(secretariatsOf, [personId]) };
  }
}
