import { Injectable } from '@nestjs/common';
import { Database, statement } from '@hv/platform/api';

/** $1 space */
const moderatorsOf = statement<{ personId: string }>(
  'space_moderators',
  `SELECT DISTINCT a.person_id AS "personId" FROM networks_access a WHERE a.space_id = $1 AND a.moderates`,
);

/** Who is to be told of what is reported. */
@Injectable()
export class ModeratorsService {
  constructor(private readonly database: Database) {}

  /** Everybody who moderates a space now. */
  async of(spaceId: string): Promise<string[]> {
    return (await this.database.run(moderatorsOf, [spaceId])).map(({ personId }) => personId);
  }
}
