import type { Role } from './roles';

/** A person in a network, for an organisation. Someone who is there for two organisations is two members. */
export class MemberView {
  readonly membershipId!: string;
  readonly personId!: string;
  readonly name!: string;
  /** What they do there, e.g. `Projektleder`. */
  readonly title!: string;
  readonly organisation!: string;
  readonly organisationId!: string;
  readonly roles!: Role[];
  /** Name of the cluster of their organisation, or null. */
  readonly cluster!: string | null;
}
