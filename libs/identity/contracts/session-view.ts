import type { SeeAsView } from './see-as';

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
  /** The organisation whose sign-in it was started by: its id among those of `GET /sign-in/oidc`. */
  readonly issuer?: string;
  /** When the session ends at the latest, ISO 8601. */
  readonly expiresAt!: string;
  /** When the person will be erased, ISO 8601; null when they will not. */
  readonly eraseAt!: string | null;
  /** When an administrator looks as `person`; else null. */
  readonly seeAs!: SeeAsView | null;
}
