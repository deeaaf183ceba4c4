import { Injectable } from '@nestjs/common';
import { type MemberView, networksProblems, type NetworkView, type OrganisationView } from '@hv/networks/contracts';
import { Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor, type Statement } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { networkAbilities } from './network.policy';
import { membersOfNetwork, networksOf, organisationsOfNetwork, rolesInNetwork } from './networks.queries';

const everything = [null, null, null] as const;

/** The networks someone is in, with their organisations and members. */
@Injectable()
export class NetworksService {
  constructor(private readonly database: Database) {}

  /** All of someone's networks, by name. */
  list(actor: Actor): Promise<NetworkView[]> {
    return this.database.run(networksOf, [actor.personId, null, ...everything]);
  }

  /** A page of someone's networks, by name. */
  async page(actor: Actor, query: PageQuery): Promise<Page<NetworkView>> {
    const { limit, name, id } = positionOf(query);
    const rows = await this.database.run(networksOf, [actor.personId, null, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => cursorOf([row.name, row.id]),
    );
  }

  /** @throws NotFound when there is none, or none that they are in */
  async view(actor: Actor, networkId: string): Promise<NetworkView> {
    const [network] = await this.database.run(networksOf, [actor.personId, networkId, ...everything]);
    if (!network) return notFound();
    const [own] = await this.database.run(rolesInNetwork, [actor.personId, networkId]);
    return { ...network, manages: networkAbilities(own!.roles).manageMembers };
  }

  /** The organisations that take part now, by name. @throws NotFound */
  organisations(actor: Actor, networkId: string, query: PageQuery): Promise<Page<OrganisationView>> {
    return this.within(actor, networkId, query, organisationsOfNetwork, (row) => row.id);
  }

  /** The members of now, by name. @throws NotFound */
  members(actor: Actor, networkId: string, query: PageQuery): Promise<Page<MemberView>> {
    return this.within(actor, networkId, query, membersOfNetwork, (row) => row.membershipId);
  }

  private async within<Row extends { readonly name: string }>(
    actor: Actor,
    networkId: string,
    query: PageQuery,
    statement: Statement<Row>,
    idOf: (row: Row) => string,
  ): Promise<Page<Row>> {
    const { limit, name, id } = positionOf(query);
    const [own] = await this.database.run(rolesInNetwork, [actor.personId, networkId]);
    if (!networkAbilities(own!.roles).see) return notFound();
    const rows = await this.database.run(statement, [networkId, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => cursorOf([row.name, idOf(row)]),
    );
  }
}

function positionOf({ limit = pageLimits.default, after }: PageQuery): { limit: number; name: string | null; id: string | null } {
  const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
  return { limit, name, id };
}

function notFound(): never {
  throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
}
