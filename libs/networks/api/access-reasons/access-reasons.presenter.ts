import type { AccessReasonView, MemberAccessView, NetworkAccessView, SpaceAccessView } from '@hv/networks/contracts';
import { type Listed, type MembershipFacts, seeing, spaceAbilities, type SpaceFacts } from '../access';
import type { FactsRow, MemberRow, SpaceFactsRow } from './access-reasons.queries';

/** What memberships let a person do in the spaces of one network, by the policy itself. */
export function networkAccess(
  memberships: readonly FactsRow[],
  spaces: readonly SpaceFactsRow[],
  shown: 'all' | 'seen',
): NetworkAccessView {
  const { networkId, network } = memberships[0]!;
  const views = spaces.filter((space) => space.networkId === networkId).map((space) => spaceAccess(memberships, space));
  return { id: networkId, name: network, spaces: shown === 'all' ? views : views.filter(({ sees }) => sees) };
}

function spaceAccess(memberships: readonly FactsRow[], space: SpaceFactsRow): SpaceAccessView {
  const { id, kind, name, parentSpaceId, allowedRoles, listed } = space;
  const facts: SpaceFacts = space;
  const abilities = memberships.map((row) => spaceAbilities(factsOf(row), facts, listed, row.at));
  return {
    id,
    kind,
    name,
    parentSpaceId,
    allowedRoles,
    sees: abilities.some(({ see }) => see),
    writes: abilities.some(({ write }) => write),
    moderates: abilities.some(({ moderate }) => moderate),
    reasons: memberships.flatMap((row) => reasonOf(row, facts, listed) ?? []),
  };
}

/** By what one membership lets its person see a space. */
export function memberAccess(row: MemberRow, space: SpaceFacts): MemberAccessView {
  const { write, moderate } = spaceAbilities(factsOf(row), space, row.listed, row.at);
  const { personId, name } = row;
  return { personId, name, writes: write, moderates: moderate, reason: reasonOf(row, space, row.listed) };
}

function reasonOf(row: FactsRow, space: SpaceFacts, listed: Listed): AccessReasonView | null {
  const why = seeing(factsOf(row), space, listed, row.at);
  const { membershipId, organisation, validTo } = row;
  return why && { membershipId, organisation, rule: why.rule, roles: [...why.roles], until: validTo?.toISOString() ?? null };
}

const factsOf = ({ clusterId, clusterFrom, clusterTo, supports, ...row }: FactsRow): MembershipFacts => ({
  ...row,
  inCluster: clusterId === null ? null : { clusterId, validFrom: clusterFrom!, validTo: clusterTo },
  supports: new Set(supports),
});
