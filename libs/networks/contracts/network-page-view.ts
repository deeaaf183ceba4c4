import { NetworkView } from './network-view';
import { OrganisationView } from './organisation-view';
import type { ParticipationRole } from './participation-role';

/** An organisation that takes part in a network, and as what. */
export class ParticipantView extends OrganisationView {
  readonly role!: ParticipationRole;
  /** Whether it speaks for its cluster. */
  readonly chair!: boolean;
  /** How many people are in the network for it; guests of events are not counted. */
  readonly people!: number;
}

/** A cluster of a network with those in it now, by name. */
export class ClusterView {
  readonly id!: string;
  readonly name!: string;
  /** Its space; null when the reader does not see it. */
  readonly spaceId!: string | null;
  readonly organisations!: ParticipantView[];
}

/** Something new in a network that the reader may see. */
export class NetworkNewsView {
  readonly threadId!: string;
  readonly spaceId!: string;
  readonly title!: string;
  /** When somebody wrote last, ISO 8601. */
  readonly at!: string;
}

/** A network at a glance. */
export class NetworkPageView {
  readonly network!: NetworkView;
  /** The space of all its people; null when there is none. */
  readonly spaceId!: string | null;
  readonly clusters!: ClusterView[];
  /** Those who take part outside clusters: who supports the work, and who ordered it. */
  readonly others!: ParticipantView[];
  /** Newest first; a few. */
  readonly news!: NetworkNewsView[];
}
