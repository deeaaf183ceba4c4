import type { Role } from './roles';

/** A membership after a change. */
export class MembershipView {
  readonly id!: string;
  readonly personId!: string;
  readonly networkId!: string;
  readonly organisationId!: string;
  readonly roles!: Role[];
  /** ISO 8601. */
  readonly validFrom!: string;
  /** When it ends or ended, ISO 8601; null while it runs. */
  readonly validTo!: string | null;
  /** What a change is based on. */
  readonly version!: number;
}
