import type { Role, SpaceKind } from '@hv/networks/contracts';
import { type Period, runsAt } from './period';

/** What is known of a person's membership when access is decided. */
export interface MembershipFacts extends Period {
  readonly networkId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** The cluster of its organisation in this network, and since and until when. */
  readonly inCluster: (Period & { readonly clusterId: string }) | null;
  /** The organisations that its own organisation has a support agreement for in this network. */
  readonly supports: ReadonlySet<string>;
}

/** What is known of a space. A sub-space has its parent's network, kind, cluster and organisation. */
export interface SpaceFacts {
  readonly networkId: string;
  readonly kind: SpaceKind;
  readonly clusterId: string | null;
  readonly organisationId: string | null;
  /** Only of a sub-space: who of those who see its parent sees it. */
  readonly allowedRoles: readonly Role[] | null;
}

/** Whether the person is on the space's own list of people (a sub-space's: its parent's), and as what. */
export type Listed = 'no' | 'member' | 'owner';

/** What someone may do in a space. */
export interface SpaceAbilities {
  readonly see: boolean;
  readonly write: boolean;
  readonly moderate: boolean;
}

const nothing: SpaceAbilities = { see: false, write: false, moderate: false };

/** What one membership lets a person do in a space at a time; several memberships add up. */
export function spaceAbilities(membership: MembershipFacts, space: SpaceFacts, listed: Listed, at: Date): SpaceAbilities {
  if (membership.networkId !== space.networkId || !runsAt(membership, at)) return nothing;
  if (!sees(membership, space, listed, at) || !isAllowed(membership, space)) return nothing;
  return { see: true, write: !isOnlyGuest(membership), moderate: moderates(membership, space, listed) };
}

function sees(membership: MembershipFacts, space: SpaceFacts, listed: Listed, at: Date): boolean {
  switch (space.kind) {
    case 'network':
      return !isOnlyGuest(membership);
    case 'cluster':
      return has(membership, 'consultant', 'secretariat') || (takesPart(membership) && isInCluster(membership, space, at));
    case 'organisation':
      return (takesPart(membership) && isOwn(membership, space)) || (has(membership, 'consultant') && isSupported(membership, space));
    case 'group':
      return listed !== 'no' && !isOnlyGuest(membership);
    case 'event':
      return listed !== 'no';
  }
}

function moderates(membership: MembershipFacts, space: SpaceFacts, listed: Listed): boolean {
  switch (space.kind) {
    case 'network':
    case 'cluster':
      return has(membership, 'secretariat', 'consultant');
    case 'organisation':
      return has(membership, 'project-lead') && isOwn(membership, space);
    case 'group':
    case 'event':
      return has(membership, 'secretariat') || (listed === 'owner' && !isOnlyGuest(membership));
  }
}

const has = ({ roles }: MembershipFacts, ...wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));

/** Whether they do the network’s work in their own organisation, as against supporting or following it. */
const takesPart = (membership: MembershipFacts): boolean => has(membership, 'project-lead', 'participant');

const isOnlyGuest = ({ roles }: MembershipFacts): boolean => roles.every((role) => role === 'guest');

const isAllowed = (membership: MembershipFacts, { allowedRoles }: SpaceFacts): boolean => !allowedRoles || has(membership, ...allowedRoles);

const isOwn = (membership: MembershipFacts, space: SpaceFacts): boolean => membership.organisationId === space.organisationId;

const isSupported = (membership: MembershipFacts, { organisationId }: SpaceFacts): boolean =>
  organisationId !== null && membership.supports.has(organisationId);

const isInCluster = ({ inCluster }: MembershipFacts, { clusterId }: SpaceFacts, at: Date): boolean =>
  inCluster !== null && inCluster.clusterId === clusterId && runsAt(inCluster, at);
