/** A kind of municipality, or a class of numbers, as the legend has it. */
export interface MapKind {
  readonly key: string;
  readonly label: string;
}

/** What a map says of a municipality. */
export interface MapPlace {
  /** Its four digits. */
  readonly code: string;
  readonly name: string;
  /** The key of its kind. */
  readonly kind: string;
  /** What is said of it, as a person reads it: `Partnerskabskommune, Klynge Vest`. */
  readonly words: string;
  /** Whether it carries the mark. */
  readonly marked: boolean;
}

/** What is shown of all of them. */
export interface MapContent {
  readonly family: 'kinds' | 'steps';
  /** In the order of the legend. */
  readonly kinds: readonly MapKind[];
  readonly places: readonly MapPlace[];
  /** What the mark means; empty when nothing is marked. */
  readonly mark: string;
  /** What is said of a municipality that is none of the places. */
  readonly outside: string;
}
