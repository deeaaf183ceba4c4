import { OrganisationView } from './organisation-view';
import type { DirectoryPersonView } from './person-view';

/** Something to choose by. */
export class ChoiceView {
  readonly id!: string;
  readonly name!: string;
}

/** What the directory can be narrowed to, beside roles and areas. */
export class DirectoryChoicesView {
  readonly organisations!: ChoiceView[];
  readonly clusters!: ChoiceView[];
  /** Those that most people name first; at most 100. */
  readonly subjects!: string[];
}

/** A page of the directory. */
export class DirectoryView {
  readonly items!: readonly DirectoryPersonView[];
  readonly next!: string | null;
  /** How many there are on all pages; known on each page that has somebody. */
  readonly count!: number;
  /** Nobody fitted exactly: these are spelt alike. */
  readonly alike!: boolean;
  /** The network whose list the reader may take with them as a table; null for none. */
  readonly exportOf!: string | null;
  /** When asked for by `choices=true`. */
  readonly choices!: DirectoryChoicesView | null;
}

/** An organisation in the directory. */
export class DirectoryOrganisationView extends OrganisationView {
  /** Name of its cluster, or null. */
  readonly cluster!: string | null;
  readonly networkId!: string;
  readonly network!: string;
  /** How many people are in the network for it; guests of events are not counted. */
  readonly people!: number;
}
