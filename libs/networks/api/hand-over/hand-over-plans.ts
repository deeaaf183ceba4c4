import { Injectable } from '@nestjs/common';
import { type HandOverChoiceView, type HandOverPlanView, networksProblems } from '@hv/networks/contracts';
import { type Actor, allow, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { networkAbilities } from '../networks/network.policy';
import { HandOverCounts } from './hand-over-counts';
import { handOverAbilities, mayWithdraw } from './hand-over.policy';
import { handOverView } from './hand-over.presenter';
import { groundOf, groupsOfPerson, handOverChoices, handOverOf, successorsIn } from './hand-over.queries';

const mostSuccessors = 200;

/** What can be handed over, by whom and to whom. */
@Injectable()
export class HandOverPlans {
  constructor(
    private readonly database: Database,
    private readonly counts: HandOverCounts,
  ) {}

  /** One's own memberships first, then those of the people one leads, by name. */
  async choices({ personId }: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<HandOverChoiceView>> {
    const position = after === undefined ? [null, null, null] : readCursor<[number, string, string]>(after, ['number', 'string', 'string']);
    const rows = await this.database.run(handOverChoices, [personId, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      ({ rank: _, dueAt, ...row }): HandOverChoiceView => ({ ...row, dueAt: dueAt?.toISOString() ?? null }),
      ({ rank, name, membershipId }) => cursorOf([rank, name, membershipId]),
    );
  }

  /** What there is to hand over of a membership, and who could take over. @throws NotFound, Forbidden */
  async of({ personId }: Actor, membershipId: string): Promise<HandOverPlanView> {
    const [ground] = await this.database.run(groundOf, [membershipId, personId]);
    const { know, parts } = ground ? handOverAbilities(ground) : { know: false, parts: [] };
    const [before] = know ? await this.database.run(handOverOf, [membershipId]) : [];
    if (!ground || !know || (ground.endRecorded && !before))
      throw new NotFound(networksProblems.membershipNotFound, 'There is nothing here for you.');
    allow(parts.length > 0, networksProblems.mayNotHandOver);
    const { networkId, organisationId, own, name, roles, network, organisation, validTo } = ground;
    const from = { membershipId, personId: ground.personId, name, roles };
    const [successors, told, [places]] = await Promise.all([
      this.database.run(successorsIn, [networkId, organisationId, from.personId, null, mostSuccessors]),
      this.counts.of({ membershipId, personId: from.personId, networkId, organisationId }),
      this.database.run(groupsOfPerson, [from.personId, networkId]),
    ]);
    return {
      from,
      networkId,
      network,
      organisation,
      validTo: validTo?.toISOString() ?? null,
      own,
      manages: networkAbilities(ground.actorRoles).manageMembers,
      parts: [...parts],
      successors,
      counts: { ...told, ...places!, drafts: own ? told.drafts : 0 },
      handOver: before ? handOverView(before) : null,
      mayWithdraw: before?.state === 'planned' && mayWithdraw(ground, before.authorId === personId),
    };
  }
}
