import type { Role } from './roles';
import type { SeeingRule, SpaceKind } from './space-view';

/** Why somebody sees a space: a membership, and the rule that it meets. */
export class AccessReasonView {
  readonly membershipId!: string;
  /** The organisation that they are in the network for. */
  readonly organisation!: string;
  /** The roles that the rule asks for. */
  readonly roles!: Role[];
  readonly rule!: SeeingRule;
  /** When the membership ends, ISO 8601; null while it runs on. */
  readonly until!: string | null;
}

/** A space, and what somebody may do there. */
export class SpaceAccessView {
  readonly id!: string;
  readonly kind!: SpaceKind;
  readonly name!: string;
  readonly parentSpaceId!: string | null;
  /** Only of a sub-space: the roles that see it, of those who see what it is part of. */
  readonly allowedRoles!: Role[] | null;
  readonly sees!: boolean;
  readonly writes!: boolean;
  readonly moderates!: boolean;
  /** One for each membership that lets them in; empty when they do not see it. */
  readonly reasons!: AccessReasonView[];
}

/** Somebody who sees a space, and why. Who is let in by two memberships stands there twice. */
export class MemberAccessView {
  readonly personId!: string;
  readonly name!: string;
  readonly writes!: boolean;
  readonly moderates!: boolean;
  /** Null only when it ended this very moment. */
  readonly reason!: AccessReasonView | null;
}

/** What somebody may see and do in a network. */
export class NetworkAccessView {
  readonly id!: string;
  readonly name!: string;
  /** The widest circle first. For oneself only those that one sees. */
  readonly spaces!: SpaceAccessView[];
}

/** What somebody may see and do, and why. */
export class PersonAccessView {
  readonly personId!: string;
  readonly name!: string;
  /** Those that the reader may know of, by name. */
  readonly networks!: NetworkAccessView[];
}
