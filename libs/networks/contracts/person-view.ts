import type { OrganisationKind } from './organisation-view';
import type { Area, SpokenLanguage } from './profile-limits';
import type { Role } from './roles';

/** What somebody is in a network that the reader is in too. */
export class BelongingView {
  readonly networkId!: string;
  readonly network!: string;
  readonly organisationId!: string;
  readonly organisation!: string;
  readonly organisationKind!: OrganisationKind;
  /** The municipality's code; null for others. */
  readonly organisationCode!: string | null;
  readonly roles!: Role[];
  /** Name of the cluster of their organisation, or null. */
  readonly cluster!: string | null;
}

/** Somebody in the directory. */
export class DirectoryPersonView {
  readonly id!: string;
  readonly name!: string;
  readonly title!: string;
  /** Of `GET /pictures/:id`; null without a picture. */
  readonly pictureId!: string | null;
  /** The last day they are away; null when they are here. */
  readonly awayUntil!: string | null;
  readonly areas!: Area[];
  readonly subjects!: string[];
  readonly belongings!: BelongingView[];
}

/** A place where the reader can ask somebody. */
export class AskPlaceView {
  readonly spaceId!: string;
  readonly name!: string;
  /** The name of its network. */
  readonly network!: string;
  /** How many see it. */
  readonly people!: number;
}

/** Somebody, for those who share a network with them. */
export class PersonView extends DirectoryPersonView {
  /** Empty when they tell none. */
  readonly telephone!: string;
  /** Empty when they keep it to themselves. */
  readonly email!: string;
  readonly languages!: SpokenLanguage[];
  readonly worksWith!: string;
  /** The smallest space that both see and the reader writes in, of the network that is asked for before others; null when there is none, and for oneself. */
  readonly ask!: AskPlaceView | null;
}
