import { Injectable } from '@nestjs/common';
import type { MunicipalityView } from '@hv/networks/contracts';
import { type Actor, Database } from '@hv/platform/api';
import { municipalityFor, peopleOfMunicipality } from './municipality.queries';

/** How many of its people a municipality's page shows; the directory has all of them. */
const shownPeople = 50;

/** A municipality in one place. That it is there anyone may know; what it is in a network only those who are in it. */
@Injectable()
export class MunicipalityService {
  constructor(private readonly database: Database) {}

  /** @param code of a municipality that Denmark has */
  async view({ personId }: Actor, code: string): Promise<MunicipalityView> {
    const [municipality] = await this.database.run(municipalityFor, [code, personId]);
    const { organisationId, networks } = municipality!;
    if (!organisationId) return { ...municipality!, people: [], peopleCount: 0 };
    const ids = networks.map(({ networkId }) => networkId);
    const rows = await this.database.run(peopleOfMunicipality, [ids, organisationId, shownPeople]);
    const people = rows.map(({ count: _, ...person }) => person);
    return { ...municipality!, people, peopleCount: rows[0]?.count ?? 0 };
  }
}
