import type { Work } from '@hv/platform/api';

/** Somebody who came in through their organisation. */
export interface FederatedArrival {
  readonly personId: string;
  /** The issuer's id in the configuration. */
  readonly issuerId: string;
  /** Invitations to an account that they have accepted by it. */
  readonly invitationIds: readonly string[];
  /** Networks that the issuer may take people into. */
  readonly networks: readonly string[];
  /** Organisations that it may speak for: municipality codes or ids. */
  readonly speaksFor: readonly string[];
  /** Of these, those the person belongs to. */
  readonly organisations: readonly string[];
  /** What they are there. */
  readonly roles: readonly string[];
}

/** What follows, in the same transaction, when somebody comes in through their organisation. Whoever knows of memberships provides it; without it nothing does. */
export abstract class FederatedArrivals {
  abstract arrive(work: Work, arrival: FederatedArrival): Promise<void>;
}
