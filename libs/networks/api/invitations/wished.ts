import type { Role } from '@hv/networks/contracts';

/** An invitation as it will be stored. */
export interface Wished {
  /** As identity stores it. */
  readonly email: string;
  readonly name: string;
  readonly language: string;
  /** Who it is when the address has an account. */
  readonly personId: string | null;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** A moment, ISO 8601. */
  readonly validTo: string | null;
  readonly place: string | null;
}
