/** The person who is signed in. */
export class SignedInPersonView {
  readonly id!: string;
  readonly name!: string;
  readonly title!: string;
  /** `da` or `en`. */
  readonly language!: string;
  /** May run the system; sees no content by it. */
  readonly administrator!: boolean;
}

/** A session. */
export class SessionView {
  readonly person!: SignedInPersonView;
  /** How surely we know who it is: `password`, later also a second factor. */
  readonly assurance!: string;
  /** When the person last proved who they are, ISO 8601. */
  readonly authenticatedAt!: string;
  /** When the session ends at the latest, ISO 8601. */
  readonly expiresAt!: string;
}
