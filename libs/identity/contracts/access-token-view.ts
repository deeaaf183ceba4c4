/** A new access token: `token` is shown this once and kept only as a hash. */
export class AccessTokenView {
  readonly id!: string;
  readonly token!: string;
}
