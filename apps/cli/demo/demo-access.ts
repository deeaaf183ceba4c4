import { type Listed, type MembershipFacts, type SpaceAbilities, spaceAbilities, type SpaceFacts } from '@hv/networks/api';
import { demoAftercareMembers } from './aftercare-network';
import type { DemoNetwork, DemoPerson, DemoSpace } from './demo-types';
import { demoNetworks } from './network';
import { demoPeople } from './people';

/** Who is in a network of the demo: everyone is in the first, some in the second. */
export function membersOf(network: DemoNetwork): readonly DemoPerson[] {
  return network === demoNetworks[0] ? demoPeople : demoPeople.filter(({ email }) => demoAftercareMembers.includes(email));
}

/** The network a space belongs to. @param key of the space */
export function placeOf(key: string): { readonly network: DemoNetwork; readonly space: DemoSpace } {
  for (const network of demoNetworks) for (const space of network.spaces) if (space.key === key) return { network, space };
  throw new Error(`the demo has no space ${key}`);
}

/** What someone of a network may do in one of its spaces, by the product's own policy. */
export function abilitiesIn(network: DemoNetwork, space: DemoSpace, person: DemoPerson): SpaceAbilities {
  const from = new Date(network.period[0]);
  return spaceAbilities(membershipFacts(network, person, from), spaceFacts(network, space), listedAs(space, person), from);
}

function membershipFacts(network: DemoNetwork, { organisation, role }: DemoPerson, validFrom: Date): MembershipFacts {
  const cluster = network.participations.find((participation) => participation.organisation === organisation)?.cluster;
  const supported = network.spaces.filter(({ supportedBy }) => supportedBy?.includes(organisation)).map(({ of }) => of!);
  return {
    networkId: network.key,
    organisationId: organisation,
    roles: [role],
    inCluster: cluster ? { clusterId: cluster, validFrom, validTo: null } : null,
    supports: new Set(supported),
    validFrom,
    validTo: null,
  };
}

const spaceFacts = ({ key }: DemoNetwork, { kind, of }: DemoSpace): SpaceFacts => ({
  networkId: key,
  kind,
  clusterId: kind === 'cluster' ? of! : null,
  organisationId: kind === 'organisation' ? of! : null,
  allowedRoles: null,
});

function listedAs({ members = [], owners = 0 }: DemoSpace, { email }: DemoPerson): Listed {
  const place = members.indexOf(email);
  return place < 0 ? 'no' : place < owners ? 'owner' : 'member';
}
