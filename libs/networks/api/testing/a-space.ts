import type { Role } from '@hv/networks/contracts';
import { newId } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';
import { insertSpace, type SpecNetwork } from './a-network';

export interface ListedSpaceChoices {
  readonly kind?: 'group' | 'event';
  readonly name?: string;
  readonly members?: readonly { readonly personId: string }[];
  readonly owners?: readonly { readonly personId: string }[];
}

/** Makes a space with a list of people: a group or an event. @returns its id */
export async function aGroup(world: World, network: SpecNetwork, choices: ListedSpaceChoices = {}): Promise<string> {
  const { kind = 'group', name = 'Arbejdsgruppe', members = [], owners = [] } = choices;
  const spaceId = await insertSpace(world, network.id, kind, name);
  const list = `INSERT INTO networks_space_members (space_id, person_id, owner, added_at)
    SELECT $1, person_id, $3, now() - interval '1 hour' FROM unnest($2::uuid[]) person_id`;
  await world.query(list, [spaceId, members.map(({ personId }) => personId), false]);
  await world.query(list, [spaceId, owners.map(({ personId }) => personId), true]);
  return spaceId;
}

/** Narrows a space to some roles of those who see it. @returns the sub-space's id */
export async function aSubSpace(
  world: World,
  parentSpaceId: string,
  allowedRoles: readonly Role[],
  name = 'Kun for nogle',
): Promise<string> {
  const id = newId();
  await world.query(
    `INSERT INTO networks_spaces (id, network_id, kind, name, cluster_id, organisation_id, parent_space_id, allowed_roles)
     SELECT $1, network_id, kind, $4, cluster_id, organisation_id, id, $3 FROM networks_spaces WHERE id = $2`,
    [id, parentSpaceId, allowedRoles, name],
  );
  return id;
}
