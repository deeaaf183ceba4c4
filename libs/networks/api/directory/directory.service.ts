import { Injectable } from '@nestjs/common';
import {
  type DirectoryOrganisationView,
  type DirectoryPersonView,
  type DirectoryView,
  networksProblems,
  peopleExported,
  type PersonView,
  profileLimits,
} from '@hv/networks/contracts';
import { type Actor, allow, cursorOf, Database, NotFound, type Origin, pageOf, readCursor, UnitOfWork } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { networkAbilities } from '../networks/network.policy';
import { type DirectoryQuery, type OrganisationsQuery, type PeopleSought } from './directory-query';
import { choicesOf, type KnownNetwork, knownNetworks, organisationsInDirectory, personFor, smallestCommonSpace } from './directory.queries';
import { type FoundPerson, peopleAsked, peopleShown, type PeopleWanted, type PersonRow } from './people.queries';
import { peopleCsv } from './people-csv';

type BySomeone = Origin & { readonly actor: Actor };

/** The people and organisations of the networks that somebody knows of. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A page of people by name, each once. @param networkId one network, or null for all of one's own @throws NotFound */
  async people({ personId }: Actor, networkId: string | null, query: DirectoryQuery): Promise<DirectoryView> {
    const known = await this.known(personId, networkId);
    const networks = known.map((network) => network.networkId);
    const limit = query.limit ?? pageLimits.default;
    const position = query.after === undefined ? null : readCursor<[string, string, number]>(query.after, ['string', 'string', 'number']);
    const wanted = { networks, sought: query, limit: limit + 1, after: position && ([position[0], position[1]] as const) };
    let alike = position?.[2] === 1;
    let found = await this.found({ ...wanted, alike });
    if (found.length === 0 && !position && query.q?.trim()) {
      found = await this.found({ ...wanted, alike: true });
      alike = found.length > 0;
    }
    const page = pageOf(
      await this.shown(networks, found),
      limit,
      ({ email: _, ...person }) => person,
      ({ name, id }) => cursorOf([name, id, alike ? 1 : 0]),
    );
    const [choices] = query.choices ? await this.database.run(choicesOf, [networks]) : [];
    return { ...page, count: found[0]?.count ?? 0, alike, exportOf: exportable(known), choices: choices ?? null };
  }

  /** The first of the people who are called so, for whoever asks of other things too; nobody in a network that they do not know of. */
  async called({ personId }: Actor, networkId: string | null, q: string, limit: number): Promise<readonly DirectoryPersonView[]> {
    const known = await this.database.run(knownNetworks, [personId, networkId]);
    if (known.length === 0) return [];
    const networks = known.map((network) => network.networkId);
    const sought = { q: q.slice(0, profileLimits.question) };
    return this.shown(networks, await this.found({ networks, sought, limit, after: null, alike: false }));
  }

  /** Somebody who shares a network with the reader, or the reader. @param networkId where to ask them before others @throws NotFound */
  async person({ personId: readerId }: Actor, personId: string, networkId: string | null): Promise<PersonView> {
    const networks = await this.networks(readerId, null);
    const [person] = await this.database.run(personFor, [networks, personId]);
    if (!person || (person.belongings.length === 0 && personId !== readerId))
      throw new NotFound(networksProblems.personNotFound, 'There is no such person for you.');
    const [ask] = personId === readerId ? [] : await this.database.run(smallestCommonSpace, [readerId, personId, networkId]);
    return { ...person, ask: ask ?? null };
  }

  /** A page of organisations by name, each once for each network. @throws NotFound */
  async organisations({ personId }: Actor, query: OrganisationsQuery): Promise<Page<DirectoryOrganisationView>> {
    const networks = await this.networks(personId, query.network ?? null);
    const limit = query.limit ?? pageLimits.default;
    const position =
      query.after === undefined ? [null, null, null] : readCursor<[string, string, string]>(query.after, ['string', 'string', 'string']);
    return pageOf(
      await this.database.run(organisationsInDirectory, [networks, limit + 1, ...position]),
      limit,
      (row) => row,
      ({ name, id, networkId }) => cursorOf([name, id, networkId]),
    );
  }

  /** The people of a network as a table, for its secretariat; that it was taken is recorded. @throws NotFound, Forbidden */
  async export(origin: BySomeone, networkId: string, sought: PeopleSought): Promise<string> {
    const [own] = await this.database.run(knownNetworks, [origin.actor.personId, networkId]);
    if (!own) throw notFound();
    allow(networkAbilities(own.roles).manageMembers, networksProblems.mayNotExport);
    return this.unitOfWork.run(origin, async (work) => {
      const { sql, values } = peopleAsked({ networks: [networkId], sought, limit: null, after: null, alike: false });
      const found = await work.query<FoundPerson>(sql, values);
      const rows = await work.statement(peopleShown, [[networkId], found.map(({ id }) => id)]);
      const scope = { object: { kind: 'network', id: networkId }, networkId };
      await work.record(peopleExported, scope, { networkId, count: rows.length });
      return peopleCsv(rows);
    });
  }

  private found(wanted: PeopleWanted): Promise<readonly FoundPerson[]> {
    const { sql, values } = peopleAsked(wanted);
    return this.database.query<FoundPerson>(sql, values);
  }

  private async shown(networks: readonly string[], found: readonly FoundPerson[]): Promise<readonly PersonRow[]> {
    return found.length > 0 ? this.database.run(peopleShown, [networks, found.map(({ id }) => id)]) : [];
  }

  private async networks(personId: string, networkId: string | null): Promise<string[]> {
    return (await this.known(personId, networkId)).map((network) => network.networkId);
  }

  private async known(personId: string, networkId: string | null): Promise<readonly KnownNetwork[]> {
    const known = await this.database.run(knownNetworks, [personId, networkId]);
    if (networkId !== null && known.length === 0) throw notFound();
    return known;
  }
}

/** The one network that was asked about, when its list may be taken. */
function exportable([network, ...others]: readonly KnownNetwork[]): string | null {
  return network && others.length === 0 && networkAbilities(network.roles).manageMembers ? network.networkId : null;
}

const notFound = (): NotFound => new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
