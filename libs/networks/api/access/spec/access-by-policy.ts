import { type SpaceAbilities, spaceAbilities } from '../space.policy';
import type { Graph, Span } from './arbitrary-graph';
import type { Moments } from './graph-rows';

/** What the policy says of one person, by one membership, in one space. */
export interface Verdict extends SpaceAbilities {
  readonly spaceId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly kind: string;
}

/** What the policy says of every membership and every space of a graph. */
export function accessByPolicy({ participations, memberships, spaces, agreements }: Graph, moments: Moments): Verdict[] {
  const period = ({ from, to }: Span) => ({ validFrom: moments.get(from)!.date, validTo: to === null ? null : moments.get(to)!.date });
  const now = moments.get(0)!.date;
  return memberships.flatMap(({ id, person, network, organisation, roles, span }) => {
    const place = participations.find((one) => one.network === network && one.organisation === organisation);
    const facts = {
      networkId: network,
      organisationId: organisation,
      roles,
      ...period(span),
      inCluster: place?.cluster ? { clusterId: place.cluster, ...period(place.span) } : null,
      supports: new Set(
        agreements.filter((one) => one.network === network && one.consultancy === organisation).map((one) => one.organisation),
      ),
    };
    return spaces.flatMap((space) => {
      const entry = space.list.find((one) => one.person === person);
      const listed = entry ? (entry.owner ? 'owner' : 'member') : 'no';
      const own = {
        networkId: space.network,
        kind: space.kind,
        clusterId: space.cluster,
        organisationId: space.organisation,
        allowedRoles: null,
        archived: space.archived,
      };
      const verdict = (spaceId: string, abilities: SpaceAbilities): Verdict => ({
        spaceId,
        membershipId: id,
        personId: person,
        kind: space.kind,
        ...abilities,
      });
      const parent = verdict(space.id, spaceAbilities(facts, own, listed, now));
      const { narrowed } = space;
      return narrowed
        ? [parent, verdict(narrowed.id, spaceAbilities(facts, { ...own, allowedRoles: narrowed.roles }, listed, now))]
        : [parent];
    });
  });
}
