import { Injectable } from '@nestjs/common';
import { type MemberAccessView, networksProblems, type PersonAccessView } from '@hv/networks/contracts';
import {
  type Actor,
  AdministratorLooks,
  cursorOf,
  Database,
  NotFound,
  type Origin,
  pageOf,
  type PageQuery,
  readCursor,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { AccessBook } from '../access';
import { mayReadMembers } from '../spaces/space-members.policy';
import { shownAccess } from './access-reasons.policy';
import { memberAccess, networkAccess } from './access-reasons.presenter';
import { factsOfPerson, factsOfSpace, nameOfPerson, oneSpace, spacesWithLists } from './access-reasons.queries';

/** What people may see and do, and why: shown by the same policy that decides it. */
@Injectable()
export class AccessReasonsService {
  constructor(
    private readonly database: Database,
    private readonly looks: AdministratorLooks,
    private readonly access: AccessBook,
  ) {}

  /** An administrator's look at somebody else is recorded. @throws NotFound when the reader may know nothing of it */
  async ofPerson(origin: Origin & { readonly actor: Actor }, personId: string): Promise<PersonAccessView> {
    const { actor } = origin;
    const self = actor.personId === personId;
    const memberships = await this.database.run(factsOfPerson, [personId, actor.personId]);
    const shownIn = ({ readerRoles }: { readerRoles: (typeof memberships)[number]['readerRoles'] }) =>
      shownAccess({ self, administrator: actor.administrator, roles: readerRoles });
    const known = Map.groupBy(
      memberships.filter((row) => shownIn(row) !== 'none'),
      ({ networkId }) => networkId,
    );
    const [person] = await this.database.run(nameOfPerson, [personId]);
    if (!person || (known.size === 0 && !self && !actor.administrator))
      throw new NotFound(networksProblems.personNotFound, 'There is nobody here for you.');
    if (actor.administrator && !self) await this.looks.record(origin, 'access', { person: personId });
    const spaces = await this.database.run(spacesWithLists, [[...known.keys()], personId]);
    const networks = [...known.values()].map((rows) => networkAccess(rows, spaces, shownIn(rows[0]!) === 'all' ? 'all' : 'seen'));
    return { personId, name: person.name, networks };
  }
  /** Who sees a space and why, by name, for those who see it. @throws NotFound when there is no such space, or none that they see */
  async ofSpace(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<MemberAccessView>> {
    const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const granted = await this.access.to(actor.personId, spaceId);
    if (!mayReadMembers(granted && { see: true })) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space for you.');
    const [space] = await this.database.run(oneSpace, [spaceId]);
    const rows = await this.database.run(factsOfSpace, [spaceId, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => memberAccess(row, space!),
      (row) => cursorOf([row.name, row.membershipId]),
    );
  }
}
