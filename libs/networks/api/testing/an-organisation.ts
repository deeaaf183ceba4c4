import type { OrganisationKind } from '@hv/networks/contracts';
import { newId } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';
import { insertSpace, type SpecNetwork } from './a-network';

/** An organisation of a spec's network, with its space there. */
export interface SpecOrganisation {
  readonly id: string;
  readonly name: string;
  readonly spaceId: string;
}

export interface OrganisationChoices {
  readonly name: string;
  readonly kind?: OrganisationKind;
  /** Of a municipality: its four digits. */
  readonly code?: string;
  /** The name of the cluster it is in. */
  readonly cluster?: string;
  /** Organisations it has a support agreement for. */
  readonly supports?: readonly SpecOrganisation[];
}

/** Takes an organisation into a network. Of one name there is one in a network. */
export async function anOrganisation(world: World, network: SpecNetwork, choices: OrganisationChoices): Promise<SpecOrganisation> {
  const { name, code, cluster, supports = [] } = choices;
  const organisation = (await organisationNamed(world, network, name)) ?? (await newOrganisation(world, network, choices));
  if (cluster) {
    const values = [network.id, organisation.id, network.clusters.get(cluster)!.id];
    await world.query('UPDATE networks_participations SET cluster_id = $3 WHERE network_id = $1 AND organisation_id = $2', values);
  }
  if (code)
    await world.query(`UPDATE networks_organisations SET kind = 'municipality', municipality_code = $2 WHERE id = $1`, [
      organisation.id,
      code,
    ]);
  for (const supported of supports)
    await world.query('INSERT INTO networks_support_agreements (network_id, consultancy_id, organisation_id) VALUES ($1, $2, $3)', [
      network.id,
      organisation.id,
      supported.id,
    ]);
  return organisation;
}

async function organisationNamed(world: World, network: SpecNetwork, name: string): Promise<SpecOrganisation | undefined> {
  const [known] = await world.query<SpecOrganisation>(
    `SELECT s.organisation_id AS id, s.name, s.id AS "spaceId" FROM networks_spaces s WHERE s.network_id = $1 AND s.kind = 'organisation' AND s.name = $2`,
    [network.id, name],
  );
  return known;
}

async function newOrganisation(
  world: World,
  network: SpecNetwork,
  { name, kind = 'voluntary' }: OrganisationChoices,
): Promise<SpecOrganisation> {
  const id = newId();
  await world.query('INSERT INTO networks_organisations (id, kind) VALUES ($1, $2)', [id, kind]);
  await world.query('INSERT INTO networks_organisation_names (organisation_id, name) VALUES ($1, $2)', [id, name]);
  const participation = `INSERT INTO networks_participations (network_id, organisation_id, role, valid_from) VALUES ($1, $2, 'reference', now() - interval '2 days')`;
  await world.query(participation, [network.id, id]);
  return { id, name, spaceId: await insertSpace(world, network.id, 'organisation', name, { organisationId: id }) };
}
