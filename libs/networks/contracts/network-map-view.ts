import type { ParticipationRole } from './participation-role';

/** What is known of a municipality in a network. */
export class MapMunicipalityView {
  /** Its four digits. */
  readonly code!: string;
  /** The organisation's name there. */
  readonly name!: string;
  readonly role!: ParticipationRole;
  /** Whether it speaks for its cluster. */
  readonly chair!: boolean;
  /** Name of its cluster, or null. */
  readonly cluster!: string | null;
  /** How many people are in the network for it; guests of events are not counted. */
  readonly people!: number;
}

/** The municipalities of a network, by name: at most the 98 that there are. */
export class NetworkMapView {
  readonly networkId!: string;
  readonly network!: string;
  readonly municipalities!: MapMunicipalityView[];
}
