import { membersOf } from './demo-access';
import { demoId } from './demo-id';
import type { DemoNetwork, DemoSpace } from './demo-types';
import { demoNetworks } from './network';
import { demoOrganisations } from './organisations';
import { accountsMadeAt, personId } from './people-rows';
import type { Rows } from './rows';

export const startOf = ({ period }: DemoNetwork): string => `${period[0]}T00:00:00+02:00`;
export const networkId = (network: DemoNetwork): string => demoId(`network ${network.key}`, startOf(network));
export const spaceId = (network: DemoNetwork, { key }: DemoSpace): string => demoId(`space ${key}`, startOf(network));
export const organisationId = (key: string): string => demoId(`organisation ${key}`, accountsMadeAt);
export const membershipId = (network: DemoNetwork, email: string): string => demoId(`membership ${network.key} ${email}`, startOf(network));
const clusterId = (network: DemoNetwork, key: string | undefined): string | null =>
  key ? demoId(`cluster ${network.key} ${key}`, startOf(network)) : null;

/** Organisations, networks, who takes part, and spaces. */
export function networkRows(): Rows[] {
  const inEach = (table: string, rows: (network: DemoNetwork) => object[]): Rows => ({
    table,
    rows: demoNetworks.flatMap(rows) as Rows['rows'],
  });
  return [
    {
      table: 'networks_organisations',
      rows: demoOrganisations.map(({ key, kind, code }) => ({
        id: organisationId(key),
        kind,
        municipality_code: code ?? null,
        created_at: accountsMadeAt,
      })),
    },
    {
      table: 'networks_organisation_names',
      rows: demoOrganisations.map(({ key, name }) => ({
        organisation_id: organisationId(key),
        name,
        valid_from: '-infinity',
        valid_to: 'infinity',
      })),
    },
    inEach('networks_networks', (network) => [
      {
        id: networkId(network),
        name: network.name,
        purpose: network.purpose,
        valid_from: network.period[0],
        valid_to: network.period[1],
        created_at: startOf(network),
      },
    ]),
    inEach('networks_phases', (network) =>
      network.phases.map(({ name, from, to }, index) => ({
        network_id: networkId(network),
        position: index + 1,
        name,
        valid_from: from,
        valid_to: to,
      })),
    ),
    inEach('networks_clusters', (network) =>
      network.clusters.map(({ key, name }) => ({ id: clusterId(network, key), network_id: networkId(network), name })),
    ),
    inEach('networks_participations', participationRows),
    inEach('networks_memberships', membershipRows),
    inEach('networks_support_agreements', agreementRows),
    inEach('networks_spaces', (network) => network.spaces.map((space) => spaceRow(network, space))),
    inEach('networks_space_members', (network) => network.spaces.flatMap((space) => listRows(network, space))),
  ];
}

const participationRows = (network: DemoNetwork): object[] =>
  network.participations.map(({ organisation, role, cluster, chair = false }) => ({
    network_id: networkId(network),
    organisation_id: organisationId(organisation),
    role,
    cluster_id: clusterId(network, cluster),
    chair,
    valid_from: startOf(network),
  }));

/** Everyone is there from the first day, so that nothing of the demo lies before their joining. */
const membershipRows = (network: DemoNetwork): object[] =>
  membersOf(network).map(({ email, organisation, role }) => ({
    id: membershipId(network, email),
    person_id: personId(email),
    network_id: networkId(network),
    organisation_id: organisationId(organisation),
    roles: [role],
    valid_from: startOf(network),
  }));

const agreementRows = (network: DemoNetwork): object[] =>
  network.spaces.flatMap(({ of, supportedBy = [] }) =>
    supportedBy.map((consultancy) => ({
      network_id: networkId(network),
      consultancy_id: organisationId(consultancy),
      organisation_id: organisationId(of!),
    })),
  );

const spaceRow = (network: DemoNetwork, space: DemoSpace): object => ({
  id: spaceId(network, space),
  network_id: networkId(network),
  kind: space.kind,
  name: space.name,
  purpose: space.purpose,
  cluster_id: space.kind === 'cluster' ? clusterId(network, space.of) : null,
  organisation_id: space.kind === 'organisation' ? organisationId(space.of!) : null,
  created_at: startOf(network),
});

const listRows = (network: DemoNetwork, space: DemoSpace): object[] =>
  (space.members ?? []).map((email, index) => ({
    space_id: spaceId(network, space),
    person_id: personId(email),
    owner: index < (space.owners ?? 0),
    added_at: startOf(network),
  }));
