import { aPerson, sessionOf, type SpecPerson } from '@hv/identity/api/testing';
import type { Role } from '@hv/networks/contracts';
import { newId } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';
import type { SpecNetwork } from './a-network';
import { anOrganisation } from './an-organisation';

/** Someone who is signed in and in a network. */
export interface SpecMember {
  readonly personId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly organisation: string;
  /** What their browser sends: the session's cookie and our own Origin. */
  readonly headers: { readonly cookie: string; readonly origin: string };
  readonly person: SpecPerson;
}

export interface MemberChoices {
  /** Default: a project lead. */
  readonly role?: Role;
  /** Several roles instead of one. */
  readonly roles?: readonly Role[];
  /** The organisation's name; it is made when the network has none of that name. */
  readonly organisation?: string;
  /** The name of the organisation's cluster. */
  readonly cluster?: string;
  readonly name?: string;
  /** Someone who is there already, e.g. in another network. */
  readonly person?: SpecPerson;
  /** Default: since yesterday. */
  readonly validFrom?: Date;
  readonly validTo?: Date;
}

const dayMs = 24 * 3_600_000;

/** Makes a person who is in a network and has a session. */
export async function aMember(world: World, network: SpecNetwork, choices: MemberChoices = {}): Promise<SpecMember> {
  const {
    role = 'project-lead',
    roles = [role],
    organisation = 'Herning Kommune',
    cluster,
    name,
    validFrom = new Date(Date.now() - dayMs),
    validTo,
  } = choices;
  const person = choices.person ?? (await aPerson(world, name ? { name } : {}));
  const { id: organisationId } = await anOrganisation(world, network, { name: organisation, ...(cluster ? { cluster } : {}) });
  const membershipId = newId();
  await world.query(
    'INSERT INTO networks_memberships (id, person_id, network_id, organisation_id, roles, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [membershipId, person.id, network.id, organisationId, roles, validFrom, validTo ?? null],
  );
  return {
    personId: person.id,
    membershipId,
    organisationId,
    name: person.name,
    organisation,
    headers: await sessionOf(world, person),
    person,
  };
}
