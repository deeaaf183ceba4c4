import type { ParticipationRole } from './participation-role';
import type { Role } from './roles';

/** What a municipality is in a network that the reader is in. */
export class MunicipalityNetworkView {
  readonly networkId!: string;
  readonly network!: string;
  readonly role!: ParticipationRole;
  /** Whether it speaks for its cluster. */
  readonly chair!: boolean;
  /** Name of its cluster, or null. */
  readonly cluster!: string | null;
  /** Its own space there, when the reader sees it; else null. */
  readonly spaceId!: string | null;
}

/** Somebody who is in the reader's networks for a municipality. */
export class MunicipalityPersonView {
  readonly id!: string;
  readonly name!: string;
  readonly title!: string;
  /** Of `GET /pictures/:id`; null without a picture. */
  readonly pictureId!: string | null;
  /** In all the networks they share with the reader. */
  readonly roles!: Role[];
}

/** A municipality, seen by somebody: what anyone may know of it, and what it is in their networks. */
export class MunicipalityView {
  /** Its four digits. */
  readonly code!: string;
  /** `Herning Kommune`. */
  readonly name!: string;
  readonly region!: string;
  /** The organisation in their networks; null when it is in none of them. */
  readonly organisationId!: string | null;
  /** Those of the reader's networks that it takes part in now, by name. */
  readonly networks!: MunicipalityNetworkView[];
  /** Its first people there, by name; all of them are in the directory. */
  readonly people!: MunicipalityPersonView[];
  /** How many there are. */
  readonly peopleCount!: number;
}
