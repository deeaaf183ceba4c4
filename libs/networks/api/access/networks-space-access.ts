import { Injectable } from '@nestjs/common';
import { Database, SpaceAccess } from '@hv/platform/api';
import { accessOfPeople, accessVersions } from './access.queries';

/** What open sockets are checked against: always as committed now, never from memory. */
@Injectable()
export class NetworksSpaceAccess extends SpaceAccess {
  constructor(private readonly database: Database) {
    super();
  }

  override async versions(spaceIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.run(accessVersions, [spaceIds]);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  override async allowed(spaceIds: readonly string[], personIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await this.database.run(accessOfPeople, [spaceIds, personIds]);
    return new Map(rows.map((row) => [row.spaceId, new Set(row.personIds)]));
  }
}
