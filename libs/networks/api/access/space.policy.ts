import { type Role, roles as allRoles, type SeeingRule, type SpaceKind } from '@hv/networks/contracts';
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
  /** It is read and not written; open without it. */
  readonly archived?: boolean;
}

/** Whether the person is on the space's own list of people (a sub-space's: its parent's), and as what. */
export type Listed = 'no' | 'member' | 'owner';

/** What someone may do in a space. */
export interface SpaceAbilities {
  readonly see: boolean;
  readonly write: boolean;
  readonly moderate: boolean;
}

/** By which rule a membership lets someone see a space. */
export interface Seeing {
  readonly rule: SeeingRule;
  /** Those of the membership's roles that the rule asks for. */
  readonly roles: readonly Role[];
}

const nothing: SpaceAbilities = { see: false, write: false, moderate: false };

/** What one membership lets a person do in a space at a time; several memberships add up. */
export function spaceAbilities(membership: MembershipFacts, space: SpaceFacts, listed: Listed, at: Date): SpaceAbilities {
  if (!seeing(membership, space, listed, at)) return nothing;
  const open = !space.archived;
  return { see: true, write: open && !isOnlyGuest(membership), moderate: open && moderates(membership, space, listed) };
}

/** Why one membership lets a person see a space at a time; null when it does not. */
export function seeing(membership: MembershipFacts, space: SpaceFacts, listed: Listed, at: Date): Seeing | null {
  if (membership.networkId !== space.networkId || !runsAt(membership, at) || !isAllowed(membership, space)) return null;
  const rule = ruleOf(membership, space, listed, at);
  return rule && { rule, roles: membership.roles.filter((role) => asked[rule].includes(role)) };
}

const everyone = allRoles.filter((role) => role !== 'guest');

/** Whom each rule lets in. */
const asked: Readonly<Record<SeeingRule, readonly Role[]>> = {
  network: everyone,
  'every-cluster': ['consultant', 'secretariat'],
  'own-cluster': ['project-lead', 'participant'],
  'own-organisation': ['project-lead', 'participant'],
  'supported-organisation': ['consultant'],
  'group-list': everyone,
  'event-list': allRoles,
};

function ruleOf(membership: MembershipFacts, space: SpaceFacts, listed: Listed, at: Date): SeeingRule | null {
  const holds: Readonly<Record<SpaceKind, readonly (readonly [SeeingRule, boolean])[]>> = {
    network: [['network', true]],
    cluster: [
      ['every-cluster', true],
      ['own-cluster', isInCluster(membership, space, at)],
    ],
    organisation: [
      ['own-organisation', isOwn(membership, space)],
      ['supported-organisation', isSupported(membership, space)],
    ],
    group: [['group-list', listed !== 'no']],
    event: [['event-list', listed !== 'no']],
  };
  return holds[space.kind].find(([rule, applies]) => applies && has(membership, ...asked[rule]))?.[0] ?? null;
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

const isOnlyGuest = ({ roles }: MembershipFacts): boolean => roles.every((role) => role === 'guest');

const isAllowed = (membership: MembershipFacts, { allowedRoles }: SpaceFacts): boolean => !allowedRoles || has(membership, ...allowedRoles);

const isOwn = (membership: MembershipFacts, space: SpaceFacts): boolean => membership.organisationId === space.organisationId;

const isSupported = (membership: MembershipFacts, { organisationId }: SpaceFacts): boolean =>
  organisationId !== null && membership.supports.has(organisationId);

const isInCluster = ({ inCluster }: MembershipFacts, { clusterId }: SpaceFacts, at: Date): boolean =>
  inCluster !== null && inCluster.clusterId === clusterId && runsAt(inCluster, at);
