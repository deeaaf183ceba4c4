import { Injectable } from '@nestjs/common';
import {
  groupEntered,
  groupMade,
  type GroupPersonView,
  type GroupView,
  type MakeGroup,
  networksProblems,
  type SpacePushes,
} from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  cursorOf,
  Database,
  type Idempotency,
  LiveServer,
  newId,
  NotFound,
  type Origin,
  type PageQuery,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { networkAbilities } from '../networks/network.policy';
import { rolesInNetwork } from '../networks/networks.queries';
import { groupByKey, makeGroup, takeIn } from './group-changes.queries';
import { groupAbilities, mayMakeGroup } from './group.policy';
import { groupView } from './group.presenter';
import { groupWords } from './group-words';
import { groupsOf, peopleOfGroup, standingIn } from './groups.queries';

type BySomeone = Origin & { readonly actor: Actor };

const fromTheStart = [null, null, null] as const;

/** The groups of a network, as those who know of them see them. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /** Those they are in first, then by name. @throws NotFound when they are not in the network */
  async page({ personId }: Actor, networkId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<GroupView>> {
    const position = after === undefined ? fromTheStart : readCursor<[number, string, string]>(after, ['number', 'string', 'string']);
    const [own] = await this.database.run(rolesInNetwork, [personId, networkId]);
    const { roles } = own!;
    const { see, manageMembers } = networkAbilities(roles);
    if (!see) throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
    const rows = await this.database.run(groupsOf, [personId, networkId, null, manageMembers, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      (row) => groupView(row, roles),
      ({ rank, name, id }) => cursorOf([rank, name, id]),
    );
  }

  /** @throws NotFound when there is none, or none that they know of */
  async view({ personId }: Actor, groupId: string): Promise<GroupView> {
    const [standing] = await this.database.run(standingIn, [personId, groupId]);
    if (!standing || !groupAbilities(standing).know) throw noGroup();
    const [row] = await this.database.run(groupsOf, [personId, standing.networkId, groupId, true, 1, ...fromTheStart]);
    return groupView(row!, standing.roles);
  }

  /** Who is in a group, by name, for those who are. @throws NotFound */
  async people({ personId }: Actor, groupId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<GroupPersonView>> {
    const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const [standing] = await this.database.run(standingIn, [personId, groupId]);
    if (!standing || !groupAbilities(standing).enter) throw noGroup();
    const rows = await this.database.run(peopleOfGroup, [groupId, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => cursorOf([row.name, row.personId]),
    );
  }

  /** Makes a group that its maker owns. @throws NotFound, Forbidden, Unacceptable when its words cannot be kept or the key was used otherwise */
  async make(origin: BySomeone, networkId: string, wish: MakeGroup, key: Idempotency | null): Promise<GroupView> {
    const { name, purpose } = groupWords(wish);
    const { personId } = origin.actor;
    const id = await this.unitOfWork.run(origin, async (work) => {
      const [own] = await work.statement(rolesInNetwork, [personId, networkId]);
      if (!networkAbilities(own!.roles).see) throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
      allow(mayMakeGroup(own!.roles), networksProblems.mayNotManageGroup);
      const values = [newId(), networkId, name, purpose, wish.open, personId, key?.key ?? null, key?.hash ?? null];
      const [made] = await work.statement(makeGroup, values);
      if (!made) return madeBefore(work, personId, key!);
      await work.statement(takeIn, [made.id, personId, true]);
      const scope = { object: { kind: 'space', id: made.id }, networkId, spaceId: made.id };
      await work.record(groupMade, scope, { spaceId: made.id });
      await work.record(groupEntered, scope, { spaceId: made.id, personId });
      return made.id;
    });
    this.live.pushToPerson(personId, 'spaces.changed' satisfies keyof SpacePushes, {});
    return this.view(origin.actor, id);
  }
}

/** What was made by the same request. */
async function madeBefore(work: Work, author: string, { key, hash }: Idempotency): Promise<string> {
  const [before] = await work.statement(groupByKey, [author, key]);
  if (!before?.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
  return before.id;
}

/** One that is not there, and one that they must not know of, are the same. */
export const noGroup = (): NotFound => new NotFound(networksProblems.groupNotFound, 'There is no such group for you.');
