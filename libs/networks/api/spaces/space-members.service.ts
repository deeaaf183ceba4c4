import { Injectable } from '@nestjs/common';
import { type MemberView, networksProblems } from '@hv/networks/contracts';
import { type Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { AccessBook } from '../access';
import { membersOfSpace } from '../networks/networks.queries';
import { mayReadMembers } from './space-members.policy';

/** Who is in a space, for those who are. */
@Injectable()
export class SpaceMembersService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** A page of those who see a space now, by name. @throws NotFound when there is no such space, or none that they see */
  async page(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<MemberView>> {
    const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const granted = await this.access.to(actor.personId, spaceId);
    if (!mayReadMembers(granted && { see: true })) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space for you.');
    const rows = await this.database.run(membersOfSpace, [spaceId, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => cursorOf([row.name, row.membershipId]),
    );
  }
}
