import { NetworkView } from './network-view';
import type { ParticipationRole } from './participation-role';
import type { Role } from './roles';

/** Somebody who had the reader's work before. */
export class PredecessorView {
  readonly personId!: string;
  readonly name!: string;
  /** When they left, ISO 8601. */
  readonly leftAt!: string;
  /** Whether they handed it over to the reader. */
  readonly handedOver!: boolean;
  /** Whether they are in the network still, or again. */
  readonly isHere!: boolean;
}

/** Somebody of the reader's own organisation. */
export class ColleagueView {
  readonly personId!: string;
  readonly name!: string;
  readonly title!: string;
  readonly roles!: Role[];
}

/** What the reader is in a network for an organisation, and who was it before. */
export class OwnPlaceView {
  readonly organisationId!: string;
  readonly organisation!: string;
  /** A municipality's; null of others. */
  readonly code!: string | null;
  readonly roles!: Role[];
  /** What the organisation is in the network; null when it takes part no longer. */
  readonly participation!: ParticipationRole | null;
  readonly chair!: boolean;
  readonly cluster!: string | null;
  /** Others of the organisation, by name; at most 12. */
  readonly colleagues!: ColleagueView[];
  readonly predecessor!: PredecessorView | null;
}

/** A network for somebody who is new in it. */
export class WelcomeView {
  readonly network!: NetworkView;
  /** The space of all its people; null when there is none. */
  readonly spaceId!: string | null;
  /** One for each organisation that the reader is there for. */
  readonly places!: OwnPlaceView[];
}
