/** A piece of a line: in both versions, only in the later one, or only in the earlier one. */
export class ComparedPieceView {
  readonly kind!: 'same' | 'added' | 'removed';
  readonly text!: string;
}

/** A part of the text, from above: the same in both, another, or left out because it is the same. */
export class ComparedBlockView {
  readonly kind!: 'same' | 'changed' | 'skipped';
  /** Empty when it is left out. */
  readonly pieces!: ComparedPieceView[];
  /** How many lines are left out; 0 otherwise. */
  readonly lines!: number;
}

/** What is another in the text of two versions of a file. */
export class CompareView {
  readonly from!: number;
  readonly to!: number;
  /** `waiting`: the text is being read. `nothing`: one of them has no text that can be read. `too-much`: they differ too much, or are too long. */
  readonly state!: 'compared' | 'waiting' | 'nothing' | 'too-much';
  readonly blocks!: ComparedBlockView[];
  /** Whether only the beginning is told. */
  readonly cut!: boolean;
}
