import { Injectable } from '@nestjs/common';
import { networksProblems, type SpaceCalls as Contract } from '@hv/networks/contracts';
import { Call, Database, type LiveCaller, NotFound, statement } from '@hv/platform/api';
import type { CallOf } from '@hv/platform/contracts';
import { IsUUID } from 'class-validator';

/** `{ spaceId }` */
export class SpaceCall implements CallOf<Contract['space.join']> {
  @IsUUID()
  readonly spaceId!: string;
}

/** $1 space, $2 person; no row without access */
const joinSpace = statement<{ accessVersion: number }>(
  'space_join',
  `SELECT s.access_version AS "accessVersion" FROM networks_spaces s
   WHERE s.id = $1 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $2)`,
);

/** What clients ask over the socket about spaces. */
@Injectable()
export class SpaceCalls {
  constructor(private readonly database: Database) {}

  /** Begins to hear what changes in a space's lists. */
  @Call('space.join' satisfies keyof Contract, SpaceCall)
  async join(caller: LiveCaller, { spaceId }: SpaceCall): Promise<void> {
    const [space] = await this.database.run(joinSpace, [spaceId, caller.actor.personId]);
    if (!space) {
      caller.leave({ kind: 'space', id: spaceId });
      throw new NotFound(networksProblems.spaceNotFound);
    }
    caller.hear({ kind: 'space', id: spaceId, spaceId }, space.accessVersion);
  }

  @Call('space.leave' satisfies keyof Contract, SpaceCall)
  leave(caller: LiveCaller, { spaceId }: SpaceCall): void {
    caller.leave({ kind: 'space', id: spaceId });
  }
}
