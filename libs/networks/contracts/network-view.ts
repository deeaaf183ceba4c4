/** A part of a network's course, by date. */
export class PhaseView {
  readonly name!: string;
  /** First and last day, `yyyy-mm-dd`. */
  readonly from!: string;
  readonly to!: string;
}

/** A partnership network that the reader takes part in. */
export class NetworkView {
  readonly id!: string;
  readonly name!: string;
  readonly purpose!: string;
  /** First and last day, `yyyy-mm-dd`. */
  readonly from!: string;
  readonly to!: string;
  readonly phases!: PhaseView[];
  /** Whether the reader keeps its list of members; only told when one asks for this network alone. */
  readonly manages?: boolean;
}
