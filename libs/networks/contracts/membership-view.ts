/** A membership after a change. */
export class MembershipView {
  readonly id!: string;
  readonly personId!: string;
  readonly networkId!: string;
  readonly organisationId!: string;
  /** When it ends or ended, ISO 8601; null while it runs. */
  readonly validTo!: string | null;
}
