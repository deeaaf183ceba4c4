/** How somebody signs in, as an administrator sees it. */
export class AccountView {
  readonly id!: string;
  readonly personId!: string;
  readonly name!: string;
  readonly email!: string;
  readonly administrator!: boolean;
  /** Since when it is shut out, ISO 8601; null when it is not. */
  readonly blockedAt!: string | null;
  /** When it was used last, as far as its open sessions tell, ISO 8601. */
  readonly usedAt!: string | null;
  /** When they will be erased, ISO 8601; null when they will not. */
  readonly eraseAt!: string | null;
}
