import type { Role } from './roles';

export const invitationStates = ['open', 'accepted', 'expired', 'withdrawn'] as const;
/** Where an invitation stands. `expired` ones were never answered. */
export type InvitationState = (typeof invitationStates)[number];

/** Someone who was asked into a network, as its secretariat sees it. */
export class InvitationView {
  readonly id!: string;
  readonly networkId!: string;
  readonly email!: string;
  /** Empty when it was not given. */
  readonly name!: string;
  readonly organisationId!: string;
  readonly organisation!: string;
  /** Of their organisation, or null. */
  readonly cluster!: string | null;
  readonly roles!: Role[];
  /** `open`, `accepted`, `expired`, `withdrawn`; or `member`: they were known and were taken in at once. */
  readonly state!: string;
  /** Who asked them. */
  readonly inviter!: string;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** ISO 8601. */
  readonly expiresAt!: string;
  /** When their membership will end, ISO 8601; null for no such date. */
  readonly validTo!: string | null;
  /** How often the link was sent anew. */
  readonly resends!: number;
}

/** What came of asking many. */
export class InvitedPeopleView {
  /** How many will get a mail with a link. */
  readonly invited!: number;
  /** How many were known and are taken in at once. */
  readonly members!: number;
}

/** What is wrong with one cell of a row. */
export class RowFaultView {
  /** `name`, `email`, `organisation`, `role` or `cluster`. */
  readonly field!: string;
  readonly code!: string;
  /** What was perhaps meant, or what it is instead; null when there is nothing like it. */
  readonly suggestion!: string | null;
}

/** A row as it was understood. */
export class ReadRowView {
  readonly name!: string;
  readonly email!: string;
  /** The organisation's own name; as it was written when there is none. */
  readonly organisation!: string;
  readonly cluster!: string | null;
  readonly role!: Role | null;
  readonly faults!: RowFaultView[];
}

/** A municipality that would take part, or be put into a cluster. */
export class PlacedOrganisationView {
  readonly name!: string;
  readonly cluster!: string | null;
}

/** What would be made with the people, for they need it. */
export class MadeWithPeopleView {
  readonly organisations!: PlacedOrganisationView[];
  /** Names of clusters that there are none of. */
  readonly clusters!: string[];
}

/** What would come of asking many; nothing was stored. */
export class InvitationPreviewView {
  readonly rows!: ReadRowView[];
  /** How many rows have something wrong. */
  readonly wrong!: number;
  readonly makes!: MadeWithPeopleView;
}
