/** A text in each of the languages that are spoken here. */
export class BothLanguages {
  readonly da!: string;
  readonly en!: string;
}
