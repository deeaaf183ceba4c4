/** A new access token: `token` is shown this once and kept only as a hash. */
export class AccessTokenView {
  readonly id!: string;
  readonly token!: string;
}

/** An access token in the list of one's own; the token itself is never shown again. */
export class AccessTokenItemView {
  readonly id!: string;
  readonly name!: string;
  /** `read`, `write`, `dav`. */
  readonly scopes!: string[];
  /** ISO 8601. */
  readonly createdAt!: string;
  /** ISO 8601. */
  readonly expiresAt!: string;
}
